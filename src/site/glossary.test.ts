import { describe, expect, test } from 'vitest';
import { parseGlossary } from './glossary.ts';

describe('parseGlossary', () => {
  test('reads terms with their other forms', () => {
    const text = '- { id: weir, term: weir, also: [Weir], text: A low dam., source: A dictionary }';
    expect(parseGlossary(text, 'g.yaml')).toMatchObject([{ id: 'weir', also: ['Weir'] }]);
  });

  test('is empty when the file is', () => {
    expect(parseGlossary('', 'g.yaml')).toEqual([]);
  });

  test('names the key that is missing', () => {
    expect(() => parseGlossary('- { id: weir, term: weir }', 'g.yaml')).toThrow(/g\.yaml.*text/s);
  });
});
