import type { Element, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { formatNumber } from '../../format/index.ts';
import type { ChartSpec } from '../../model/chart-spec.ts';
import { spoken } from '../../words/index.ts';
import type { Palette } from '../picture/colours.ts';
import { filePolicy } from '../policy.ts';
import type { ChartOrigin } from './chart-data.ts';

/** What a page needs that stands by itself. */
export interface ChartPage extends ChartOrigin {
  readonly chart: ChartSpec;
  readonly language: string;
  /** Style sheet of the drawings, light and dark. */
  readonly css: string;
  readonly palette: Palette;
  /** Font files as WOFF2, in base64. */
  readonly fonts: { readonly sans: string; readonly serif: string };
  readonly resolve: (href: string) => string;
}

const frameCss = ({ palette: { paper, ink, soft, rule, accent }, fonts }: ChartPage): string => `
@font-face{font-family:"Source Sans 3";font-weight:200 900;src:url(data:font/woff2;base64,${fonts.sans}) format("woff2")}
@font-face{font-family:"Source Serif 4";font-weight:200 900;src:url(data:font/woff2;base64,${fonts.serif}) format("woff2")}
:root{color-scheme:light dark;--paper:${paper[0]};--ink:${ink[0]};--soft:${soft[0]};--rule:${rule[0]};--accent:${accent[0]}}
@media (prefers-color-scheme:dark){:root{--paper:${paper[1]};--ink:${ink[1]};--soft:${soft[1]};--rule:${rule[1]};--accent:${accent[1]}}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 "Source Sans 3",Arial,sans-serif}
main{max-width:62rem;margin:auto;padding:clamp(1rem,4vw,2.5rem)}
h1{font:600 clamp(1.375rem,4vw,1.75rem)/1.25 "Source Serif 4",Georgia,serif;margin:0;text-wrap:balance}
.subtitle,.note,.table-note{color:var(--soft);margin:.25rem 0 1rem}
a{color:var(--accent)}
.drawings{container-type:inline-size;margin-block:1.25rem}
.drawing svg{display:block;width:100%;height:auto;overflow:visible}
.both .wide{display:none}
@container (min-width:44rem){.both .wide{display:block}.both .narrow{display:none}}
.sources{padding-left:1.2em;columns:18rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;font-size:.9375rem}
th,td{text-align:left;vertical-align:top;padding:.35rem 1rem .35rem 0;border-top:1px solid var(--rule)}
td.number{text-align:right;font-variant-numeric:tabular-nums}
h2{font-size:1rem;margin:2rem 0 .5rem}
`;

/** The drawings as they were written, with full addresses: of thousands of marks no tree is built to write it again. */
function drawingsOf({ chart, resolve }: ChartPage): Element[] {
  return chart.drawings.map(({ layout, svg }) => {
    const value = svg.replace(/ href="(\/[^"]*)"/g, (_, href: string) => ` href="${resolve(href)}"`);
    // A node of the writer's own that the types of trees do not know.
    const raw = { type: 'raw', value } as unknown as Text;
    return h('div', { className: ['drawing', layout] }, [raw]);
  });
}

const cellText = (cell: string | number | null): string =>
  cell === null ? spoken().files.notSaid : typeof cell === 'number' ? formatNumber(cell) : cell;

/** A chart as one page that opens from disk: drawings, fonts and styles inside, no script, no other file, no host. */
export function chartHtml(page: ChartPage): string {
  const { chart, language, css, address, siteName, statementAddress } = page;
  const style = `${frameCss(page)}${css}`;
  const drawings = drawingsOf(page);
  const tree = h(null, [
    { type: 'doctype' },
    h('html', { lang: language }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { httpEquiv: 'content-security-policy', content: filePolicy([style]) }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', spoken().files.fileTitle(chart.title, siteName)),
        h('meta', { name: 'description', content: chart.name }),
        h('meta', { name: 'robots', content: 'noindex' }),
        h('link', { rel: ['canonical'], href: address }),
        h('style', style),
      ]),
      h('body', [
        h('main', [
          h('h1', chart.title),
          h('p', { className: 'subtitle' }, chart.subtitle),
          chart.empty === null
            ? h('div', { className: ['drawings', ...(drawings.length > 1 ? ['both'] : [])] }, drawings)
            : h('p', chart.empty),
          ...(chart.note === ''
            ? []
            : [h('p', { className: 'note' }, [h('b', spoken().files.note), ` ${chart.note}`])]),
          h('p', [h('a', { href: address }, siteName), ` · ${spoken().files.licence}`]),
          h('h2', spoken().files.sourcesHeading),
          h(
            'ul',
            { className: 'sources' },
            chart.sources.map(({ statement, label }) => h('li', h('a', { href: statementAddress(statement) }, label))),
          ),
          h('h2', spoken().files.table),
          h('div', { className: 'scroll', tabIndex: 0, role: 'region', ariaLabel: spoken().files.table }, [
            h('table', [
              h(
                'thead',
                h(
                  'tr',
                  chart.table.columns.map(({ label }) => h('th', { scope: 'col' }, label)),
                ),
              ),
              h(
                'tbody',
                chart.table.rows.map((row) =>
                  h(
                    'tr',
                    row.map((cell, i) =>
                      i === 0
                        ? h('th', { scope: 'row' }, cellText(cell))
                        : h('td', typeof cell === 'number' ? { className: 'number' } : {}, cellText(cell)),
                    ),
                  ),
                ),
              ),
            ]),
          ]),
        ]),
      ]),
    ]),
  ]);
  return `${toHtml(tree, { upperDoctype: true, allowDangerousHtml: true })}\n`;
}
