import { describe, expect, test } from 'vitest';
import { sentenceOf } from './name.fixture.ts';
import { tokenise, tokensOf } from './name-token.ts';

const words = (text: string) => tokenise(text).map((token) => token.text);

describe('tokenise', () => {
  test('keeps offsets of the text it was given', () => {
    const text = 'Falk’s plan, “late”';
    for (const token of tokenise(text))
      expect(text.slice(token.start, token.end).replaceAll('’', "'")).toBe(token.text);
  });

  test('cuts possessive endings, hyphens and dashes off', () => {
    expect(words("Alba's Brema-led Alba–Corva talks")).toEqual([
      'Alba',
      "'s",
      'Brema',
      '-',
      'led',
      'Alba',
      '–',
      'Corva',
      'talks',
    ]);
  });

  test('keeps abbreviations and inner apostrophes whole', () => {
    expect(words("the A.L. and O'Brien of Sana'a")).toEqual(['the', 'A.L.', 'and', "O'Brien", 'of', "Sana'a"]);
  });

  test('keeps an address in one piece', () => {
    expect(words('see https://example.org/Falk_Brema now')).toEqual(['see', 'https://example.org/Falk_Brema', 'now']);
  });

  test('gives nothing for white space', () => {
    expect(words(' \n ')).toEqual([]);
  });
});

describe('tokensOf', () => {
  test('writes the capitals of a dateline as running text does', () => {
    expect(tokensOf(sentenceOf('BREMA, Alba, March 3 (Gazette) - Snow fell.'))[0]?.text).toBe('Brema');
    expect(tokensOf(sentenceOf('BREMA (Gazette) - Snow fell.'))[0]?.text).toBe('Brema');
  });

  test('leaves capitals alone where there is no dateline', () => {
    expect(tokensOf(sentenceOf('UVT, a charity, fell.'))[0]?.text).toBe('UVT');
  });
});
