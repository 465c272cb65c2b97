import type { Sentence } from '../../model/article.ts';
import type { Attribution, NameMention, QuoteMention } from '../../model/mention.ts';
import { findAttributions } from './attribution.ts';
import { continuesFrom, type PreviousSentence, quotedShare } from './attribution-continue.ts';
import { createSpeechMemory } from './attribution-memory.ts';
import type { KnownName } from './name.ts';
import { findQuotes } from './quotation.ts';
import { openQuote, type QuoteSpan, type QuoteStyle, readQuotes } from './quotation-span.ts';

/** A sentence with its names. */
export interface SpokenSentence {
  readonly sentence: Sentence;
  readonly names: readonly NameMention[];
}

/** Who speaks in a sentence. */
export interface Speech {
  readonly attribution: readonly Attribution[];
  readonly quotes: readonly QuoteMention[];
  /** No source of its own, but goes on from an attributed sentence of the paragraph. */
  readonly continues: boolean;
  /**
   * Index, in the paragraph, of the sentence whose source this one shares; null when it has its own or none. A
   * quotation of several sentences may have its speaker in a later one.
   */
  readonly source: number | null;
}

interface Draft {
  readonly sentence: Sentence;
  readonly spans: readonly QuoteSpan[];
  readonly attribution: readonly Attribution[];
  readonly continues: boolean;
  readonly source: number | null;
}

/** `"We go. We stay," said Falk`: the first sentence's speaker stands in a later one, which closes the quotation. */
function speakerBehind(drafts: readonly Draft[], index: number): number | null {
  const draft = drafts[index];
  if (draft === undefined || draft.attribution.length > 0 || draft.continues) return null;
  for (let at = index; at < drafts.length; at += 1) {
    const later = drafts[at];
    if (later === undefined) return null;
    if (at > index && later.attribution.some(({ name }) => name !== null)) return at;
    if (openQuote(later.spans) === null) return isQuotation(draft) ? speakerNext(drafts, index) : null;
  }
  return null;
}

/** Whether a sentence is a quotation and nothing else. */
function isQuotation({ sentence, spans }: Draft): boolean {
  return quotedShare(sentence, spans) > 0.8;
}

/** `"We stay." The mayor, Otto Falk, was speaking at the harbour.`: the first sentence behind the quotation. */
function speakerNext(drafts: readonly Draft[], index: number): number | null {
  const next = drafts.findIndex((draft, at) => at > index && !isQuotation(draft));
  const draft = drafts[next];
  const speaks = draft?.attribution.some(({ name, verb }) => name !== null && SPEAKING.test(verb ?? ''));
  return speaks ? next : null;
}

const SPEAKING = /^(?:speaking|commenting|responding|reacting)$/;

/**
 * Reads who says what in a whole article, paragraph by paragraph.
 *
 * @param paragraphs - Sentences of each paragraph with all their names, in order.
 * @param known - The row or introduced name behind an id.
 * @returns The same shape: one `Speech` a sentence.
 */
export function readSpeech(
  paragraphs: readonly (readonly SpokenSentence[])[],
  known: (id: string) => KnownName | undefined,
): Speech[][] {
  const memory = createSpeechMemory();
  return paragraphs.map((paragraph) => {
    const drafts: Draft[] = [];
    let inside: QuoteStyle | null = null;
    let previous: PreviousSentence | null = null;
    for (const [index, { sentence, names }] of paragraph.entries()) {
      const spans = readQuotes(sentence.text, inside);
      inside = openQuote(spans);
      const attribution = findAttributions(sentence, { names, known, quotes: spans, memory });
      const continues: boolean = attribution.length === 0 && continuesFrom(sentence, previous, spans);
      const source: number | null = continues ? (drafts[index - 1]?.source ?? index - 1) : null;
      drafts.push({ sentence, spans, attribution, continues, source });
      previous = { attribution, continues };
    }
    const speakers = drafts.map((_, index) => speakerBehind(drafts, index));
    return drafts.map(({ sentence, spans, attribution: found, continues, source }, index) => {
      const behind = speakers[index] ?? null;
      // Who "was speaking at the harbour" said nothing that is told, unless a quotation goes before.
      const attribution = found.filter(({ verb }) => speakers.includes(index) || !SPEAKING.test(verb ?? ''));
      const shared = source ?? behind;
      const sharing = shared === null ? attribution : (drafts[shared]?.attribution ?? []);
      const quotes = findQuotes(sentence, spans, sharing);
      return { attribution, quotes, continues: continues || behind !== null, source: shared };
    });
  });
}
