import { describe, expect, test } from 'vitest';
import { tokenise } from './name-token.ts';
import { createTokenTrie } from './name-trie.ts';

describe('createTokenTrie', () => {
  const trie = createTokenTrie<string>();
  trie.add('Brema', 'town');
  trie.add('Brema Harbour Council', 'body');
  trie.add('general staff', 'staff');
  trie.add('', 'nothing');

  test('gives the longest match first', () => {
    const found = trie.match(tokenise('Brema Harbour Council met'), 0);
    expect(found.map(({ end, values }) => [end, values])).toEqual([
      [3, ['body']],
      [1, ['town']],
    ]);
  });

  test('matches capitals as written and small letters in any case', () => {
    expect(trie.match(tokenise('brema'), 0)).toEqual([]);
    expect(trie.match(tokenise('General Staff'), 0)).toHaveLength(1);
  });

  test('finds nothing past the end', () => {
    expect(trie.match(tokenise('Brema'), 5)).toEqual([]);
  });
});
