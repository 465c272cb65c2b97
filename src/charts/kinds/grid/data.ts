import type { GridFile } from '../../../model/chart-file.ts';
import type { ChartContext, Trouble } from '../../context.ts';
import { type Held, listHeld } from '../../held.ts';
import { sortStatements } from '../../sources.ts';
import { unknownName } from '../../unknown-name.ts';

/** What one side is said to answer to one question. */
export interface GridCell {
  readonly side: string;
  readonly name: string;
  /** On most origins first, as many as the file wants to show. */
  readonly shown: readonly Held[];
  readonly rest: readonly Held[];
  /** Statements of the rest. */
  readonly restStatements: readonly string[];
}

export interface GridRow {
  readonly issue: string;
  readonly name: string;
  readonly question: string;
  /** One cell a side, in the order of the file; empty where nothing is said. */
  readonly cells: readonly GridCell[];
}

/** Questions by sides, without pixels. */
export interface GridData {
  readonly sides: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly GridRow[];
  readonly held: readonly Held[];
  /** Number of answers of who is of none of the sides. */
  readonly apart: number;
  readonly statements: readonly string[];
}

function checkNames(file: GridFile, { ledger, config }: ChartContext): Trouble[] {
  const sides = config.sides.map(({ id }) => id);
  const issues = ledger.terms.issues.map(({ id }) => id);
  return [
    ...file.sides.filter((id) => !sides.includes(id)).map((id) => unknownName('side', id, sides)),
    ...file.issues.filter((id) => !issues.includes(id)).map((id) => unknownName('issue', id, issues, 'warning')),
  ];
}

/** Takes the positions from the ledger and sorts them into questions and sides. */
export function gatherGrid(file: GridFile, context: ChartContext, troubles: Trouble[]): GridData {
  const { ledger, config } = context;
  troubles.push(...checkNames(file, context));
  const sides = file.sides.flatMap((id) => config.sides.find((side) => side.id === id) ?? []);
  const issues =
    file.issues.length === 0
      ? ledger.terms.issues
      : file.issues.flatMap((id) => ledger.terms.issues.find((issue) => issue.id === id) ?? []);
  const wanted = new Set(issues.map(({ id }) => id));
  const held = listHeld(
    ledger,
    sides.map(({ id }) => id),
    file.query,
  ).filter(({ issue }) => wanted.has(issue));
  const rows = issues.flatMap((issue): GridRow[] => {
    const own = held.filter((each) => each.issue === issue.id);
    if (own.length === 0) return [];
    const cells = sides.map(({ id, name }): GridCell => {
      const answers = own
        .filter(({ side }) => side === id)
        .sort((a, b) => b.origins - a.origins || b.articles - a.articles);
      const rest = answers.slice(file.most);
      const restStatements = sortStatements(
        ledger,
        rest.flatMap(({ statements }) => statements),
      );
      return { side: id, name, shown: answers.slice(0, file.most), rest, restStatements };
    });
    return [{ issue: issue.id, name: issue.name, question: issue.question, cells }];
  });
  const placed = new Set(held.map(({ issue, stance }) => `${issue}/${stance}`));
  const others = ledger.positions.filter(({ issue, stance }) => wanted.has(issue) && !placed.has(`${issue}/${stance}`));
  return {
    sides: sides.map(({ id, name }) => ({ id, name })),
    rows,
    held,
    apart: new Set(others.map(({ issue, stance }) => `${issue}/${stance}`)).size,
    statements: held.flatMap(({ statements }) => statements),
  };
}
