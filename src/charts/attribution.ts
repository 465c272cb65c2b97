import { formatDate } from '../format/index.ts';
import type { Ledger } from '../model/ledger.ts';
import { spoken } from '../words/index.ts';
import { articlesOf, newestDate } from './sources.ts';

/** Who says what a mark shows, and through whom and when it came. */
export interface SaidBy {
  /** Names of the speakers; empty when articles say it in their own voice. */
  readonly speakers: readonly string[];
  /** Outlets that carry it, other than the speakers themselves. */
  readonly via: readonly string[];
  /** Id of the side that all speakers are of, or null. */
  readonly side: string | null;
  /** EDTF of the newest article that carries it, or null. */
  readonly published: string | null;
  /** In words: `said by Ada Weir, via Valley Gazette`; `said by Valley Gazette in its own voice`. */
  readonly who: string;
  /** The same with the date: `said by Ada Weir, via Valley Gazette, 2 March 2031`. */
  readonly words: string;
}

/**
 * Names who is behind some statements.
 *
 * @param speakers - Names of who said it, as a figure's `saidBy` has them; none for an article's own voice.
 * @param statements - Ids; their articles are the outlets.
 */
export function attribute(ledger: Ledger, speakers: readonly string[], statements: readonly string[]): SaidBy {
  const outlets = [...new Set(articlesOf(ledger, statements).map(({ id, publisher }) => publisher ?? id))];
  const sides = speakers.map((name) => ledger.actors.find((actor) => actor.name === name)?.side ?? null);
  const side = new Set(sides).size === 1 ? (sides[0] ?? null) : null;
  const via = outlets.filter((name) => !speakers.includes(name));
  const published = newestDate(ledger, statements);
  const when = published === null ? spoken().charts.undated : formatDate(published);
  const { saidBy, saidInOwnVoice } = spoken().charts;
  const who = speakers.length > 0 ? saidBy(speakers, via) : saidInOwnVoice(outlets);
  return { speakers, via: speakers.length > 0 ? via : [], side, published, who, words: `${who}, ${when}` };
}
