import { describe, expect, test } from 'vitest';
import { readQuery, splitQueries } from './read-query.ts';
import { gazetteer } from './testing.ts';
import { readVocabulary } from './vocabulary.ts';

const vocabulary = readVocabulary(gazetteer, [{ id: 'neighbours' }]);

function faultsOf(attributes: Record<string, string>): string[] {
  return readQuery(attributes, vocabulary).faults.map(({ text, hint }) => `${text}: ${hint}`);
}

describe('readQuery', () => {
  test('takes several names of one key', () => {
    const { query, faults } = readQuery({ place: ' millbridge  ashwater ', kind: 'event' }, vocabulary);
    expect(faults).toEqual([]);
    expect(query).toEqual({ place: 'millbridge  ashwater', kind: 'event' });
  });

  test.each(['council', 'upstream', 'neighbours'])('takes %s, an actor or a side', (actor) => {
    expect(faultsOf({ actor })).toEqual([]);
  });

  test.each(['2026-02-01', '2026', '2026-01-23/2026-01-24'])('takes the date %s', (date) => {
    expect(faultsOf({ date })).toEqual([]);
  });

  test('leaves speakers open, as they may be in no list', () => {
    expect(faultsOf({ speaker: 'own:anybody' })).toEqual([]);
  });

  test.each([
    [{ measure: 'dam-lenght' }, 'unknown measure "dam-lenght": Did you mean "dam-length"?'],
    [{ place: 'millbridge ashwatr' }, 'unknown place "ashwatr": Did you mean "ashwater"?'],
    [{ kind: 'figures' }, 'unknown kind "figures": Did you mean "figure"?'],
    [{ issue: 'gates', stance: 'sell' }, 'unknown stance "sell": Did you mean "sells"?'],
    [{ model: 'lease', component: 'rents' }, 'unknown component "rents": Did you mean "rent"?'],
    [{ mesure: 'dam-length' }, 'unknown key "mesure": Did you mean "measure"?'],
    [{ subject: ' ' }, '"subject" has no value: Write subject="…".'],
    [{ fact: 'any' }, 'unknown fact "any": There are none.'],
  ])('refuses %o', (attributes, fault) => {
    expect(faultsOf(attributes)).toEqual([fault]);
  });

  test('refuses a day that no calendar has', () => {
    expect(faultsOf({ date: '2026-02-30' })).toMatchInlineSnapshot(`
      [
        ""2026-02-30" is not a date: Write a day, a month, a year or an interval: 2026-02-01, 2026-02, 2026, 2026-01-23/2026-01-24.",
      ]
    `);
  });
});

describe('splitQueries', () => {
  test.each([
    ['measure=a', [{ measure: 'a' }]],
    ['issue=a stance=b; measure=c', [{ issue: 'a', stance: 'b' }, { measure: 'c' }]],
    ['place=a b kind=event', [{ place: 'a b', kind: 'event' }]],
    ['measure="a"', [{ measure: 'a' }]],
    ['a b', [{ a: ' b' }]],
    [' ; ', []],
  ])('reads "%s"', (text, queries) => {
    expect(splitQueries(text)).toEqual(queries);
  });
});
