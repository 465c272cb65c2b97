import type { Sentence } from '../../model/article.ts';
import type { Attribution, NameMention, QuoteMention } from '../../model/mention.ts';
import { findAttributions } from './attribution.ts';
import { beginParagraph, createSpeechMemory } from './attribution-memory.ts';
import type { KnownName } from './name.ts';
import { openQuote, type QuoteStyle, readQuotes } from './quotation-span.ts';

/** Who said a sentence, what it quotes, and whether it goes on from the attributed sentence before. */
export interface Speech {
  readonly attribution: readonly Attribution[];
  readonly quotes: readonly QuoteMention[];
  readonly continues: boolean;
}

/** Called with the sentences of one article in order. */
export type SpeechReader = (sentence: Sentence, names: readonly NameMention[], newParagraph: boolean) => Speech;

// A retelling or an essay that speaks of itself: its own voice, not a speaker.
const OWN_VOICE = /^(?:(?:this|the|our) )?(?:article|analysis|authors?|text|piece|essay|commentary|column|writers?)$/i;
// What goes on from the sentence before points back to something in it.
const POINTS_BACK =
  /^\W*(?:he|she|they|it|this|that|these|those|such|his|her|their|its|also|in addition|both|neither|another)\b/i;

/** Makes the reader of speech for one article. @param known - The row behind the id of a name. */
export function createSpeechReader(known: (id: string) => KnownName | undefined): SpeechReader {
  const memory = createSpeechMemory();
  let inside: QuoteStyle | null = null;
  let before: readonly Attribution[] = [];
  // Whom an unnamed speaker spoke to, by the words that name the speaker: it is told once.
  const heardBy = new Map<string, string>();

  return (sentence, names, newParagraph) => {
    if (newParagraph) {
      beginParagraph(memory);
      // A quotation of several paragraphs opens each of them anew; one left open by a slip must not swallow the rest.
      inside = null;
      before = [];
    }
    const goesOn = inside !== null;
    const spans = readQuotes(sentence.text, inside);
    inside = openQuote(spans);
    const found = findAttributions(sentence, { names, known, quotes: spans, memory });
    const attribution = found
      .filter(({ name }) => name === null || !OWN_VOICE.test(name))
      .map((each) => {
        if (each.kind !== 'anonymous' || each.name === null) return each;
        const via = each.via ?? heardBy.get(each.name) ?? null;
        if (via !== null) heardBy.set(each.name, via);
        return { ...each, via };
      });
    const ownVoice = attribution.length < found.length;
    const continues = found.length === 0 && before.length > 0 && (goesOn || POINTS_BACK.test(sentence.text));
    if (!continues) before = ownVoice ? [] : attribution.filter(({ name }) => name !== null);
    const speakers = attribution.length > 0 ? attribution : continues ? before : [];
    const quotes = spans.map(({ start, end }) => ({
      text: sentence.text.slice(start, end),
      offset: sentence.start + start,
      speaker: speakerOf(sentence.start + start, speakers),
    }));
    return { attribution, quotes, continues };
  };
}

/** The speaker whose cue stands nearest to a quotation. */
function speakerOf(offset: number, speakers: readonly Attribution[]): string | null {
  const named = speakers.filter(({ name }) => name !== null);
  return [...named].sort((a, b) => Math.abs(a.offset - offset) - Math.abs(b.offset - offset))[0]?.name ?? null;
}
