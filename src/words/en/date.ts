import type { DateShape, DateStyle, Day, Span } from '../date-shape.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const DOUBTS = { '': '', '?': 'possibly ', '~': 'around ', '%': 'possibly around ' } as const;

function spanWords({ kind, a, b }: Span, short: boolean): string {
  const month = ({ m }: Day) => (MONTHS[m - 1] ?? '').slice(0, short ? 3 : undefined);
  const full = (day: Day) => `${day.d} ${month(day)} ${day.y}`;
  const sameMonth = a.y === b.y && a.m === b.m;
  const days = sameMonth
    ? `${a.d}\u2013${full(b)}`
    : `${a.y === b.y ? `${a.d} ${month(a)}` : full(a)} \u2013 ${full(b)}`;
  switch (kind) {
    case 'day':
      return full(a);
    case 'month':
      return `${month(a)} ${a.y}`;
    case 'year':
      return `${a.y}`;
    case 'days':
      return days;
    case 'months':
      return a.y === b.y ? `${month(a)}\u2013${month(b)} ${a.y}` : `${month(a)} ${a.y} \u2013 ${month(b)} ${b.y}`;
    case 'years':
      return `${a.y}\u2013${b.y}`;
    case 'early':
    case 'late':
      return `${kind} ${month(a)} ${a.y}`;
    case 'middle':
      return `mid-${month(a)} ${a.y}`;
    case 'week':
      return `${short ? '' : 'the '}week of ${full(a)}`;
    case 'weekend':
      return short ? days : `the weekend of ${days}`;
    case 'decade':
      return `the ${a.y}s`;
    default:
      return `${kind} ${a.y}`;
  }
}

function preposition({ kind, a, b, doubt }: Span): 'on' | 'in' | 'between' | '' {
  if (doubt === '~' || doubt === '%') return '';
  if (kind === 'day' || kind === 'weekend') return 'on';
  if (kind === 'months' || kind === 'years') return 'between';
  if (kind !== 'days') return 'in';
  // Two days are most often an event of two days, more are most often a doubt about one.
  return b.d - a.d === 1 && a.m === b.m ? 'on' : 'between';
}

/** A date in English. */
export function date(shape: DateShape, style: DateStyle): string {
  if ('of' in shape) return `${shape.kind} ${DOUBTS[shape.of.doubt]}${spanWords(shape.of, style === 'short')}`;
  const words = DOUBTS[shape.doubt] + spanWords(shape, style === 'short');
  if (style !== 'when') return words;
  const before = preposition(shape);
  const joined = before === 'between' ? words.replace(/ ?\u2013 ?/, ' and ') : words;
  return before === '' ? joined : `${before} ${joined}`;
}

/** A month under an axis. */
export const monthShort = (month: number): string => (MONTHS[month - 1] ?? '').slice(0, 3);
/** A day under an axis. */
export const dayShort = (day: number, month: number): string => `${day} ${monthShort(month)}`;
