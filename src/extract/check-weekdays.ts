import type { Article } from '../model/article.ts';
import type { DateMention } from '../model/mention.ts';
import type { Message } from '../model/message.ts';
import type { Statement } from '../model/statement.ts';
import { WEEKDAYS } from './lexicon/dates.ts';
import { spanOf, weekdayOf } from './parsers/date/calendar.ts';
import { findDates } from './parsers/date/index.ts';

const NAMES = [...WEEKDAYS.keys()].map((name) => name.slice(0, 1).toUpperCase() + name.slice(1));
const LEADING = new RegExp(`^(?:${NAMES.join('|')})\\b[\\s,(]*(?:the\\s+)?`);

/** The day of the week that the rest of a date falls on, when the words name another one; else null. */
function fittingWeekday(date: DateMention, article: Article): string | null {
  const named = LEADING.exec(date.text)?.[0];
  if (named === undefined || date.value !== null) return null;
  const text = date.text.slice(named.length);
  const [rest] = findDates(
    { n: 1, line: 1, start: 0, end: text.length, text },
    { published: article.published, earlier: [] },
  );
  const span = rest?.value ? spanOf(rest.value) : null;
  if (!span || span[0] !== span[1]) return null;
  const number = weekdayOf(span[0]);
  return NAMES.find((name) => WEEKDAYS.get(name.toLowerCase()) === number) ?? null;
}

/**
 * Tells of weekdays that do not fit the calendar date beside them, such as "Monday, 3 February 2026", which was a
 * Tuesday. Such a date stays without a value: nobody here can know which of the two the source means.
 */
export function checkWeekdays(statements: readonly Statement[], article: Article): Message[] {
  return statements.flatMap(({ dates, start, line }) =>
    dates.flatMap((date): Message[] => {
      const weekday = fittingWeekday(date, article);
      if (weekday === null) return [];
      const before = article.text.slice(start, date.offset).split('\n').length - 1;
      return [
        {
          file: article.path,
          line: line + before,
          column: date.offset - article.text.lastIndexOf('\n', date.offset - 1),
          level: 'info',
          text: `"${date.text.replace(/\s+/g, ' ')}" does not fit the calendar: that day is a ${weekday}`,
          hint: 'The date stays unresolved. Look up which of the two is meant.',
          rule: 'extract/weekday-misfit',
        },
      ];
    }),
  );
}
