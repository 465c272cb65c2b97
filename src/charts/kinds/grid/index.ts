import type { GridFile } from '../../../model/chart-file.ts';
import type { ChartTable } from '../../../model/chart-spec.ts';
import { spoken } from '../../../words/index.ts';
import type { ChartContext, Charted, Trouble } from '../../context.ts';
import { sideFilter, sourceFilter } from '../../filters.ts';
import { capitalize, columnsOf, countOf, countWords, listWords } from '../../phrases.ts';
import { renderDrawing } from '../../render.ts';
import { chartSpec, type Findings } from '../../spec.ts';
import type { Words } from '../../words.ts';
import { type GridData, type GridRow, gatherGrid } from './data.ts';
import { drawGrid } from './draw.ts';
import { layOutNarrow, layOutWide } from './layout.ts';
import { drawSmallGrid } from './small.ts';

const answersOf = ({ shown, rest }: GridRow['cells'][number]) => [...shown, ...rest];

/** Who is heard on each question; the answers themselves are in the names of the marks and in the table. */
function describeRow({ question, cells }: GridRow): string {
  const heard = cells.filter((cell) => cell.shown.length > 0).map(({ name }) => name);
  return `${question} ${listWords(heard)}.`;
}

function tabulate({ rows }: GridData): ChartTable {
  return {
    columns: columnsOf(spoken().charts.columns.grid),
    rows: rows.flatMap((row) =>
      row.cells.flatMap((cell): ChartTable['rows'] => {
        const answers = answersOf(cell);
        if (answers.length === 0) return [[row.question, cell.name, null, null, null, null, null, null]];
        return answers.map(({ name, actors, self, disputed, origins, articles }) => [
          row.question,
          cell.name,
          name,
          listWords(actors),
          spoken().charts[self ? 'yes' : 'no'],
          spoken().charts[disputed ? 'yes' : 'no'],
          origins,
          articles,
        ]);
      }),
    ),
  };
}

function gridWords({ sides, rows, held, apart }: GridData): Words {
  const heard = sides
    .map(({ name }, i) => ({ name, count: rows.filter((row) => (row.cells[i]?.shown.length ?? 0) > 0).length }))
    .sort((a, b) => b.count - a.count);
  const [most, least] = [heard[0], heard.at(-1)];
  const differ = most && least && most.count > least.count;
  const none = held.filter(({ self }) => !self).length;
  return {
    issues: rows.length < 2 ? null : countWords(rows.length),
    answers: held.length < 2 ? null : countWords(held.length),
    coverage: differ ? listWords(heard.map(({ name, count }) => spoken().charts.answersOn(name, count))) : null,
    reported: none === 0 ? null : countWords(none),
    apart: apart === 0 ? null : countOf(apart, 'more answer is'),
  };
}

/** Draws `kind: grid`: what each side is said to answer to each question, in words. */
export function chartGrid(file: GridFile, context: ChartContext): Charted {
  const troubles: Trouble[] = [];
  const data = gatherGrid(file, context, troubles);
  const summary = capitalize(spoken().charts.answersOf(data.rows.length, data.held.length));
  const findings: Findings = {
    words: gridWords(data),
    sentences: [summary, ...data.rows.map(describeRow)],
    table: tabulate(data),
    statements: data.statements,
    filters: [
      sideFilter(
        context.config,
        data.sides.map(({ id }) => id),
      ),
      sourceFilter(context.ledger, data.statements),
    ],
    any: data.held.length > 0,
    drawSmall: () => drawSmallGrid(data),
    draw: (name, description) =>
      [layOutNarrow(data), layOutWide(data)].map((grid) => {
        const { layout, width, height } = grid;
        const children = drawGrid(grid, context.base);
        return renderDrawing({ id: context.id, kind: file.kind, layout, width, height, name, description, children });
      }),
  };
  return chartSpec(file, context, findings, troubles);
}
