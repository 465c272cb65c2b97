import type { Gazetteer } from '../model/gazetteer.ts';
import type { Attribution } from '../model/mention.ts';
import type { Reading } from '../model/reading.ts';
import type { Found } from './overrides-find.ts';

/**
 * The reading with another speaker for one statement. What was held or offered by the speaker before is the new one's.
 *
 * @param before - Whose the statement was, its own attribution or that of the one it went on from.
 * @param speaker - Name or id of an actor, another name, or words for somebody unnamed; null for the article's own voice.
 */
export function giveSpeaker(
  reading: Reading,
  found: Found,
  before: readonly Attribution[],
  speaker: string | null,
  gazetteer: Gazetteer,
): Reading {
  const { id } = found.statement;
  const denial = before.some((each) => each.denial);
  const now = speaker === null ? null : attributeTo(speaker, found, denial, reading, gazetteer);
  const [names, actors] = [before.map(({ name }) => name), before.flatMap(({ actor }) => actor ?? [])];
  const swap = (actor: string) => (actors.includes(actor) ? (now?.actor ?? null) : actor);
  return {
    ...reading,
    statements: reading.statements.map((each) =>
      each.id === id
        ? {
            ...each,
            attribution: now ? [now] : [],
            continues: false,
            quotes: each.quotes.map((quote) =>
              quote.speaker === null || names.includes(quote.speaker)
                ? { ...quote, speaker: now?.name ?? null }
                : quote,
            ),
          }
        : each,
    ),
    positions: reading.positions.map((each) =>
      each.statement === id && each.actor !== null ? { ...each, actor: swap(each.actor) } : each,
    ),
    guarantees: reading.guarantees.map((each) =>
      each.statement === id ? { ...each, by: each.by.flatMap((actor) => swap(actor) ?? []) } : each,
    ),
  };
}

function attributeTo(
  speaker: string,
  { text, offset }: Found,
  denial: boolean,
  reading: Reading,
  gazetteer: Gazetteer,
): Attribution {
  const wanted = speaker.toLowerCase();
  const row = [...gazetteer.actors, ...reading.introduced.filter(({ kind }) => kind !== 'place')].find(
    ({ id, name, aliases }) => id === speaker || [name, ...aliases].some((form) => form.toLowerCase() === wanted),
  );
  const known = row?.kind === 'person' || row?.kind === 'outlet' ? row.kind : 'organisation';
  // Who has no name is written small: "two divers", "a senior official".
  const kind = row ? known : /^\p{Lu}/u.test(speaker) ? 'person' : 'anonymous';
  const who = { name: row?.name ?? speaker, actor: row?.id ?? null, kind } as const;
  return { text, offset, ...who, count: null, verb: null, via: null, denial };
}
