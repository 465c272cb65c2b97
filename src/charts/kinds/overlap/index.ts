import type { OverlapFile } from '../../../model/chart-file.ts';
import type { ChartTable } from '../../../model/chart-spec.ts';
import type { ChartContext, Charted } from '../../context.ts';
import { sourceFilter } from '../../filters.ts';
import { countOf, countWords, listWords } from '../../phrases.ts';
import { renderDrawing } from '../../render.ts';
import { chartSpec, type Findings } from '../../spec.ts';
import type { Words } from '../../words.ts';
import { gatherOverlap, type OverlapData } from './data.ts';
import { drawOverlap } from './draw.ts';
import { layOutOverlap } from './layout.ts';

const counted = ({ groups }: OverlapData, id: OverlapData['groups'][number]['id']) =>
  groups.find((group) => group.id === id)?.count ?? 0;

function describeOverlap(data: OverlapData): string[] {
  const { all, several, single, columns, groups } = data;
  const rows = groups.flatMap((group) => group.rows);
  return [
    `Of ${countOf(all, 'claim')}, ${countWords(several)} stand in several articles and ${countWords(single)} in one.`,
    `In several articles: ${countWords(counted(data, 'several'))} on two or more independent origins, ${countWords(counted(data, 'one'))} on one, ${countWords(counted(data, 'none'))} in the articles' own voices only.`,
    ...rows.map(({ label, cells, origins, disputed }) => {
      const where = listWords(cells.map(({ at }) => columns[at]?.name ?? ''));
      return `${label}: ${where}, ${countOf(origins, 'independent origin')}${disputed ? ', disputed' : ''}.`;
    }),
  ];
}

const COLUMNS: ChartTable['columns'] = [
  { key: 'claim', label: 'Claim' },
  { key: 'articles', label: 'Articles' },
  { key: 'origins', label: 'Independent origins' },
  { key: 'disputed', label: 'Disputed' },
  { key: 'where', label: 'Where, and who is named' },
];

function tabulate({ groups, columns }: OverlapData): ChartTable {
  return {
    columns: COLUMNS,
    rows: groups.flatMap(({ rows }) =>
      rows.map(({ label, articles, origins, disputed, cells }) => [
        label,
        articles,
        origins,
        disputed ? 'yes' : 'no',
        cells
          .map(({ at, names }) => `${columns[at]?.name} (${names.length === 0 ? 'own voice' : listWords(names)})`)
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
