interface UnitWords {
  readonly one: string;
  readonly many: string;
}

/** Units whose words are not the English plural of their id. */
const WORDS: Readonly<Record<string, string | UnitWords>> = {
  '': '',
  number: '',
  count: '',
  percent: 'percent',
  km: 'km',
  m: 'm',
  cm: 'cm',
  mm: 'mm',
  kg: 'kg',
  km2: 'km²',
  m2: 'm²',
  km3: 'km³',
  m3: 'm³',
  'km/h': 'km/h',
  mw: 'MW',
  gw: 'GW',
  kw: 'kW',
  usd: { one: 'US dollar', many: 'US dollars' },
  eur: { one: 'euro', many: 'euros' },
  gbp: { one: 'pound sterling', many: 'pounds sterling' },
  'sq mile': { one: 'square mile', many: 'square miles' },
  foot: { one: 'foot', many: 'feet' },
  person: { one: 'person', many: 'people' },
  child: { one: 'child', many: 'children' },
  aircraft: 'aircraft',
  personnel: 'personnel',
};

/** `-man` words go by `-men`: fisherman, serviceman. */
function pluralize(word: string): string {
  if (/(?:^|[a-z])man$/.test(word) && !/(?:human|german|roman)$/i.test(word)) return word.replace(/man$/, 'men');
  if (/(?:^|\s)(?:person|child|foot)$/.test(word)) {
    return word.replace(/\S+$/, (last) => (WORDS[last] as UnitWords).many);
  }
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies');
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return `${word}s`;
}

function unitWords(unit: string): UnitWords {
  const known = WORDS[unit.toLowerCase()];
  if (typeof known === 'string') return { one: known, many: known };
  if (known) return known;
  // An unknown currency keeps its code: '40 million CHF'.
  if (/^[A-Z]{3}$/.test(unit)) return { one: unit, many: unit };
  // What stands before ' per ' takes the plural: 'barrels per day'.
  const [head = unit, ...per] = unit.split(/(?= per )/);
  return { one: unit, many: pluralize(head) + per.join('') };
}

/** A unit as the reader gives it, after a number: `casualty` is `casualties` after any but one. */
export const unit = (id: string, value: number): string => (value === 1 ? unitWords(id).one : unitWords(id).many);
