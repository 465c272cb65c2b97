import type { MatrixFile } from '../../../model/chart-file.ts';
import type { ChartTable } from '../../../model/chart-spec.ts';
import { spoken } from '../../../words/index.ts';
import type { ChartContext, Charted, Trouble } from '../../context.ts';
import { sideFilter, sourceFilter } from '../../filters.ts';
import { capitalize, columnsOf, countWords, listWords, lowerFirst, shareOf, shareWords } from '../../phrases.ts';
import { renderDrawing } from '../../render.ts';
import { chartSpec, type Findings } from '../../spec.ts';
import type { Words } from '../../words.ts';
import { gatherMatrix, type MatrixData, type MatrixMark, type MatrixRow } from './data.ts';
import { drawMatrix } from './draw.ts';
import { layOutNarrow } from './layout-narrow.ts';
import { layOutWide } from './layout-wide.ts';
import { drawSmallMatrix } from './small.ts';

/** What is said of one model: `Lease. Stated: rent; upkeep. Unclear: detail.` */
function describeRow({ name, sides, cells }: MatrixRow): string {
  const marks = cells.flat();
  const parts = (['stated', 'denied', 'unclear'] as const).flatMap((status) => {
    const names = marks.filter((mark) => mark.status === status).map((mark) => mark.name);
    return names.length === 0 ? [] : [` ${capitalize(spoken().charts.statuses[status])}: ${names.join('; ')}.`];
  });
  const by = sides.length === 0 ? '' : ` (${spoken().charts.namedWith(sides)})`;
  return `${capitalize(name)}${by}.${parts.join('')}`;
}

function describeMatrix({ rows, marks }: MatrixData): string[] {
  const single = marks.filter((mark) => mark.origins < 2).length;
  return [
    capitalize(spoken().charts.modelsWith(rows.length, marks.length)),
    ...rows.map(describeRow),
    capitalize(spoken().charts.fewOrigins(shareOf(single, marks.length))),
  ];
}

function tabulate({ rows, terms }: MatrixData): ChartTable {
  const row = (model: MatrixRow, mark: MatrixMark, term: string) => [
    model.name,
    mark.name,
    term.replaceAll('\u00ad', ''),
    spoken().charts.statuses[mark.status],
    mark.by.length === 0 ? null : listWords(mark.by),
    mark.origins,
  ];
  return {
    columns: columnsOf(spoken().charts.columns.matrix),
    rows: rows.flatMap((model) =>
      model.cells.flatMap((cell, i) => cell.map((mark) => row(model, mark, terms[i]?.name ?? ''))),
    ),
  };
}

function matrixWords({ rows, marks, terms }: MatrixData): Words {
  const count = (list: readonly unknown[]) => (list.length === 0 ? null : countWords(list.length));
  const single = marks.filter((mark) => mark.origins < 2);
  const top = terms
    .map((term, i) => ({ term, held: rows.filter((row) => (row.cells[i]?.length ?? 0) > 0).length }))
    .sort((a, b) => b.held - a.held)[0];
  return {
    models: rows.length < 2 ? null : countWords(rows.length),
    components: marks.length < 2 ? null : countWords(marks.length),
    'single.share': marks.length === 0 ? null : shareWords(single.length, marks.length),
    multiple: count(marks.filter((mark) => mark.origins > 1)),
    denied: count(marks.filter((mark) => mark.status === 'denied')),
    unclear: count(marks.filter((mark) => mark.status === 'unclear')),
    'top.term': top ? lowerFirst(top.term.name.replaceAll('\u00ad', '')) : null,
    'top.models': top ? countWords(top.held) : null,
  };
}

const marksSides = ({ marks }: MatrixData): string[] => marks.flatMap(({ sides }) => [...sides]);

/** Draws `kind: matrix`: what each model is said to hold, and on how many independent origins. */
export function chartMatrix(file: MatrixFile, context: ChartContext): Charted {
  const troubles: Trouble[] = [];
  const data = gatherMatrix(file, context, troubles);
  const findings: Findings = {
    words: matrixWords(data),
    sentences: describeMatrix(data),
    table: tabulate(data),
    statements: data.statements,
    filters: [sideFilter(context.config, marksSides(data)), sourceFilter(context.ledger, data.statements)],
    any: data.marks.length > 0,
    drawSmall: () => drawSmallMatrix(data),
    draw: (name, description) =>
      [layOutNarrow(data, context.config), layOutWide(data, context.config)].map((matrix) => {
        const { layout, width, height } = matrix;
        const children = drawMatrix(matrix, context.base);
        return renderDrawing({ id: context.id, kind: file.kind, layout, width, height, name, description, children });
      }),
  };
  return chartSpec(file, context, findings, troubles);
}
