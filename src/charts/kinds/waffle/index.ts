import type { WaffleFile } from '../../../model/chart-file.ts';
import type { ChartTable } from '../../../model/chart-spec.ts';
import { spoken } from '../../../words/index.ts';
import type { ChartContext, Charted, Trouble } from '../../context.ts';
import { sourceFilter } from '../../filters.ts';
import { capitalize, columnsOf, countWords, eitherWords } from '../../phrases.ts';
import { renderDrawing } from '../../render.ts';
import { isDisputed, type Report } from '../../reports.ts';
import { chartSpec, type Findings } from '../../spec.ts';
import type { Words } from '../../words.ts';
import { contestedValues, gatherWaffle, type WaffleData } from './data.ts';
import { drawWaffle } from './draw.ts';
import { layOutWaffle } from './layout.ts';
import { drawSmallWaffle } from './small.ts';

function sayReport({ value, when, said, ...report }: Report): string {
  return `${value} (${when}, ${said.who}${isDisputed(report) ? `, ${spoken().charts.disputed}` : ''})`;
}

function describeWaffle(file: WaffleFile, { reports, shown, latest, contested }: WaffleData): string[] {
  if (!latest) return [];
  const others = shown.filter((report) => report !== latest).map(sayReport);
  const left = reports.length - shown.length;
  if (left > 0) others.push(spoken().charts.andMore(left));
  return [
    spoken().charts.newestReport(latest.value, file.held, latest.said.words),
    ...(contested ? [spoken().charts.cellsDiffer(contestedValues(contested))] : []),
    ...(others.length > 0 ? [capitalize(spoken().charts.otherReports(reports.length - 1, others.join('; ')))] : []),
  ];
}

function tabulate({ reports }: WaffleData): ChartTable {
  return {
    columns: columnsOf(spoken().charts.columns.waffle),
    rows: reports.map((report) => {
      const { sure, to, edge } = report.extent;
      const low = edge === 'below' ? null : sure;
      const high = edge === 'open' ? null : to;
      const doubt = spoken().charts[isDisputed(report) ? 'disputed' : 'reported'];
      return [report.value, low, high, report.when, report.date, capitalize(report.said.words), doubt];
    }),
  };
}

function waffleWords({ reports, latest, contested }: WaffleData): Words {
  return {
    'report.value': latest?.value ?? null,
    'report.said': latest?.said.words ?? null,
    'report.date': latest?.when ?? null,
    reports: reports.length < 2 ? null : countWords(reports.length),
    contested: contested ? eitherWords(contestedValues(contested)) : null,
  };
}

/** Draws `kind: waffle`: a share as a hundred cells, and under it every report of it. */
export function chartWaffle(file: WaffleFile, context: ChartContext): Charted {
  const troubles: Trouble[] = [];
  const data = gatherWaffle(file, context, troubles);
  const { latest } = data;
  const statements = [...(latest ? [latest] : []), ...data.shown].flatMap((report) => report.statements);
  const findings: Findings = {
    words: waffleWords(data),
    sentences: describeWaffle(file, data),
    table: tabulate(data),
    statements,
    filters: [sourceFilter(context.ledger, statements)],
    any: latest !== null,
    ...(latest ? { drawSmall: () => drawSmallWaffle(file, data, latest) } : {}),
    draw: (name, description) =>
      latest === null
        ? []
        : (['narrow', 'wide'] as const).map((layout) => {
            const waffle = layOutWaffle(file, data, latest, layout);
            const { width, height } = waffle;
            const children = drawWaffle(waffle, context.base);
            return renderDrawing({
              id: context.id,
              kind: file.kind,
              layout,
              width,
              height,
              name,
              description,
              children,
            });
          }),
  };
  return chartSpec(file, context, findings, troubles);
}
