import { PLAIN } from './readers-report.ts';

/** A timeline as the built site hands it out in the form of TimelineJS; only what is drawn by all. */
export interface Timeline {
  readonly events: readonly {
    readonly start_date: { readonly year: number; readonly month?: number; readonly day?: number };
    readonly group?: string;
    readonly text?: { readonly headline?: string };
  }[];
}

/** An event as the libraries take it. */
interface Mark {
  /** Day, such as `2031-04-02`. */
  readonly when: string;
  readonly lane: string;
  readonly label: string;
}

/** A page with a chart, and how one knows that it is drawn. */
export interface ChartPage {
  readonly name: string;
  /** Address on the host, with a slash before it. */
  readonly path: string;
  /** What is there, with a size, once the chart is seen. */
  readonly selector: string;
  /** Of a page that is not of the built site. */
  readonly html?: string;
}

/** Packages of the libraries. */
export const libraries = [
  '@knight-lab/timelinejs',
  'vega',
  'vega-lite',
  'vega-embed',
  'echarts',
  'd3',
  '@observablehq/plot',
];

/** Where the host has the packages. */
export const PACKAGES = '/packages/';

const html = (head: string, body: string): string =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Chart</title>${head}</head><body>${body}</body></html>\n`;

const script = (path: string): string => `<script src="${PACKAGES}${path}"></script>`;

const drawn = (files: readonly string[], code: string, head = ''): string =>
  html(
    head,
    `<div id="chart" style="width:340px;height:480px"></div>${files.map(script).join('')}<script>${code}</script>`,
  );

const two = (value = 1): string => String(value).padStart(2, '0');

/** The events as the libraries take them; what is known to the month or year alone stands at its first day. */
export function marksOf({ events }: Timeline): readonly Mark[] {
  return events.map(({ start_date: { year, month, day }, group, text }) => ({
    when: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`,
    lane: group ?? '',
    label: text?.headline?.replace(/<[^>]*>/g, '') ?? '',
  }));
}

/**
 * Pages that draw one timeline, each as the library's own guide begins: dots by date and lane, with labels on hover.
 *
 * @param svg - The same timeline as a picture, for the plain page.
 * @param address - Where the host has the timeline in TimelineJS's own form.
 */
export function pagesOfPeers(timeline: Timeline, svg: string, address: string): readonly ChartPage[] {
  // As a literal in a script: no label may end the script.
  const data = JSON.stringify(marksOf(timeline)).replaceAll('<', '\\u003c');
  const vega = `{data:{values:${data}},mark:'point',width:260,height:400,encoding:{x:{field:'when',type:'temporal'},y:{field:'lane',type:'nominal'},tooltip:{field:'label'}}}`;
  return [
    { name: PLAIN, path: '/plain/', selector: 'svg path', html: html('', svg.replace(/<\?xml[^>]*>/, '')) },
    {
      name: 'Vega-Embed',
      path: '/vega/',
      selector: '#chart svg path',
      html: drawn(
        ['vega/build/vega.min.js', 'vega-lite/build/vega-lite.min.js', 'vega-embed/build/vega-embed.min.js'],
        `vegaEmbed('#chart',${vega},{renderer:'svg'})`,
      ),
    },
    {
      name: 'ECharts',
      path: '/echarts/',
      selector: '#chart canvas',
      html: drawn(
        ['echarts/dist/echarts.min.js'],
        `const data=${data};echarts.init(chart).setOption({animation:false,xAxis:{type:'time'},yAxis:{type:'category',data:[...new Set(data.map((one)=>one.lane))]},tooltip:{},series:[{type:'scatter',data:data.map((one)=>({name:one.label,value:[one.when,one.lane]}))}]})`,
      ),
    },
    {
      name: 'Plot',
      path: '/plot/',
      selector: '#chart svg circle',
      html: drawn(
        ['d3/dist/d3.min.js', '@observablehq/plot/dist/plot.umd.min.js'],
        `const data=${data}.map((one)=>({...one,when:new Date(one.when)}));chart.append(Plot.plot({width:340,height:480,marks:[Plot.dot(data,{x:'when',y:'lane',tip:true,title:'label'})]}))`,
      ),
    },
    {
      name: 'TimelineJS3',
      path: '/timelinejs/',
      selector: '.tl-timemarker',
      html: drawn(
        ['@knight-lab/timelinejs/dist/js/timeline.js'],
        `new TL.Timeline('chart',${JSON.stringify(address)})`,
        `<link rel="stylesheet" href="${PACKAGES}@knight-lab/timelinejs/dist/css/timeline.css">`,
      ),
    },
  ];
}
