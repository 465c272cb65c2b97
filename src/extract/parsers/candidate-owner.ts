import type { Sentence } from '../../model/article.ts';
import type { NameCandidate, NameMention } from '../../model/mention.ts';
import { COUNTRY_BODIES, LOWERCASE_BODIES } from '../lexicon/name-words.ts';
import type { TokenSpan } from './name-run.ts';
import { type Token, tokensOf } from './name-token.ts';

/** The place that owns the token after it: the country in `Alba's Defence Ministry`. */
function ownerBefore(sentence: Sentence, known: readonly NameMention[], mark: Token | undefined): NameMention | null {
  if (mark?.text !== "'s") return null;
  const end = sentence.start + mark.start;
  return known.find(({ kind, offset, text }) => kind === 'place' && offset + text.length === end) ?? null;
}

/**
 * The country before a body that every country has, which then belongs to its name.
 *
 * @returns Null for bodies with a name of their own.
 */
export function ownerOf(sentence: Sentence, known: readonly NameMention[], run: TokenSpan): NameMention | null {
  const tokens = tokensOf(sentence);
  const last = tokens[run.to - 1]?.text ?? '';
  return COUNTRY_BODIES.has(last) ? ownerBefore(sentence, known, tokens[run.from - 1]) : null;
}

const BODIES = LOWERCASE_BODIES.map((body) => body.split(' '));

/** Bodies named by their country in small letters: `Alba's coast guard`. */
export function findOwnedBodies(sentence: Sentence, known: readonly NameMention[], statement: string): NameCandidate[] {
  const found: NameCandidate[] = [];
  // An apostrophe stands behind the place that owns.
  const mayOwn = ({ kind, offset, text }: NameMention) =>
    kind === 'place' && "'’".includes(sentence.text.charAt(offset - sentence.start + text.length) || ' ');
  if (!known.some(mayOwn)) return found;
  const tokens = tokensOf(sentence);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.text !== "'s") continue;
    const owner = ownerBefore(sentence, known, token);
    if (owner === null) continue;
    for (const words of BODIES) {
      const last = tokens[at + words.length];
      if (last === undefined || !words.every((word, index) => tokens[at + 1 + index]?.text === word)) continue;
      const end = sentence.start + last.end;
      if (known.some(({ kind, offset, text }) => kind === 'actor' && offset + text.length === end)) continue;
      const text = sentence.text.slice(owner.offset - sentence.start, last.end);
      found.push({ text, offset: owner.offset, kind: 'organisation', statement });
    }
  }
  return found;
}
