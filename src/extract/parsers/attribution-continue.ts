import type { Sentence } from '../../model/article.ts';
import type { Attribution } from '../../model/mention.ts';
import type { QuoteSpan } from './quotation-span.ts';

/** What the sentence before, in the same paragraph, was found to be. */
export interface PreviousSentence {
  readonly attribution: readonly Attribution[];
  /** It went on from an attributed sentence itself. */
  readonly continues: boolean;
}

const GOES_ON =
  /^(?:(?:but|and|still|instead|also|then|further(?:more)?|moreover|in addition|meanwhile|however|at the same time),?\s+)?(?:he|she|they)\s+(?:would|will|also would|had|has no|does not|did not|want(?:s|ed)?|believe[sd]?|hope[sd]?|expect(?:s|ed)?|called for|call(?:s|ed) on|urge[sd]?)\b/i;
const IMPERSONAL = /\bit (?:was|is|has been) (?:suggested|added|reported|said|claimed|argued)\b/i;

/** Share of the sentence's letters that stand in quotation marks. */
export function quotedShare(sentence: Sentence, quotes: readonly QuoteSpan[]): number {
  const inside = quotes.reduce((sum, { start, end }) => sum + end - start, 0);
  return inside / Math.max(1, sentence.text.trim().length);
}

/**
 * Says whether a sentence without a source of its own goes on from an attributed one before it: it stands in the same
 * quotation, is a quotation itself, tells on with `he would ...`, or says `it was suggested`.
 */
export function continuesFrom(
  sentence: Sentence,
  previous: PreviousSentence | null,
  quotes: readonly QuoteSpan[],
): boolean {
  if (previous === null) return false;
  const named = previous.attribution.some(({ name }) => name !== null);
  if (!named && !previous.continues) return false;
  if (quotedShare(sentence, quotes) > 0.6) return true;
  return GOES_ON.test(sentence.text) || IMPERSONAL.test(sentence.text);
}
