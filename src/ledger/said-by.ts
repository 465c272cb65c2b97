import type { Attribution } from '../model/mention.ts';
import { spoken } from '../words/index.ts';
import { type Group, unique } from './entry.ts';
import type { Terms } from './terms.ts';

/** More would make the sentence about them. */
const NAMED = 2;

/**
 * Adds who says it to the sentence of a figure, fact or part of a guarantee, when all its statements are somebody's.
 * Who is not named is told of as unnamed, with the outlet that cites him.
 *
 * @param add - Puts the names to the sentence.
 * @returns Null when all who speak of it deny it: no sentence of a measure or fact is made for that.
 * @example 'The dam holds 4 m, according to Ada Holm'
 */
export function sayWho(label: string, group: Group, terms: Terms, add = spoken().claims.accordingTo): string | null {
  // Several who speak together are named together; a statement that nobody is named for counts as one voice.
  const speakers = group.entries.flatMap(({ statement }): (Attribution | undefined)[] => {
    const named = statement.attribution.filter(({ name }) => name !== null);
    return named.length > 0 ? named : [undefined];
  });
  if (speakers.every((speaker) => speaker?.denial === true)) return null;
  const names = unique(speakers.map((speaker) => nameOf(speaker, terms)));
  const known = names.filter((name) => name !== null);
  return known.length < names.length || known.length > NAMED ? label : add(label, known);
}

function nameOf(speaker: Attribution | undefined, terms: Terms): string | null {
  if (!speaker || speaker.denial) return null;
  if (speaker.kind !== 'anonymous') return phraseOf(speaker, terms);
  const who = spoken().claims.unnamed(speaker.name ?? '', isSeveral(speaker));
  return speaker.via === null ? who : spoken().claims.citedBy(who, terms.namePhrase(speaker.via));
}

/** A speaker as he stands in a sentence: `the Harbour Board`, `senior officials`. */
export function phraseOf({ actor, kind, name }: Attribution, terms: Terms): string {
  if (actor !== null) return terms.actorPhrase(actor);
  return kind === 'organisation' || kind === 'outlet' ? terms.namePhrase(name ?? '') : (name ?? '');
}

/** Whether unnamed speakers are several: `eight sources`, `officials in Alba`, `a miller and a baker`. */
export function isSeveral({ kind, count, name }: Attribution): boolean {
  if (kind !== 'anonymous') return false;
  return (count ?? 1) > 1 || / and /.test(name ?? '') || spoken().claims.isPlural(name ?? '');
}
