import type { LanesFile } from '../../../model/chart-file.ts';
import type { ChartTable } from '../../../model/chart-spec.ts';
import { spoken } from '../../../words/index.ts';
import type { ChartContext, Charted, Trouble } from '../../context.ts';
import { sourceFilter } from '../../filters.ts';
import { capitalize, columnsOf, countWords, listWords } from '../../phrases.ts';
import { renderDrawing } from '../../render.ts';
import { chartSpec, type Findings } from '../../spec.ts';
import type { Words } from '../../words.ts';
import { gatherLanes, type Lane, type LanesData } from './data.ts';
import { drawLanes } from './draw.ts';
import { layOutLanes } from './layout.ts';
import { drawSmallLanes } from './small.ts';

function describeLane({ name, rows, beside }: Lane): string {
  if (rows.length === 0) return spoken().charts.orderUntoldOf(name);
  const orders = rows.map(({ first, next, held }) => {
    const say = spoken().charts;
    return say.before(first, next, held.self ? say.saysSoItself : say.reported);
  });
  const more = beside.length === 0 ? '' : ` ${spoken().charts.alsoHolds(beside.map(({ label }) => label))}`;
  return `${name}: ${orders.join('; ')}.${more}`;
}

function describeLanes({ lanes, clashes }: LanesData): string[] {
  return [
    ...lanes.map(describeLane),
    clashes.length === 0 ? spoken().charts.noClash : capitalize(spoken().charts.clashes(clashes.length)),
  ];
}

function tabulate({ lanes }: LanesData): ChartTable {
  return {
    columns: columnsOf(spoken().charts.columns.lanes),
    rows: lanes.flatMap((lane) =>
      lane.rows.map(({ first, next, held, against }) => [
        lane.name,
        first,
        next,
        held.actors.length === 0 ? null : listWords(held.actors),
        spoken().charts[held.self ? 'yes' : 'no'],
        held.origins,
        against.length === 0 ? null : listWords(against),
      ]),
    ),
  };
}

/** A step's name inside a title: the file's, else the id in words. */
function nameStep(file: LanesFile, id: string): string {
  return file.steps.find((step) => step.id === id)?.name ?? id.replaceAll('-', ' ');
}

function lanesWords(file: LanesFile, { lanes, rows, clashes }: LanesData): Words {
  const [top] = clashes;
  const heard = lanes.filter((lane) => lane.rows.length > 0);
  return {
    orders: rows.length < 2 ? null : countWords(rows.length),
    sides: heard.length < 2 ? null : listWords(heard.map(({ name }) => name)),
    'clash.one': top?.one ?? null,
    'clash.two': top?.two ?? null,
    'clash.first': top ? nameStep(file, top.first) : null,
    'clash.then': top ? nameStep(file, top.next) : null,
    clashes: clashes.length === 0 ? null : countWords(clashes.length),
    reported: rows.some(({ held }) => !held.self) ? countWords(rows.filter(({ held }) => !held.self).length) : null,
  };
}

/** Draws `kind: lanes`: what each side is said to put first, and where two sides put the same things in opposite orders. */
export function chartLanes(file: LanesFile, context: ChartContext): Charted {
  const troubles: Trouble[] = [];
  const data = gatherLanes(file, context, troubles);
  const words = lanesWords(file, data);
  const silence = words['clash.first']
    ? spoken().charts.whichFirst(words['clash.first'], words['clash.then'] ?? '')
    : '';
  const findings: Findings = {
    words,
    sentences: describeLanes(data),
    table: tabulate(data),
    statements: data.statements,
    filters: [sourceFilter(context.ledger, data.statements)],
    any: data.rows.length > 0,
    drawSmall: () => drawSmallLanes(data),
    draw: (name, description) =>
      (['narrow', 'wide'] as const).map((layout) => {
        const placed = layOutLanes(data, layout, silence);
        const { width, height } = placed;
        const children = drawLanes(placed, context.base);
        return renderDrawing({ id: context.id, kind: file.kind, layout, width, height, name, description, children });
      }),
  };
  return chartSpec(file, context, findings, troubles);
}
