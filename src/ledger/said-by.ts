import type { Attribution } from '../model/mention.ts';
import { type Group, unique } from './entry.ts';
import type { Terms } from './terms.ts';

/** More would make the sentence about them. */
const NAMED = 2;
// What the sentence of a measure or fact says already of somebody's saying it.
const SAYS_SO =
  /\b(?:is|are|was|were) (?:\w+ )?(?:said|called|put|reported|described|expected|named|named as|spoken|traced|rated)\b|\b(?:says?|said|counts?|claims?|lists?|calls?)\b/;

/**
 * Adds who says it to the sentence of a figure or fact, when all its statements are somebody's by name and the sentence
 * does not tell of that already.
 *
 * @returns Null when all who speak of it deny it: no sentence of a measure or fact is made for that.
 * @example 'The dam holds 4 m, according to Ada Holm'
 */
export function sayWho(label: string, group: Group, terms: Terms): string | null {
  // Several who speak together are named together; a statement that nobody is named for counts as one voice.
  const speakers = group.entries.flatMap(({ statement }): (Attribution | undefined)[] => {
    const named = statement.attribution.filter(({ name }) => name !== null);
    return named.length > 0 ? named : [undefined];
  });
  if (speakers.every((speaker) => speaker?.denial === true)) return null;
  const names = unique(speakers.map((speaker) => nameOf(speaker, terms)));
  const known = names.filter((name) => name !== null);
  if (known.length < names.length || known.length > NAMED || SAYS_SO.test(label)) return label;
  return `${label}, according to ${joinNames(known)}`;
}

function nameOf(speaker: Attribution | undefined, terms: Terms): string | null {
  if (!speaker || speaker.kind === 'anonymous' || speaker.denial) return null;
  return speaker.actor === null ? speaker.name : terms.actorPhrase(speaker.actor);
}

/** `A`, `A and B`, `A, B and C`. */
export function joinNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
