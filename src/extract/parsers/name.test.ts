import { describe, expect, test } from 'vitest';
import { finder, sentencesOf, show } from './name.fixture.ts';
import { createNameMemory } from './name-memory.ts';

/** Mentions of the last sentence after the earlier ones were read. */
function find(...texts: readonly string[]): string[] {
  const memory = createNameMemory();
  return (
    sentencesOf(...texts)
      .map((sentence) => show(finder.find(sentence, memory)))
      .at(-1) ?? []
  );
}

describe('createNameFinder', () => {
  test('gives each mention with the words and place that it has in the file', () => {
    const [first, second] = sentencesOf('Rain.', 'Alba’s towns near Brema.');
    const memory = createNameMemory();
    for (const sentence of [first, second]) {
      if (sentence === undefined) continue;
      for (const { text, offset } of finder.find(sentence, memory)) {
        expect(sentence.text.slice(offset - sentence.start, offset - sentence.start + text.length)).toBe(text);
      }
    }
  });

  test('strips possessive endings and sees names behind hyphens and dashes', () => {
    expect(find('Alba’s Brema-led Alba–Corva talks')).toEqual(['Alba=alba', 'Brema=brema', 'Alba=alba', 'Corva=corva']);
  });

  test('takes a country that names a currency for money', () => {
    expect(find('Shares of Corva fell to Alba$80, and A.L.$20 was paid.')).toEqual(['Corva=corva']);
  });

  test('lets the longest form win', () => {
    expect(find('The Falk cabinet met in Upper Brema.')).toEqual([
      'Falk cabinet=falk-cabinet',
      'Upper Brema=upper-brema',
    ]);
    expect(find('Boats on the Vorna River.')).toEqual(['Vorna River=vorna-river']);
    expect(find('Rain in Brema City and in Brema.')).toEqual(['Brema=brema']);
  });

  test('knows a surname by its alias at once, and without one after the whole name', () => {
    expect(find('Falk left.')).toEqual(['Falk=otto-falk']);
    expect(find('Brandt left.')).toEqual([]);
    expect(find('Ida Brandt came.', 'Brandt left.')).toEqual(['Brandt=ida-brandt']);
  });

  test('knows a role only after the article has named who holds it', () => {
    expect(find('We met the harbour master.')).toEqual([]);
    expect(find('Ida Brandt came.', 'The harbour master left.')).toEqual(['The harbour master=ida-brandt']);
    expect(find('Ida Brandt came.', 'The harbour master Karl Weber left.')).toEqual([]);
  });

  test('keeps a surname from a namesake with another given name', () => {
    expect(find('Erna Falk and Otto Falk')).toEqual(['Otto Falk=otto-falk']);
    expect(find('President Falk and Falk Jr')).toEqual(['Falk=otto-falk']);
  });

  test('tells two places of one name apart by the words that stand near', () => {
    expect(find('A fire in Sandau.')).toEqual(['Sandau=sanda-north']);
    expect(find('A flood on the Vorna.', 'Nobody slept.', 'A fire in Sandau.')).toEqual(['Sandau=sanda-south']);
    expect(find('A flood on the Vorna.', 'One.', 'Two.', 'A fire in Sandau.')).toEqual(['Sandau=sanda-north']);
  });

  test('names the country too, where a body is called by it', () => {
    expect(find("Alba's harbour board met.")).toEqual(["Alba's harbour board=brema-council", 'Alba=alba']);
  });

  test('finds the town of a dateline', () => {
    expect(find('BREMA, March 3 (Vorna News) - Snow.')).toEqual(['BREMA=brema', 'Vorna News=vorna-news']);
  });

  test.each([
    ['an adjective', 'Alban and Corvan farmers'],
    ['small letters', 'the alba and the brema'],
    ['a longer name that holds it', 'the Brema School of Economics'],
    ['a university', 'the University of Brema'],
    ['a building', 'the Brema Airport'],
    ['the end of a longer name', 'the United Falk Dam Brema Harbour Council'],
    ['a ministry named as a paper is', 'the Ministry of Vorna News'],
    ['a given name', 'Sofia Lindqvist'],
    ['a family name', 'Hanna Brema'],
    ['a group', 'the Alban public'],
    ['nothing', ''],
  ])('finds nothing in %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });

  test('gives the row behind an id', () => {
    expect(finder.known('brema')).toEqual({ id: 'brema', name: 'Brema', kind: 'place', standsFor: 'alba-government' });
    expect(finder.known('nobody')).toBeUndefined();
  });
});
