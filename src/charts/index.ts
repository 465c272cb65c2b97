/**
 * Fifth stage: the ledger and the files of `content/charts/` come in, one `ChartSpec` a file goes out, with its
 * drawings as SVG. Each kind takes three steps: data (no pixels), layout (everything placed), draw (a tree). What a
 * chart is about stands in its file alone; pages, embeds and downloads are left to others.
 */

export { type ChartInput, type Charts, type ChartText, drawCharts, planCharts } from './draw-charts.ts';
