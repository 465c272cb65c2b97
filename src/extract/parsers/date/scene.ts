import type { DateMention } from '../../../model/mention.ts';
import type { Piece } from '../../pieces.ts';
import { type DaySpan, spanOf } from './calendar.ts';
import { findDirection } from './direction.ts';

/** What is known around a sentence when its dates are worked out. */
export interface DateContext {
  /** EDTF day, month or interval in which the article was published; null when nobody knows. */
  readonly published: string | null;
  /** Dates found before in the same paragraph, in the order of the text. */
  readonly earlier: readonly DateMention[];
  /** The last date of the paragraphs before, while it is near enough to count from; null or left out when there is none. */
  readonly carried?: DateMention | null;
}

export type Direction = 'ahead' | 'behind' | null;

/** A date in pieces, before it becomes a mention. `to` is the index behind its last piece. */
export interface FoundDate {
  readonly from: number;
  readonly to: number;
  readonly value: string | null;
  readonly basis: DateMention['basis'];
  readonly relation: DateMention['relation'];
  readonly by: string;
}

/** What a parser of dates gives back: the name is put in by the list that calls it. */
export type DateReading = Pick<FoundDate, 'to' | 'value' | 'basis'> & Partial<Pick<FoundDate, 'relation' | 'from'>>;

/** One form of words. It is asked only where one of its first words stands. */
export interface DateParser {
  readonly name: string;
  /** Words in small letters that it can begin with; `#` is a number in digits. */
  readonly starts: readonly string[];
  readonly parse: (scene: Scene, at: number) => DateReading | null;
}

/** One sentence and what resolving needs. */
export interface Scene {
  readonly pieces: readonly Piece[];
  /** Days on which the article may have been published, or null. */
  readonly published: DaySpan | null;
  /** The last date before a place that could be worked out: in the sentence, else in the paragraph. */
  readonly anchor: DateAnchor | null;
  /** What `anchor` is or, where the paragraph has none, the last date of the paragraphs before. Steps count from it. */
  readonly near: DateAnchor | null;
}

/** A date that later words may count from. */
export interface DateAnchor {
  readonly value: string;
  readonly basis: DateMention['basis'];
  readonly span: DaySpan;
}

/**
 * Works a date out for every day on which the article may have been published.
 *
 * @param work - From that day to a value; later days must not give earlier values.
 * @returns The value when all those days agree, else null.
 */
export function resolve(scene: Scene, work: (today: number) => string | null): string | null {
  if (!scene.published) return null;
  const [first, last] = scene.published;
  const value = work(first);
  // `work` only grows, so equal ends mean that everything between is equal.
  return first === last || value === work(last) ? value : null;
}

/** Whether the words around `from` to `to` put a date ahead of the day of publication or behind it. */
export function directionAt(scene: Scene, from: number, to: number): Direction {
  return findDirection(scene.pieces, from, to);
}

/** Makes an anchor of a date that has a value. */
export function anchorOf(date: Pick<DateMention, 'value' | 'basis'>): DateAnchor | null {
  const span = date.value === null ? null : spanOf(date.value);
  return span && date.value !== null ? { value: date.value, basis: date.basis, span } : null;
}
