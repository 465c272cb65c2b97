/* In an embed page each mark tells who said it, and arrow keys walk the marks, as on the chart's own page. */
import { addKeys } from '../charts/keys.ts';
import { addTip } from '../charts/tip.ts';

for (const chart of document.querySelectorAll<HTMLElement>('.chart')) addKeys(chart, addTip(chart));
