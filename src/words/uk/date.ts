import type { DateShape, DateStyle, Day, Span } from '../date-shape.ts';

const NAMES = [
  ['січень', 'січня', 'січні'],
  ['лютий', 'лютого', 'лютому'],
  ['березень', 'березня', 'березні'],
  ['квітень', 'квітня', 'квітні'],
  ['травень', 'травня', 'травні'],
  ['червень', 'червня', 'червні'],
  ['липень', 'липня', 'липні'],
  ['серпень', 'серпня', 'серпні'],
  ['вересень', 'вересня', 'вересні'],
  ['жовтень', 'жовтня', 'жовтні'],
  ['листопад', 'листопада', 'листопаді'],
  ['грудень', 'грудня', 'грудні'],
] as const;

/** On its own, behind 'from' and 'to', and as the answer to 'when'. */
type Form = 0 | 1 | 2;

const PARTS = {
  early: ['початок', 'початку', 'на початку'],
  middle: ['середина', 'середини', 'у середині'],
  late: ['кінець', 'кінця', 'наприкінці'],
  spring: ['весна', 'весни', 'навесні'],
  summer: ['літо', 'літа', 'влітку'],
  autumn: ['осінь', 'осені', 'восени'],
  winter: ['зима', 'зими', 'взимку'],
  week: ['тиждень від', 'тижня від', 'протягом тижня від'],
  weekend: ['вихідні', 'вихідних', 'на вихідних'],
} as const;
const YEAR = ['рік', 'року', 'році'] as const;
const YEARS = ['роки', 'років', 'роках'] as const;
const DOUBTS = { '': '', '?': 'можливо, ', '~': 'приблизно ', '%': 'можливо, приблизно ' } as const;

const month = ({ m }: Day, form: Form): string => NAMES[m - 1]?.[form] ?? '';
const two = (value: number): string => String(value).padStart(2, '0');

function days(a: Day, b: Day, short: boolean): string {
  if (short) {
    const end = `${two(b.d)}.${two(b.m)}.${b.y}`;
    if (a.y !== b.y) return `${two(a.d)}.${two(a.m)}.${a.y} \u2013 ${end}`;
    return a.m === b.m ? `${two(a.d)}\u2013${end}` : `${two(a.d)}.${two(a.m)}\u2013${end}`;
  }
  const end = `${b.d} ${month(b, 1)} ${b.y} року`;
  if (a.y !== b.y) return `${a.d} ${month(a, 1)} ${a.y} року \u2013 ${end}`;
  return a.m === b.m ? `${a.d}\u2013${end}` : `${a.d} ${month(a, 1)} \u2013 ${end}`;
}

function between(a: Day, b: Day): string {
  const start = a.y === b.y ? (a.m === b.m ? `${a.d}` : `${a.d} ${month(a, 1)}`) : `${a.d} ${month(a, 1)} ${a.y} року`;
  return `між ${start} та ${b.d} ${month(b, 1)} ${b.y} року`;
}

function months(a: Day, b: Day, form: Form, year: string): string {
  const before = form === 2 ? 'у ' : '';
  if (a.y === b.y) return `${before}${month(a, form)}\u2013${month(b, form)} ${a.y}${year}`;
  return form === 2
    ? `з ${month(a, 1)} ${a.y} року до ${month(b, 1)} ${b.y} року`
    : `${month(a, form)} ${a.y}${year} \u2013 ${month(b, form)} ${b.y}${year}`;
}

function spanWords({ kind, a, b }: Span, form: Form, short: boolean): string {
  const year = short ? '' : ' року';
  const at = form === 2 ? 'у ' : '';
  switch (kind) {
    case 'day':
      return days(a, a, short).replace(/^[^\u2013]*\u2013/, '');
    case 'days':
      // Two days are most often an event of two days, more are most often a doubt about one.
      return form === 2 && (b.d - a.d !== 1 || a.m !== b.m) ? between(a, b) : days(a, b, short);
    case 'month':
      return `${at}${month(a, form)} ${a.y}${year}`;
    case 'months':
      return months(a, b, form, year);
    case 'year':
      return short ? `${a.y}` : `${at}${a.y} ${YEAR[form]}`;
    case 'years':
      return short ? `${a.y}\u2013${b.y}` : `${at}${a.y}\u2013${b.y} ${YEARS[form]}`;
    case 'decade':
      return `${at}${a.y}-${form === 0 ? 'ті' : 'х'} ${YEARS[form]}`;
    case 'early':
    case 'middle':
    case 'late':
      return `${PARTS[kind][form]} ${month(a, 1)} ${a.y}${year}`;
    case 'week':
      return `${PARTS.week[form]} ${days(a, a, short).replace(/^[^\u2013]*\u2013/, '')}`;
    case 'weekend':
      return short ? days(a, b, true) : `${PARTS.weekend[form]} ${days(a, b, false)}`;
    default:
      return `${PARTS[kind][form]} ${a.y}${year}`;
  }
}

/** A date, with the months in the case that its place asks for. */
export function date(shape: DateShape, style: DateStyle): string {
  const short = style === 'short';
  if ('of' in shape)
    return `${shape.kind === 'since' ? 'з' : 'до'} ${DOUBTS[shape.of.doubt]}${spanWords(shape.of, 1, short)}`;
  return DOUBTS[shape.doubt] + spanWords(shape, style === 'when' ? 2 : 0, short);
}

/** A month under an axis. */
export const monthShort = (value: number): string => NAMES[value - 1]?.[0].slice(0, 3) ?? '';
/** A day under an axis. */
export const dayShort = (day: number, value: number): string => `${day}.${two(value)}`;
