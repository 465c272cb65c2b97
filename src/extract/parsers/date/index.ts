/*
 * Dates: one sentence and its context in, dated mentions out. Words of a time that nobody could put on a calendar
 * ("coming weeks", "recent", "years of war") give nothing; a date that the context cannot place has the value null.
 * Who did what on that date is left to the parsers of events.
 */
import { datelineEnd } from '../../../ingest/index.ts';
import type { Sentence } from '../../../model/article.ts';
import type { DateMention } from '../../../model/mention.ts';
import { holdsClass, piecesOf } from '../../pieces.ts';
import { joinDateRanges } from '../../refiners/join-date-ranges.ts';
import { relateDates } from '../../refiners/relate-dates.ts';
import { defineClass } from '../../word-forms.ts';
import { createWordTable } from '../../word-table.ts';
import { spanOf } from './calendar.ts';
import { calendarDate } from './calendar-date.ts';
import { countBack } from './count-back.ts';
import { feast } from './feast.ts';
import { month } from './month.ts';
import { numericDate } from './numeric-date.ts';
import { partOf } from './part-of.ts';
import { partOfYear } from './part-of-year.ts';
import { pastSpan } from './past-span.ts';
import { quarter } from './quarter.ts';
import { relativeDay } from './relative-day.ts';
import { relativePeriod } from './relative-period.ts';
import { samePeriod } from './same-period.ts';
import { anchorOf, type DateAnchor, type DateContext, type DateParser, type FoundDate } from './scene.ts';
import { season } from './season.ts';
import { weekOf } from './week-of.ts';
import { weekday } from './weekday.ts';
import { weekdayOfMonth } from './weekday-of.ts';
import { weekend } from './weekend.ts';
import { year } from './year.ts';

export type { DateContext } from './scene.ts';

// At one place the longest reading wins; of equally long ones the first of this list, so the stricter stand first.
const PARSERS: readonly DateParser[] = [
  numericDate,
  calendarDate,
  weekOf,
  weekdayOfMonth,
  partOf,
  partOfYear,
  quarter,
  season,
  feast,
  weekend,
  weekday,
  pastSpan,
  countBack,
  relativeDay,
  relativePeriod,
  samePeriod,
  month,
  year,
];

// Only sentences with one of these are read.
const TRIGGER =
  /\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Christmas|Easter|New Year|Mon|Tue|Wed|Thu|Fri|Sat|Sun)|(?:day|week|month|year|quarter|half|spring|summer|autumn|fall|winter|tonight|tomorrow|night|morning|afternoon|evening|decade)/;

// Without one of these words none of that stands in a sentence, which is seen sooner.
const HINT =
  /\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Christmas|Easter|Year|Mon|Tue|Wed|Thu|Fri|Sat|Sun|day|week|month|year|quarter|half|spring|summer|autumn|fall|winter|tonight|tomorrow|night|morning|afternoon|evening|decade/;
const MAY_TRIGGER = defineClass(({ text }) => HINT.test(text));
// These do so wherever they stand.
const TRIGGERS = defineClass(({ text }) => /\d|day|week|month|year|quarter|half|night|decade/.test(text));

const byStart = new Map<string, DateParser[]>();
for (const parser of PARSERS) {
  for (const start of parser.starts) byStart.set(start, [...(byStart.get(start) ?? []), parser]);
}

const parsersFrom = createWordTable(({ kind, lower }) => byStart.get(kind === 'number' ? '#' : lower) ?? null);

/**
 * Finds the dates of one sentence and works them out.
 *
 * @param sentence - Its text as it stands in the file.
 * @param context - When the article was published and which dates stand before it.
 * @returns Mentions in text order, never overlapping; `value` is EDTF, null when the context does not decide it.
 *   Never throws.
 * @see https://www.loc.gov/standards/datetime/
 * @example findDates(sentence, { published: '2026-01-27', earlier: [] }) // "on Sunday" after "scheduled": 2026-02-01
 */
export function findDates(sentence: Sentence, context: DateContext): DateMention[] {
  const pieces = piecesOf(sentence);
  if (!holdsClass(pieces, MAY_TRIGGER)) return [];
  if (!holdsClass(pieces, TRIGGERS) && !TRIGGER.test(sentence.text)) return [];
  const published = context.published === null ? null : spanOf(context.published);
  let anchor = lastAnchor(context.earlier);
  const carried = context.carried ? anchorOf(context.carried) : null;
  const found: FoundDate[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at];
    const parsers = piece && parsersFrom(piece);
    const date = parsers && longest(parsers, { pieces, published, anchor, near: anchor ?? carried }, at);
    if (!date) {
      at += 1;
      continue;
    }
    if (found.length === 0 && isDateline(sentence.text, pieces[date.from]?.start ?? 0, pieces[date.to - 1]?.end ?? 0)) {
      at = date.to;
      continue;
    }
    found.push(date);
    // What lasts since a date does not put the story there.
    if (pieces[at - 1]?.lower !== 'since') anchor = anchorOf(date) ?? anchor;
    at = date.to;
  }
  return relateDates(joinDateRanges(found, pieces), pieces).map(({ from, to, value, basis, relation, by }) => {
    const start = pieces[from]?.start ?? 0;
    const end = pieces[to - 1]?.end ?? start;
    return { text: sentence.text.slice(start, end), offset: sentence.start + start, value, basis, relation, by };
  });
}

/** "HARROW, Valley, Jan 27 (Agency) - ": the day of the report, which tells when nothing happened. */
function isDateline(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start);
  return (
    end <= datelineEnd(text) ||
    (BEFORE_DATELINE.test(before) && AFTER_DATELINE.test(text.slice(end))) ||
    (CAPITALS.test(before) && /^\s+\p{Lu}/u.test(text.slice(end)))
  );
}

const BEFORE_DATELINE = /^\p{Lu}[\p{Lu}/ .'’-]{2,40}(?:, ?\p{Lu}[\p{L}. ]{1,30})?[,:] ?\(?$/u;
// "HARROW Oct 29 The river board": older wires set no mark behind the day.
const CAPITALS = /^\p{Lu}{4,}(?:[ /-]\p{Lu}{2,}){0,3},? $/u;
const AFTER_DATELINE = /^(?:, \d{4})?\s*(?:\(\p{Lu}[\p{L} .]{1,30}\)|\p{Lu}{2,10}\)?\s*[—–:-]|[—–:-]|\))/u;

function longest(
  parsers: readonly DateParser[],
  scene: Parameters<DateParser['parse']>[0],
  at: number,
): FoundDate | null {
  let best: FoundDate | null = null;
  for (const parser of parsers) {
    const reading = parser.parse(scene, at);
    if (reading && reading.to > (best?.to ?? at)) best = { relation: null, from: at, ...reading, by: parser.name };
  }
  return best;
}

function lastAnchor(dates: readonly DateMention[]): DateAnchor | null {
  for (let i = dates.length - 1; i >= 0; i -= 1) {
    const date = dates[i];
    const anchor = date && date.relation !== 'since' ? anchorOf(date) : null;
    if (anchor) return anchor;
  }
  return null;
}
