import type { OverlapFile } from '../../../model/chart-file.ts';
import type { ChartTable } from '../../../model/chart-spec.ts';
import { spoken } from '../../../words/index.ts';
import type { ChartContext, Charted } from '../../context.ts';
import { sourceFilter } from '../../filters.ts';
import { columnsOf, countOf, countWords, listWords } from '../../phrases.ts';
import { renderDrawing } from '../../render.ts';
import { chartSpec, type Findings } from '../../spec.ts';
import type { Words } from '../../words.ts';
import { gatherOverlap, type OverlapData } from './data.ts';
import { drawOverlap } from './draw.ts';
import { layOutOverlap } from './layout.ts';
import { drawSmallOverlap } from './small.ts';

const counted = ({ groups }: OverlapData, id: OverlapData['groups'][number]['id']) =>
  groups.find((group) => group.id === id)?.count ?? 0;

function describeOverlap(data: OverlapData): string[] {
  const { all, several, single, columns, groups } = data;
  const rows = groups.flatMap((group) => group.rows);
  const say = spoken().charts;
  return [
    say.severalAndSingle(all, several, single),
    say.onOrigins(counted(data, 'several'), counted(data, 'one'), counted(data, 'none')),
    ...rows.map(({ label, cells, origins, disputed }) => {
      const where = listWords(cells.map(({ at }) => columns[at]?.name ?? ''));
      return `${label}: ${where}, ${countOf(origins, 'independent origin')}${disputed ? `, ${say.disputed}` : ''}.`;
    }),
  ];
}

function tabulate({ groups, columns }: OverlapData): ChartTable {
  return {
    columns: columnsOf(spoken().charts.columns.overlap),
    rows: groups.flatMap(({ rows }) =>
      rows.map(({ label, articles, origins, disputed, cells }) => [
        label,
        articles,
        origins,
        spoken().charts[disputed ? 'yes' : 'no'],
        cells
          .map(
            ({ at, names }) =>
              `${columns[at]?.name} (${names.length === 0 ? spoken().charts.ownVoice : listWords(names)})`,
          )
          .join('; '),
      ]),
    ),
  };
}

function overlapWords(data: OverlapData): Words {
  const count = (number: number) => (number === 0 ? null : countWords(number));
  return {
    claims: data.all < 2 ? null : countWords(data.all),
    several: data.several < 2 ? null : countWords(data.several),
    single: count(data.single),
    independent: count(counted(data, 'several')),
    echoed: count(counted(data, 'one')),
    own: count(counted(data, 'none')),
  };
}

/** Draws `kind: overlap`: which claims stand in several articles, and on how many independent origins. */
export function chartOverlap(file: OverlapFile, context: ChartContext): Charted {
  const data = gatherOverlap(file, context);
  const findings: Findings = {
    words: overlapWords(data),
    sentences: describeOverlap(data),
    table: tabulate(data),
    statements: data.statements,
    filters: [sourceFilter(context.ledger, data.statements)],
    any: data.several > 0,
    drawSmall: () => drawSmallOverlap(data),
    draw: (name, description) =>
      (['narrow', 'wide'] as const).map((layout) => {
        const placed = layOutOverlap(data, layout);
        const { width, height } = placed;
        const children = drawOverlap(placed, context.base);
        return renderDrawing({ id: context.id, kind: file.kind, layout, width, height, name, description, children });
      }),
  };
  return chartSpec(file, context, findings, []);
}
