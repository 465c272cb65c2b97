import type { LanesFile } from '../../../model/chart-file.ts';
import type { ChartContext, Trouble } from '../../context.ts';
import { type Held, listHeld } from '../../held.ts';
import { unknownName } from '../../unknown-name.ts';

/** One thing that a side is said to put before another. */
export interface LaneRow {
  readonly held: Held;
  /** Steps as this stance names them. */
  readonly first: string;
  readonly next: string;
  /** Ids of the same steps, and so what other stances are held against. */
  readonly steps: readonly [string, string];
  /** Names of the other sides that are said to put the same two the other way round. */
  readonly against: readonly string[];
}

export interface Lane {
  readonly side: string;
  readonly name: string;
  readonly rows: readonly LaneRow[];
  /** Stances without an order that the file wants beside them. */
  readonly beside: readonly Held[];
  /** The lane says nothing of the two steps that other lanes put in opposite orders. */
  readonly silent: boolean;
}

/** Two sides and two steps: `one` puts `first` before `next`, `two` the other way round. */
export interface Clash {
  readonly one: string;
  readonly two: string;
  readonly first: string;
  readonly next: string;
  /** Statements on both sides. */
  readonly weight: number;
}

/** Who wants what first, without pixels. */
export interface LanesData {
  readonly lanes: readonly Lane[];
  readonly rows: readonly LaneRow[];
  /** Strongest first. */
  readonly clashes: readonly Clash[];
  readonly statements: readonly string[];
}

type Ordered = Omit<LaneRow, 'against'>;

function orderOf(held: Held): Ordered[] {
  if (!held.order) return [];
  const [first, then] = held.order;
  return [{ held, first: first.name, next: then.name, steps: [first.step, then.step] }];
}

const opposed = (a: Ordered, b: Ordered) => a.steps[0] === b.steps[1] && a.steps[1] === b.steps[0];

/** Rows that answer the lane above go first, those that answer the lane below last, so that both stand next to it. */
function sortRows(rows: readonly LaneRow[], above: string | undefined, below: string | undefined): LaneRow[] {
  const rank = ({ against }: LaneRow) => {
    if (above !== undefined && against.includes(above)) return 0;
    return below !== undefined && against.includes(below) ? 2 : 1;
  };
  return [...rows].sort((a, b) => rank(a) - rank(b));
}

function findClashes(ordered: readonly Ordered[], names: ReadonlyMap<string, string>): Clash[] {
  const clashes = ordered.flatMap((a, i) =>
    ordered.slice(i + 1).flatMap((b): Clash[] => {
      if (a.held.side === b.held.side || !opposed(a, b)) return [];
      const [first, next] = a.steps;
      const [one = '', two = ''] = [a, b].map(({ held }) => names.get(held.side));
      return [{ one, two, first, next, weight: a.held.statements.length + b.held.statements.length }];
    }),
  );
  return clashes.sort((a, b) => b.weight - a.weight);
}

function checkNames(file: LanesFile, { ledger, config }: ChartContext): Trouble[] {
  const sides = config.sides.map(({ id }) => id);
  const stances = ledger.terms.issues.flatMap((issue) => issue.stances.map((stance) => `${issue.id}/${stance.id}`));
  return [
    ...file.lanes.filter((id) => !sides.includes(id)).map((id) => unknownName('side', id, sides)),
    ...file.beside.filter((id) => !stances.includes(id)).map((id) => unknownName('stance', id, stances, 'warning')),
  ];
}

/** Takes the positions that put one thing before another from the ledger and sorts them into lanes. */
export function gatherLanes(file: LanesFile, context: ChartContext, troubles: Trouble[]): LanesData {
  const { ledger, config } = context;
  troubles.push(...checkNames(file, context));
  const names = new Map(config.sides.map(({ id, name }) => [id, name]));
  const sides = file.lanes.filter((id) => names.has(id));
  const held = listHeld(ledger, sides, file.query);
  // Lane by lane, so that the first of two that clash is the one that stands higher.
  const ordered = sides.flatMap((side) => held.filter((each) => each.side === side).flatMap(orderOf));
  const clashes = findClashes(ordered, names);
  const [top] = clashes;
  const lanes = sides.map((side, i): Lane => {
    const rows = ordered
      .filter((row) => row.held.side === side)
      .map((row) => {
        const others = ordered.filter((other) => other.held.side !== side && opposed(row, other));
        return { ...row, against: [...new Set(others.map((other) => names.get(other.held.side) ?? ''))] };
      });
    const nameAt = (at: number) => names.get(sides[at] ?? '');
    return {
      side,
      name: names.get(side) ?? side,
      rows: sortRows(rows, nameAt(i - 1), nameAt(i + 1)),
      beside: held.filter((each) => each.side === side && file.beside.includes(`${each.issue}/${each.stance}`)),
      silent: top !== undefined && !rows.some(({ steps }) => steps.includes(top.first) && steps.includes(top.next)),
    };
  });
  const rows = lanes.flatMap((lane) => lane.rows);
  const beside = lanes.flatMap((lane) => lane.beside);
  return {
    lanes,
    rows,
    clashes,
    statements: [...rows.map((row) => row.held), ...beside].flatMap((each) => each.statements),
  };
}
