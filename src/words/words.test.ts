import { afterEach, describe, expect, test } from 'vitest';
import { formatDate, formatDateShort, formatFigure, formatNumber, formatWhen } from '../format/index.ts';
import { readSources } from '../test/imports.ts';
import { en } from './en/index.ts';
import { languageCodes, speak, wordsOf } from './index.ts';
import { uk } from './uk/index.ts';

type Leaf = readonly [path: string, value: unknown];

const leaves = (value: object, path = ''): Leaf[] =>
  Object.entries(value).flatMap(([key, each]): Leaf[] =>
    typeof each === 'object' && each !== null ? leaves(each, `${path}${key}.`) : [[path + key, each]],
  );

/** The same in both: signs, names of licences, a code. */
const SHARED = /^site\.(?:direction|licenceName|feedTitle|times|placeWhere)$|^files\.licence|licen[cs]e/;
/** Functions of grammar: they join and inflect and say nothing of their own. */
const GRAMMAR =
  /^claims\.(?:isPlural|pluralizeVerb|inSentence|afterOne|afterSeveral)$|^format\.(?:count|hedge|range|unit|date)$/;

describe('wordsOf', () => {
  test('finds a language by its first part, and English for one that is not there', () => {
    expect(['en-GB', 'uk-UA', 'zxx'].map((code) => wordsOf(code).site.locale)).toEqual(['en-GB', 'uk-UA', 'en-GB']);
  });
});

describe.each(languageCodes.filter((code) => code !== 'en'))('the words of %s', (code) => {
  const words = wordsOf(code);
  const english = new Map(leaves(en));

  test('are those of English, in the same order, which is that of the tables’ columns', () => {
    const keys = (from: object) => leaves(from).map(([path]) => path);
    expect(keys(words).sort()).toEqual(keys(en).sort());
    expect(keys(words.charts.columns)).toEqual(keys(en.charts.columns));
  });

  test('are nowhere left in English', () => {
    const same = leaves(words).filter(
      ([path, value]) => typeof value === 'string' && /[a-z]{2}/i.test(value) && english.get(path) === value,
    );
    expect(same.map(([path]) => path).filter((path) => !SHARED.test(path))).toEqual([]);
  });

  test('are nowhere made in English either', () => {
    const call = (value: unknown): string => {
      try {
        return String((value as (...args: unknown[]) => unknown)(2, 3, [], ['', 0], null));
      } catch {
        return '';
      }
    };
    const made = leaves(words).filter(
      ([path, value]) => typeof value === 'function' && !GRAMMAR.test(path) && !SHARED.test(path),
    );
    expect(made.length).toBeGreaterThan(50);
    const latin = made.filter(([path, value]) => {
      const text = call(value).replace(/undefined|null|NaN|EDTF|px|\[object Object\]/g, '');
      return /[a-z]{3}/i.test(text) && text === call(english.get(path));
    });
    expect(latin.map(([path]) => path)).toEqual([]);
  });
});

describe('each word', () => {
  const src = new URL('../', import.meta.url).pathname;
  const sources = [src, new URL('../../scripts/', import.meta.url).pathname].flatMap((folder) =>
    readSources(folder, /(?<!\.test)\.(?:ts|astro|mjs)$/),
  );
  const code = sources.flatMap(({ path, text }) => (/^words\/(?:en|uk)\//.test(path) ? [] : [text])).join('\n');
  const own = (area: string): string => sources.find(({ path }) => path === `words/en/${area}.ts`)?.text ?? '';

  /** Where words are taken by name or by one of several names, and not as `words.name`. */
  const taken = (code.match(/\{[^{};]*\}\s*=\s*(?:words|spoken)|\bsay\[[^\]]*\]/g) ?? []).join('\n');
  const has = (text: string, name: string): boolean => new RegExp(`\\b${name}\\b`).test(text);

  test('is said somewhere, or helps one that is', () => {
    const unused = Object.entries(en).flatMap(([area, said]) => {
      const asked = new Set(code.match(new RegExp(`(?<=\\b(?:words(?:\\(\\))?|say|${area})\\s*\\.)\\w+`, 'g')));
      const helps = (name: string) => own(area).split(new RegExp(`\\b${name}\\b`)).length > 2;
      const names = Object.keys(said).filter((name) => !asked.has(name) && !has(taken, name) && !helps(name));
      return names.map((name) => `${area}.${name}`);
    });
    expect(unused).toEqual([]);
  });
});

describe('the plural forms of uk', () => {
  const counts = [0, 1, 2, 5, 11, 21, 22, 25];
  test.each([
    ['sources', uk.site.sourceCount, 'джерел|джерело|джерела|джерел|джерел|джерело|джерела|джерел'],
    ['articles', uk.site.articleCount, 'статей|стаття|статті|статей|статей|стаття|статті|статей'],
    [
      'claims',
      uk.site.claimCount,
      'тверджень|твердження|твердження|тверджень|тверджень|твердження|твердження|тверджень',
    ],
    ['events', (n: number) => uk.charts.counted(n, 'event'), 'подій|подія|події|подій|подій|подія|події|подій'],
  ])('fit the number of %s', (_, say, forms) => {
    expect(counts.map((count) => say(count).replace(/^\S+\u00a0/, '')).join('|')).toBe(forms);
  });
});

describe('a site in uk', () => {
  afterEach(() => speak({ language: 'en' }));
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');

  test.each([
    ['2026-11-22', '22 листопада 2026 року', '22.11.2026', '22 листопада 2026 року'],
    ['2025-08', 'серпень 2025 року', 'серпень 2025', 'у серпні 2025 року'],
    ['2014', '2014 рік', '2014', 'у 2014 році'],
    ['2025-03-01/2025-03-10', 'початок березня 2025 року', 'початок березня 2025', 'на початку березня 2025 року'],
    ['2025-03-11/2025-03-20', 'середина березня 2025 року', 'середина березня 2025', 'у середині березня 2025 року'],
    ['2024-02-21/2024-02-29', 'кінець лютого 2024 року', 'кінець лютого 2024', 'наприкінці лютого 2024 року'],
    ['2026-01-23/2026-01-24', '23–24 січня 2026 року', '23–24.01.2026', '23–24 січня 2026 року'],
    [
      '2026-01-19/2026-01-25',
      'тиждень від 19 січня 2026 року',
      'тиждень від 19.01.2026',
      'протягом тижня від 19 січня 2026 року',
    ],
    ['2026-01-12/2026-01-15', '12–15 січня 2026 року', '12–15.01.2026', 'між 12 та 15 січня 2026 року'],
    [
      '2025-12/2026-01',
      'грудень 2025 року – січень 2026 року',
      'грудень 2025 – січень 2026',
      'з грудня 2025 року до січня 2026 року',
    ],
    ['2022/2024', '2022–2024 роки', '2022–2024', 'у 2022–2024 роках'],
    ['2025-22', 'літо 2025 року', 'літо 2025', 'влітку 2025 року'],
    ['199X', '1990-ті роки', '1990-ті роки', 'у 1990-х роках'],
    ['2014~', 'приблизно 2014 рік', 'приблизно 2014', 'приблизно у 2014 році'],
    ['2022-02-24/..', 'з 24 лютого 2022 року', 'з 24.02.2022', 'з 24 лютого 2022 року'],
    ['../2019', 'до 2019 року', 'до 2019', 'до 2019 року'],
  ])('says the date %s in the case its place asks for', (edtf, long, short, when) => {
    speak({ language: 'uk' });
    expect([formatDate(edtf), formatDateShort(edtf), formatWhen(edtf)]).toEqual([long, short, when]);
  });

  test('writes numbers and units in its form, and things as the content folder names them', () => {
    speak({ language: 'uk', units: { boat: { one: 'човен', few: 'човни', many: 'човнів', other: 'човна' } } });
    const figure = (value: number, unit: string, qualifier: string | null = null, valueMax: number | null = null) =>
      plain(formatFigure({ value, unit, qualifier, valueMax }));
    expect(figure(350_000, 'boat', 'more than')).toBe('понад 350 000 човнів');
    expect(figure(21, 'boat')).toBe('21 човен');
    expect(figure(1.5, 'percent', 'about')).toBe('приблизно 1,5 відсотка');
    expect(figure(8e11, 'USD')).toBe('800 млрд доларів США');
    expect(figure(15, 'percent', null, 20)).toBe('15–20 відсотків');
    expect(figure(0, 'boat')).toBe('0 човнів');
    expect(plain(formatNumber(2_500_000))).toBe('2,5 млн');
  });
});
