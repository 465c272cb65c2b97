import type { Attribution } from '../model/mention.ts';
import { spoken } from '../words/index.ts';
import { type Group, unique } from './entry.ts';
import type { Terms } from './terms.ts';

/** More would make the sentence about them. */
const NAMED = 2;
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
  return known.length < names.length || known.length > NAMED ? label : spoken().claims.accordingTo(label, known);
}

function nameOf(speaker: Attribution | undefined, terms: Terms): string | null {
  if (!speaker || speaker.kind === 'anonymous' || speaker.denial) return null;
  return speaker.actor === null ? speaker.name : terms.actorPhrase(speaker.actor);
}
