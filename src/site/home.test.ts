import { describe, expect, test } from 'vitest';
import type { Disagreement, Figure } from '../model/ledger.ts';
import { countOrigins, keyFigures, mainDisagreement, splitAmount } from './home.ts';
import { testArticle, testClaim, testOrigin, testSite, testStatement } from './testing.ts';

const figure = (id: string, value: number, statement: string, more: Partial<Figure> = {}): Figure => ({
  id,
  measure: 'height',
  value,
  valueMax: null,
  unit: 'm',
  qualifier: null,
  subject: null,
  asOf: null,
  saidBy: [],
  statements: [statement],
  claim: `claim-${id}`,
  ...more,
});

const articles = [testArticle('a', { published: '2025-01-01' }), testArticle('b', { published: '2026-01-01' })];
const statements = [testStatement('a#p1s1'), testStatement('b#p1s1')];
const claims = [testClaim('claim-old', ['a#p1s1']), testClaim('claim-new', ['b#p1s1'])];
const figures = [figure('old', 30, 'a#p1s1'), figure('new', 31, 'b#p1s1')];

function site(ledger: Parameters<typeof testSite>[0]) {
  const plain = testSite({ articles, statements, claims, figures, ...ledger });
  return { ...plain, config: { ...plain.config, keyFigures: [{ measure: 'height', caption: 'is its height' }] } };
}

describe('splitAmount', () => {
  test.each([
    ['50 km', '50', 'km'],
    ['90 percent', '90%', ''],
    ['15 to 20 km', '15 to 20', 'km'],
    ['350,000 casualties', '350,000', 'casualties'],
    ['800 billion US dollars', '800', 'billion US dollars'],
    ['7', '7', ''],
  ])('cuts "%s"', (amount, number, unit) => {
    expect(splitAmount(amount)).toEqual({ number, unit });
  });
});

describe('keyFigures', () => {
  test('takes the figure of the newest article', () => {
    expect(keyFigures(site({})).map(({ number, unit }) => [number, unit])).toEqual([['31', 'm']]);
  });

  test('takes what a figure speaks of over when it was printed', () => {
    const later = [figure('old', 30, 'a#p1s1', { asOf: '2026-06' }), figure('new', 31, 'b#p1s1')];
    expect(keyFigures(site({ figures: later }))[0]?.number).toBe('30');
  });

  test('passes over a retracted figure', () => {
    const retracted = [testClaim('claim-old', ['a#p1s1']), testClaim('claim-new', ['b#p1s1'], { retracted: true })];
    expect(keyFigures(site({ claims: retracted }))[0]?.number).toBe('30');
  });

  test('leaves out a measure without a figure', () => {
    expect(keyFigures(site({ figures: [] }))).toEqual([]);
  });
});

describe('mainDisagreement', () => {
  const between = (id: string, ...places: string[]): Disagreement => ({
    id,
    kind: 'number',
    about: id,
    sides: places.map((place) => ({ label: place, statements: [place], claims: [] })),
  });

  test('takes the one with most articles, and the first by id among equals', () => {
    const disagreements = [
      between('z', 'a#p1s1', 'a#p2s1'),
      between('y', 'a#p1s1', 'b#p1s1'),
      between('x', 'a#p1s1', 'b#p1s1'),
    ];
    expect(mainDisagreement(testSite({ disagreements }))?.id).toBe('x');
  });

  test('is null where nothing is disputed', () => {
    expect(mainDisagreement(testSite({}))).toBeNull();
  });
});

describe('countOrigins', () => {
  test('counts each once and no own voice', () => {
    const own = testOrigin('own:a', [], { kind: 'own-voice' });
    const list = [testClaim('c', []), testClaim('d', []), testClaim('e', [], { origins: [own] })];
    expect(countOrigins(testSite({ claims: list }))).toBe(1);
  });
});
