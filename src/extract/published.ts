import type { Article, Block } from '../model/article.ts';
import { calendarDay, dayNumber, formatDay, formatSpan, formatYear, weekdayOf } from './parsers/date/calendar.ts';
import {
  pastWeekdays,
  readDateLine,
  readDateline,
  readNotice,
  type StatedDay,
  weekdayDates,
} from './parsers/date/publication.ts';

/** When an article was published, as far as its own words say. */
export interface InferredPublication {
  /** EDTF day, interval or year that holds the day; null when the text does not say. */
  readonly published: string | null;
  /** The words it rests on, each as a short sentence. */
  readonly reasons: readonly string[];
}

const UNKNOWN: InferredPublication = { published: null, reasons: [] };
// A date alone on a line counts only above the story; below it stand related articles and comments.
const HEAD_BLOCKS = 8;
const DAYS_IN_SPAN = 45;

/**
 * Works out from an article's own words when it was published. Furniture counts too: a dateline, a line that says
 * when it was published, a notice of rights.
 *
 * It never guesses: lines that contradict each other, a dateline without a year that nothing confirms, and the notice
 * of a site (which may be of the day the page was fetched) give null.
 *
 * @param article - Its blocks; what the file's front matter says is not looked at.
 * @returns `published` null and no reasons when the text does not say. Never throws.
 */
export function inferPublished(article: Article): InferredPublication {
  return fromDateLines(article.blocks) ?? fromDateline(article.blocks) ?? fromNotice(article.blocks) ?? UNKNOWN;
}

function fromDateLines(blocks: readonly Block[]): InferredPublication | null {
  const lines: StatedDay[] = [];
  const story = blocks.findIndex(({ text, kind }) => kind === 'paragraph' && text.length > 160);
  blocks.forEach(({ text }, i) => {
    const line = readDateLine(text);
    const head = i < HEAD_BLOCKS && (story === -1 || i < story);
    if (line && (line.kind !== 'bare' || head)) lines.push(line);
  });
  for (const kind of ['published', 'bare', 'updated'] as const) {
    const days = new Set(lines.filter((line) => line.kind === kind).map(({ day }) => day));
    if (days.size > 1) return UNKNOWN;
    const [day] = days;
    if (day !== undefined) return { published: formatDay(day), reasons: [REASONS[kind](formatDay(day))] };
  }
  return null;
}

const REASONS: Readonly<Record<StatedDay['kind'], (day: string) => string>> = {
  published: (day) => `a line says that it was published on ${day}`,
  bare: (day) => `the date ${day} stands alone above the text`,
  updated: (day) => `a line says that it was last changed on ${day}`,
};

function fromDateline(blocks: readonly Block[]): InferredPublication | null {
  const block = blocks.find(({ kind, text }) => kind !== 'boilerplate' && readDateline(text));
  const dateline = block && readDateline(block.text);
  if (!dateline) return null;
  const write = (year: number, reason: string): InferredPublication | null => {
    const day = dayNumber(year, dateline.month, dateline.day);
    return day === null ? null : { published: formatDay(day), reasons: ['the report opens with a dateline', reason] };
  };
  if (dateline.year !== null)
    return write(
      dateline.year,
      `which names ${formatDay(dayNumber(dateline.year, dateline.month, dateline.day) ?? 0)}`,
    );
  const notice = findNotice(blocks);
  if (!notice) return null;
  if (notice.credit) return write(notice.year, `the notice of rights is of ${notice.year}`);
  // A site's notice may be newer than the report: the weekdays that the report names must pick the year.
  const weekdays = pastWeekdays(
    blocks
      .filter(({ kind }) => kind === 'paragraph')
      .map(({ text }) => text)
      .join('\n'),
  );
  const years = [notice.year, notice.year - 1].filter((year) => {
    const day = dayNumber(year, dateline.month, dateline.day);
    return day !== null && weekdays.has(weekdayOf(day));
  });
  const [year] = years;
  if (year === undefined || years.length > 1) return null;
  return write(
    year,
    `in ${year} that day is a weekday that the text names, and the notice of rights is of ${notice.year}`,
  );
}

function fromNotice(blocks: readonly Block[]): InferredPublication | null {
  const notice = findNotice(blocks);
  if (!notice) return null;
  const { year, credit } = notice;
  const dates = blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'list-item')
    .flatMap(({ text }) => weekdayDates(text, year));
  const behind = dates.filter(({ direction }) => direction === 'behind').map(({ day }) => day);
  const ahead = dates.filter(({ direction }) => direction === 'ahead').map(({ day }) => day);
  const [first, last] = [Math.max(...behind), Math.min(...ahead)];
  const reason = `the notice of rights is of ${year}`;
  if (
    behind.length > 0 &&
    ahead.length > 0 &&
    first <= last &&
    last - first <= DAYS_IN_SPAN &&
    calendarDay(first).year === year
  ) {
    const named = `dates named with their weekdays fit ${year}: ${formatDay(first)} is past, ${formatDay(last)} is ahead`;
    return { published: formatSpan(first, last), reasons: [reason, named] };
  }
  return credit ? { published: formatYear(year), reasons: [reason] } : null;
}

/** The one year of all notices; null when they differ. */
function findNotice(blocks: readonly Block[]): { readonly year: number; readonly credit: boolean } | null {
  const notices = blocks.flatMap(({ text }) => readNotice(text) ?? []);
  const years = new Set(notices.map(({ year }) => year));
  const [first] = notices;
  return first && years.size === 1 ? { year: first.year, credit: notices.some(({ credit }) => credit) } : null;
}
