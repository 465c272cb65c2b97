import type { Sentence } from '../../model/article.ts';
import type { Attribution, QuoteMention } from '../../model/mention.ts';
import type { QuoteSpan } from './quotation-span.ts';

/** Words before a quotation that make even a single quoted word somebody's own: `called it "..."`. */
const CARRIES = /(?:\b(?:is|are|was|were|be|been|as|a|an|called|calls|that|of)|[,:])\s*["“‘'«„]?$/i;
/** Words that make it a term which everybody uses. */
const TERM = /(?:\bso-called|\bknown as|\bdubbed|\bterm|\bthe|\d\S*|\bbillion|\bmillion|\ban? \p{L}+)\s*["“‘'«„]?$/iu;

const BEHIND = 10_000;

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Distance in characters between a cue and a quotation; a cue behind it is farther than any before it. */
function distance(attribution: Attribution, start: number, end: number): number {
  const cueEnd = attribution.offset + attribution.text.length;
  if (cueEnd <= start) return start - cueEnd;
  return attribution.offset >= end ? attribution.offset - end + BEHIND : 0;
}

/**
 * Gives the words that a sentence quotes, each with whose they are where the sentence tells it.
 *
 * Of several speakers the nearest one is taken. A single quoted term (`the "green line"`) has no speaker unless the
 * speaker stands close before it.
 *
 * @param spans - The sentence's quotations (`readQuotes`).
 * @param attributions - Who speaks in the sentence, or in the sentence that it goes on from.
 */
export function findQuotes(
  sentence: Sentence,
  spans: readonly QuoteSpan[],
  attributions: readonly Attribution[],
): QuoteMention[] {
  const speakers = attributions.filter(({ name }) => name !== null);
  return spans.map(({ start, end }) => {
    const text = sentence.text.slice(start, end);
    const [from, to] = [sentence.start + start, sentence.start + end];
    const nearest = [...speakers].sort((a, b) => distance(a, from, to) - distance(b, from, to))[0];
    const before = sentence.text.slice(0, start);
    const long = wordCount(text) > 3;
    const close = nearest !== undefined && distance(nearest, from, to) % BEHIND < 40;
    const own = long || ((CARRIES.test(before) || close) && !(TERM.test(before) && !close));
    return { text, offset: from, speaker: own ? (nearest?.name ?? null) : null };
  });
}
