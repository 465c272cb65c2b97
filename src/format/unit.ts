/** What a unit is called after one and after any other number. Both empty: a bare number. */
export interface UnitWords {
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

/**
 * The words for a unit as the reader stage gives it: `percent`, `km`, `USD`, or the singular of the thing counted.
 * What stands before ' per ' takes the plural: `barrel per day`.
 *
 * @example unitWords('casualty') // { one: 'casualty', many: 'casualties' }
 */
export function unitWords(unit: string): UnitWords {
  const known = WORDS[unit.toLowerCase()];
  if (typeof known === 'string') return { one: known, many: known };
  if (known) return known;
  // An unknown currency keeps its code: '40 million CHF'.
  if (/^[A-Z]{3}$/.test(unit)) return { one: unit, many: unit };
  const [head = unit, ...per] = unit.split(/(?= per )/);
  return { one: unit, many: pluralize(head) + per.join('') };
}
