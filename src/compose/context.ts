import type { Edition } from '../model/edition.ts';
import type { Claim, Disagreement, Figure, Ledger, LedgerArticle, LedgerEvent } from '../model/ledger.ts';
import type { Message, MessageLevel } from '../model/message.ts';
import type { Statement } from '../model/statement.ts';
import type { OutlineFrontMatter } from './front-matter.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Line and column in the outline, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What a message says, without its file and place. */
export interface Remark {
  readonly level: MessageLevel;
  readonly rule: string;
  readonly text: string;
  readonly hint: string;
}

/** Everything an outline is composed from, looked up by id where that is needed. */
export interface Context {
  readonly path: string;
  readonly front: OutlineFrontMatter;
  readonly ledger: Ledger;
  readonly vocabulary: Vocabulary;
  readonly charts: readonly string[];
  /** Oldest first. */
  readonly editions: readonly Edition[];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly articles: ReadonlyMap<string, LedgerArticle>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly events: ReadonlyMap<string, LedgerEvent>;
  readonly disagreements: ReadonlyMap<string, Disagreement>;
  /** Filled while composing; in the order in which trouble was met. */
  readonly messages: Message[];
}

// Every explainer of a site asks the same ledger.
const maps = new WeakMap<readonly unknown[], ReadonlyMap<string, unknown>>();

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const known = maps.get(rows) ?? new Map(rows.map((row) => [row.id, row]));
  maps.set(rows, known);
  return known as ReadonlyMap<string, Row>;
}

/** Makes the context; its lists of messages is empty. */
export function createContext(
  given: Pick<Context, 'path' | 'front' | 'ledger' | 'vocabulary' | 'charts' | 'editions'>,
): Context {
  const { ledger } = given;
  return {
    ...given,
    editions: given.editions.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    claims: byId(ledger.claims),
    statements: byId(ledger.statements),
    articles: byId(ledger.articles),
    figures: byId(ledger.figures),
    events: byId(ledger.events),
    disagreements: byId(ledger.disagreements),
    messages: [],
  };
}

/** Notes trouble at a place of the outline. */
export function report(context: Context, place: Place | null, remark: Remark): void {
  const { level, rule, text, hint } = remark;
  const { line, column } = place ?? { line: null, column: null };
  context.messages.push({ file: context.path, line, column, level, text, hint, rule });
}

/** The claims of these ids, in the same order; what the ledger does not have is left out. */
export function claimsOf(context: Context, ids: Iterable<string>): Claim[] {
  return [...ids].flatMap((id) => context.claims.get(id) ?? []);
}
