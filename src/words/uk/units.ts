const rules = new Intl.PluralRules('uk');

/** One, few, many, and part of one. */
type Forms = readonly [string, string, string, string];

const SAME: Readonly<Record<string, string>> = {
  '': '',
  number: '',
  count: '',
  km: 'км',
  m: 'м',
  cm: 'см',
  mm: 'мм',
  kg: 'кг',
  gram: 'г',
  km2: 'км²',
  m2: 'м²',
  km3: 'км³',
  m3: 'м³',
  'km/h': 'км/год',
  kw: 'кВт',
  mw: 'МВт',
  gw: 'ГВт',
  kwh: 'кВт·год',
  mwh: 'МВт·год',
  gwh: 'ГВт·год',
  twh: 'ТВт·год',
  hectare: 'га',
  eur: 'євро',
};

const FORMS: Readonly<Record<string, Forms>> = {
  percent: ['відсоток', 'відсотки', 'відсотків', 'відсотка'],
  usd: ['долар США', 'долари США', 'доларів США', 'долара США'],
  gbp: ['фунт стерлінгів', 'фунти стерлінгів', 'фунтів стерлінгів', 'фунта стерлінгів'],
  mile: ['миля', 'милі', 'миль', 'милі'],
  'sq mile': ['квадратна миля', 'квадратні милі', 'квадратних миль', 'квадратної милі'],
  foot: ['фут', 'фути', 'футів', 'фута'],
  inch: ['дюйм', 'дюйми', 'дюймів', 'дюйма'],
  yard: ['ярд', 'ярди', 'ярдів', 'ярда'],
  acre: ['акр', 'акри', 'акрів', 'акра'],
  ton: ['тонна', 'тонни', 'тонн', 'тонни'],
  tonne: ['тонна', 'тонни', 'тонн', 'тонни'],
  litre: ['літр', 'літри', 'літрів', 'літра'],
  gallon: ['галон', 'галони', 'галонів', 'галона'],
  barrel: ['барель', 'барелі', 'барелів', 'бареля'],
  second: ['секунда', 'секунди', 'секунд', 'секунди'],
  minute: ['хвилина', 'хвилини', 'хвилин', 'хвилини'],
  hour: ['година', 'години', 'годин', 'години'],
  day: ['день', 'дні', 'днів', 'дня'],
  week: ['тиждень', 'тижні', 'тижнів', 'тижня'],
  month: ['місяць', 'місяці', 'місяців', 'місяця'],
  year: ['рік', 'роки', 'років', 'року'],
  decade: ['десятиліття', 'десятиліття', 'десятиліть', 'десятиліття'],
  person: ['особа', 'особи', 'осіб', 'особи'],
  child: ['дитина', 'дитини', 'дітей', 'дитини'],
};

/** A unit behind a number; a thing that is not here keeps the reader's word, unless the content folder names it. */
export function unit(id: string, value: number): string {
  const key = id.toLowerCase();
  const forms = FORMS[key];
  if (!forms) return SAME[key] ?? id;
  const rule = rules.select(value);
  return forms[rule === 'one' ? 0 : rule === 'few' ? 1 : rule === 'many' ? 2 : 3];
}
