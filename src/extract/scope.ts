import type { Block } from '../model/article.ts';
import type { Attribution } from '../model/mention.ts';
import type { Statement } from '../model/statement.ts';
import type { GazetteerIndex } from './gazetteer-index.ts';
import type { WordRow } from './wording.ts';

/** A statement with all that the parsers of facts look at. */
export interface Scope {
  readonly statement: Statement;
  readonly row: WordRow;
  readonly block: Block;
  /** The attribution it has or, when it goes on from an attributed sentence, that sentence's; in order of text. */
  readonly speakers: readonly Attribution[];
  readonly index: GazetteerIndex;
}

/**
 * Whose a stance or an offer is: the nearest name before the words that may hold it, else who speaks, else the nearest
 * such name after them.
 *
 * @param scope - The sentence.
 * @param first - Index of the token where the wording begins.
 * @param allowed - Ids of actors or sides; empty means anyone who has a side.
 * @returns Id of an actor, or null when nobody in the sentence fits.
 */
export function findHolder(scope: Scope, first: number, allowed: readonly string[]): string | null {
  const { index, statement, row } = scope;
  const fits = (actor: string | null): actor is string => {
    if (actor === null) return false;
    const side = index.sideOf(actor);
    return allowed.length === 0 ? side !== null : allowed.includes(actor) || (side !== null && allowed.includes(side));
  };
  const at = statement.start + (row.tokens[first]?.start ?? 0);
  const before = statement.names.filter((name) => name.offset <= at && fits(index.actorOf(name)));
  const after = statement.names.filter((name) => name.offset > at && fits(index.actorOf(name)));
  const nearest = before.at(-1);
  if (nearest) return index.actorOf(nearest);
  const speaker = scope.speakers.find((attribution) => fits(attribution.actor))?.actor;
  if (speaker) return speaker;
  const next = after[0];
  return next && allowed.length > 0 ? index.actorOf(next) : null;
}
