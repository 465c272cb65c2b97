/** A day of the calendar; `m` counts from 1. */
export interface Day {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

/** What a date is, without words; `a` is its first day and `b` its last. */
export interface Span {
  readonly kind:
    | 'day'
    | 'month'
    | 'year'
    | 'days'
    | 'months'
    | 'years'
    | 'early'
    | 'middle'
    | 'late'
    | 'week'
    | 'weekend'
    | 'spring'
    | 'summer'
    | 'autumn'
    | 'winter'
    | 'decade';
  readonly a: Day;
  readonly b: Day;
  /** `?` possibly, `~` around, `%` both; empty when it is sure. */
  readonly doubt: '' | '?' | '~' | '%';
}

/** A span, or one that is open at an end. */
export type DateShape = Span | { readonly kind: 'since' | 'until'; readonly of: Span };

/** On its own, where room is short, or with the preposition that it takes in a sentence. */
export type DateStyle = 'long' | 'short' | 'when';
