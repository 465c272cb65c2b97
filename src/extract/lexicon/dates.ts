/** Months by full name and by the short forms of the press. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['jan', 1],
  ['february', 2],
  ['feb', 2],
  ['march', 3],
  ['mar', 3],
  ['april', 4],
  ['apr', 4],
  ['may', 5],
  ['june', 6],
  ['jun', 6],
  ['july', 7],
  ['jul', 7],
  ['august', 8],
  ['aug', 8],
  ['september', 9],
  ['sept', 9],
  ['sep', 9],
  ['october', 10],
  ['oct', 10],
  ['november', 11],
  ['nov', 11],
  ['december', 12],
  ['dec', 12],
]);

/** Months that are no other word and no first name, so that they need no preposition before them. */
export const PLAIN_MONTHS: ReadonlySet<string> = new Set([
  'january',
  'february',
  'july',
  'september',
  'october',
  'november',
  'december',
]);

/** Words before a bare `May` or `March` that make it a month. */
export const BEFORE_MONTH: ReadonlySet<string> = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'during',
  'of',
  'from',
  'through',
  'throughout',
  'before',
  'after',
  'early',
  'late',
  'mid',
  'between',
]);

/** Weekdays, Monday 0 to Sunday 6. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 0],
  ['tuesday', 1],
  ['wednesday', 2],
  ['thursday', 3],
  ['friday', 4],
  ['saturday', 5],
  ['sunday', 6],
]);

/** Short weekdays; they count only beside a day of the month, since `Sun`, `Sat` and `Wed` are other words too. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['mon', 0],
  ['tue', 1],
  ['tues', 1],
  ['wed', 2],
  ['thu', 3],
  ['thur', 3],
  ['thurs', 3],
  ['fri', 4],
  ['sat', 5],
  ['sun', 6],
]);

/** Words before a weekday that make a name or a habit of it: Good Friday, every Monday. */
export const NOT_BEFORE_WEEKDAY: ReadonlySet<string> = new Set([
  'good',
  'black',
  'bloody',
  'easter',
  'palm',
  'ash',
  'cyber',
  'super',
  'holy',
  'maundy',
  'shrove',
  'fat',
  'giving',
  'whit',
  'every',
  'each',
  'any',
  'a',
  'another',
  'man',
  'sheffield',
]);

/** Words after a weekday that make a name of it: Sunday Times, Monday Night Football. Capitalised in the text. */
export const NOT_AFTER_WEEKDAY: ReadonlySet<string> = new Set([
  'times',
  'telegraph',
  'mirror',
  'mail',
  'express',
  'post',
  'herald',
  'tribune',
  'independent',
  'people',
  'sun',
  'world',
  'review',
  'night',
  'morning',
  'magazine',
  'club',
  'group',
  'school',
  'agreement',
]);

/** Seasons as first month; the winter of a year begins in its December. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** Days with a name and a fixed place in the year, as `[month, day]`. */
export const FEASTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas', [12, 25]],
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['boxing day', [12, 26]],
  ['new year eve', [12, 31]],
  ['new year day', [1, 1]],
]);

/** Words before a number of four digits and a plural that make it a year: "the 2022 elections". `s` is of a possessive. */
export const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'its',
  'their',
  'his',
  'her',
  'our',
  'this',
  'that',
  's',
]);

/** Words before a number of four digits that make even 1415 a year. */
export const BEFORE_YEAR: ReadonlySet<string> = new Set([
  'in',
  'since',
  'of',
  'until',
  'till',
  'before',
  'after',
  'by',
  'from',
  'between',
  'during',
  'circa',
  'year',
]);

/** What somebody who says "today's …" means by a day rather than an age. */
export const DAY_EVENTS: ReadonlySet<string> = new Set([
  'announcement',
  'attack',
  'debate',
  'decision',
  'election',
  'hearing',
  'launch',
  'meeting',
  'ruling',
  'session',
  'statement',
  'strike',
  'strikes',
  'summit',
  'talks',
  'verdict',
  'visit',
  'vote',
]);

/** News agencies: their notice of rights is of the year of the report, not of the page it was fetched from. */
export const AGENCIES =
  /\b(?:reuters|associated press|ap|afp|agence france[- ]presse|dpa|bloomberg|pa media|press association|upi|xinhua|kyodo|ansa|efe|aap|anadolu|yonhap)\b/i;
