import type { Sentence } from '../model/article.ts';
import type { DateMention } from '../model/mention.ts';
import { findDates } from './parsers/date/index.ts';

/** A sentence and where it stands. */
export interface DatedPlace {
  readonly sentence: Sentence;
  readonly paragraph: number;
  /** Grows with each heading. */
  readonly section: number;
}

/** The dates of a sentence, and what the paragraph has told before it. */
export interface DatedSentence {
  readonly dates: readonly DateMention[];
  /** The last date with a value that stands before, in the paragraph; else null. */
  readonly before: string | null;
}

// Wires give each sentence a paragraph of its own, so "a day later" may count from a date some paragraphs back; beyond
// this many sentences a reader has lost it too.
const CARRY = 5;

/** Whether later paragraphs may count from a date: one day, or a few. */
function isCountable({ value, relation }: DateMention): boolean {
  return value !== null && relation === null && /^\d{4}-\d\d-\d\d/.test(value);
}

/**
 * Reads the dates of all sentences of an article, in order: one may count from another before it.
 *
 * @param published - EDTF, or null when nobody knows.
 */
export function readDates(places: readonly DatedPlace[], published: string | null): DatedSentence[] {
  let earlier: readonly DateMention[] = [];
  let carried: DateMention | null = null;
  let carriedAt = 0;
  return places.map(({ sentence, paragraph, section }, at) => {
    const last = places[at - 1];
    if (paragraph !== last?.paragraph) {
      carried = earlier.findLast(isCountable) ?? carried;
      earlier = [];
      // Behind a heading, or some sentences on, another story may be told.
      if (at - carriedAt > CARRY || section !== last?.section) carried = null;
    }
    const dates = findDates(sentence, { published, earlier, carried });
    const before = earlier.findLast(({ value }) => value !== null)?.value ?? null;
    if (dates.some(isCountable)) carriedAt = at;
    if (dates.length > 0) earlier = [...earlier, ...dates];
    return { dates, before };
  });
}
