import type { FlowFile } from '../../../model/chart-file.ts';
import type { ChartTable } from '../../../model/chart-spec.ts';
import { spoken } from '../../../words/index.ts';
import type { ChartContext, Charted } from '../../context.ts';
import { sourceFilter } from '../../filters.ts';
import { capitalize, columnsOf, countOf, countWords } from '../../phrases.ts';
import { renderDrawing } from '../../render.ts';
import { chartSpec, type Findings } from '../../spec.ts';
import type { Words } from '../../words.ts';
import { type FlowData, type FlowStep, gatherFlow } from './data.ts';
import { drawFlow } from './draw.ts';
import { layOutFlow } from './layout.ts';
import { drawSmallFlow } from './small.ts';

/** What goes through one outlet: sentences, articles and sources, each counted once. */
function through({ steps, articles }: FlowData, outlet: string) {
  const own = steps.filter((step) => step.outlet === outlet);
  return {
    sentences: new Set(own.flatMap(({ statements }) => statements)).size,
    articles: articles.filter(({ id }) => own.some(({ article }) => article === id)).map(({ name }) => name),
    sources: [...new Set(own.flatMap(({ source }) => source?.name ?? []))],
  };
}

function describeFlow(data: FlowData): string[] {
  return [
    capitalize(spoken().charts.sourcesWithout(data.all, data.unnamed)),
    ...data.outlets.map((outlet) => {
      const { sentences, articles, sources } = through(data, outlet);
      return spoken().charts.through(outlet, sentences, articles, sources.join('; '));
    }),
    ...data.articles.map(
      ({ name, sourced, sentences }) => `${name}: ${spoken().charts.nameASource(sourced, sentences)}.`,
    ),
  ];
}

const compare = (a: number, b: number) => (a === b ? 0 : a - b);

function tabulate({ sources, outlets, articles, steps }: FlowData): ChartTable {
  // What is missing, a source or an outlet, goes last.
  const rank = (at: number) => (at === -1 ? Number.POSITIVE_INFINITY : at);
  const bySource = ({ source }: FlowStep) => rank(sources.findIndex(({ id }) => id === source?.id));
  const byOutlet = ({ outlet }: FlowStep) => rank(outlets.indexOf(outlet ?? ''));
  const sorted = [...steps].sort((a, b) => compare(bySource(a), bySource(b)) || compare(byOutlet(a), byOutlet(b)));
  return {
    columns: columnsOf(spoken().charts.columns.flow),
    rows: sorted.map(({ source, outlet, article, statements }) => [
      source ? [source.name, ...(source.pool.length > 0 ? [`(${source.pool.join(', ')})`] : [])].join(' ') : null,
      source ? spoken().charts[source.unnamed ? 'no' : 'yes'] : null,
      outlet,
      articles.find(({ id }) => id === article)?.name ?? article,
      statements.length,
    ]),
  };
}

function flowWords(data: FlowData): Words {
  const [top] = data.outlets;
  const own = top === undefined ? null : through(data, top);
  const echoed = own !== null && own.articles.length > 1;
  const sentences = data.articles.reduce((total, each) => total + each.sentences, 0);
  const sourced = data.articles.reduce((total, each) => total + each.sourced, 0);
  return {
    'top.outlet': echoed ? (top ?? null) : null,
    'top.sentences': echoed ? countOf(own.sentences, 'sentence') : null,
    'top.articles': echoed ? countWords(own.articles.length) : null,
    sources: data.all === 0 ? null : countOf(data.all, 'source'),
    unnamed: data.unnamed === 0 ? null : countWords(data.unnamed),
    sentences: sentences === 0 ? null : String(sentences),
    sourced: sourced === 0 ? null : String(sourced),
  };
}

/** Draws `kind: flow`: who says it, through which outlet, in which article. */
export function chartFlow(file: FlowFile, context: ChartContext): Charted {
  const data = gatherFlow(file, context);
  const findings: Findings = {
    words: flowWords(data),
    sentences: describeFlow(data),
    table: tabulate(data),
    statements: data.statements,
    filters: [sourceFilter(context.ledger, data.statements)],
    any: data.steps.length > 0,
    drawSmall: () => drawSmallFlow(data),
    draw: (name, description) =>
      (['narrow', 'wide'] as const).map((layout) => {
        const flow = layOutFlow(data, layout);
        const { width, height } = flow;
        const children = drawFlow(flow, context.base);
        return renderDrawing({ id: context.id, kind: file.kind, layout, width, height, name, description, children });
      }),
  };
  return chartSpec(file, context, findings, []);
}
