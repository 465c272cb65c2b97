import type { Sentence } from '../../model/article.ts';
import type { NameCandidate, NameMention } from '../../model/mention.ts';
import { initialsOf } from './candidate-forms.ts';
import type { NameFinder } from './name.ts';

/** A sentence of an article with the id of its statement. */
export interface NamedSentence {
  readonly sentence: Sentence;
  readonly statement: string;
}

type Names = readonly (readonly NameMention[])[];

/** Bodies and outlets of more than one word that the article names, with their ids. */
export function knownBodies(names: Names, finder: NameFinder): Map<string, string> {
  const found = new Map<string, string>();
  for (const { id, kind } of names.flat()) {
    if (kind !== 'actor') continue;
    const known = finder.known(id);
    const body = known?.kind === 'organisation' || known?.kind === 'outlet';
    if (known !== undefined && body && known.name.includes(' ')) found.set(known.name, id);
  }
  return found;
}

/** Abbreviations behind a body's name, in brackets: `Upper Vorna Trust (UVT)`. */
function explained(candidates: readonly NameCandidate[], sentences: readonly NamedSentence[], names: Names): string[] {
  const at = new Map(sentences.map(({ statement }, index) => [statement, index]));
  return candidates.flatMap(({ text, offset, statement, kind }) => {
    if (kind === 'place' || !text.includes(' ')) return [];
    const index = at.get(statement) ?? -1;
    const { sentence } = sentences[index] ?? {};
    const end = offset + text.length;
    const short = names[index]?.find(
      (name) => name.offset > end && name.offset < end + 3 && /^\p{Lu}+$/u.test(name.text),
    );
    if (short === undefined || sentence === undefined) return [];
    const between = sentence.text.slice(end - sentence.start, short.offset - sentence.start);
    return /^\s?\($/.test(between) ? [short.text] : [];
  });
}

/**
 * Known abbreviations that are, in this article, those of a body of its own: one that it explains, or whose words
 * begin with these letters.
 */
export function ownAbbreviations(
  candidates: readonly NameCandidate[],
  sentences: readonly NamedSentence[],
  names: Names,
  finder: NameFinder,
): Set<string> {
  const found = new Set(explained(candidates, sentences, names));
  const ofWorld = new Map(
    names
      .flat()
      .flatMap(({ text, id }) => (/^\p{Lu}{3,6}$/u.test(text) && finder.isOfWorld(id) ? [[text, id] as const] : [])),
  );
  if (ofWorld.size === 0) return found;
  for (const [name, id] of knownBodies(names, finder)) {
    const initials = initialsOf(name);
    if (ofWorld.has(initials) && ofWorld.get(initials) !== id) found.add(initials);
  }
  for (const { text, kind } of candidates) {
    if (kind === 'organisation' && text.includes(' ') && ofWorld.has(initialsOf(text))) found.add(initialsOf(text));
  }
  return found;
}
