import type { Explainer } from '../model/explainer.ts';
import type { Ledger, LeftOver } from '../model/ledger.ts';
import type { NameCandidate } from '../model/mention.ts';
import type { Statement } from '../model/statement.ts';

type Listed = Omit<Ledger, 'leftOver'>;

/**
 * A ledger that lists what is left over when it is first asked: of old editions nobody does.
 *
 * @param names - From {@link leftOverNames}, of all its articles.
 */
export function withLeftOver(ledger: Listed, names: LeftOver['names']): Ledger {
  let listed: LeftOver | null = null;
  return {
    ...ledger,
    get leftOver() {
      listed ??= listLeftOver(ledger, names);
      return listed;
    },
  };
}

/** What no claim of a kind, measure or event took up; the ledger knows of no pages yet. */
function listLeftOver({ statements, claims, events }: Listed, names: LeftOver['names']): LeftOver {
  const told = new Set(claims.filter(({ kind }) => kind !== 'statement').flatMap((claim) => claim.statements));
  const dated = new Set(events.flatMap((event) => event.statements));
  return {
    statements: statements.filter(({ id }) => !told.has(id)).map(({ id }) => id),
    figures: statements.flatMap(({ id, quantities }) =>
      quantities.filter(({ measure }) => measure === null).map(({ text, offset }) => ({ statement: id, text, offset })),
    ),
    names,
    dates: statements.flatMap(({ id, dates }) =>
      dates
        .filter(({ value }) => value === null || !dated.has(id))
        .map(({ text, offset }) => ({ statement: id, text, offset })),
    ),
  };
}

/** The names of an article that no gazetteer has. */
export function leftOverNames(
  statements: readonly Statement[],
  candidates: readonly NameCandidate[],
): LeftOver['names'] {
  const starts = new Map(statements.map(({ id, start }) => [id, start]));
  return candidates
    .filter((name) => !isFirstWord(name, starts))
    .map(({ statement, text, offset, kind }) => ({ statement, text, offset, kind }));
}

/** A lone word that opens a sentence has its capital from there; as a name of unknown kind it would only be noise. */
function isFirstWord({ statement, text, offset, kind }: NameCandidate, starts: ReadonlyMap<string, number>): boolean {
  return kind === 'unknown' && !/\s/.test(text) && offset - (starts.get(statement) ?? 0) < 2;
}

/** The ledger once pages are made: a statement is left over when no page tells a claim of it. */
export function withPages(ledger: Ledger, explainers: readonly Explainer[]): Ledger {
  const claims = new Map(ledger.claims.map((claim) => [claim.id, claim]));
  const told = new Set(explainers.flatMap((page) => page.claims.flatMap((id) => claims.get(id)?.statements ?? [])));
  const statements = ledger.statements.filter(({ id }) => !told.has(id)).map(({ id }) => id);
  return { ...ledger, leftOver: { ...ledger.leftOver, statements } };
}
