/*
 * What charts can do beyond their drawing: tooltips, arrow keys, filters, zoom, addresses. One small script for every kind; a chart
 * is any `.chart` with drawings in it, a mark any link of a drawing that names its statements. Without it each mark is a
 * plain link, and table and list stand there.
 */
import { addAddress } from './charts/address.ts';
import { addFilters } from './charts/filters.ts';
import { addKeys } from './charts/keys.ts';
import { addTip } from './charts/tip.ts';
import { addZoom } from './charts/zoom.ts';

for (const chart of document.querySelectorAll<HTMLElement>('.chart')) {
  if (!chart.querySelector('svg.plot')) continue;
  const tip = addTip(chart);
  const keys = addKeys(chart, tip);
  addFilters(chart, keys.refresh);
  addZoom(chart);
  addAddress(chart);
}
