import chart from '../styles/chart.css?raw';
import tokens from '../styles/tokens.css?raw';
import { type ChartTheme, chartCss } from './chart-css.ts';
import { loadSite } from './data.ts';

/** The style sheet that a saved drawing of this site carries in itself. @see chartCss */
export const chartFileCss = (svg: string, theme: ChartTheme): string =>
  chartCss({ tokens, chart, config: loadSite().config, svg, theme });
