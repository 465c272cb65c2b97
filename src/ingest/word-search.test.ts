import { describe, expect, test } from 'vitest';
import { createWordSearch } from './word-search.ts';

describe('createWordSearch', () => {
  const lists = [['dam', 'weir'], ['the dam', 'amber'], ['r'], []];
  const search = createWordSearch(lists);

  test.each(['the dam', 'the damber', 'weiweir', 'thethe dam', 'daamber', 'nothing', '', 'dam weir r', 'ümlaut dam’s'])(
    'finds in %j what looking for each word alone finds',
    (text) => {
      const alone = lists.flatMap((words, i) => (words.some((word) => text.includes(word)) ? [i] : []));
      expect(search(text)).toEqual(alone);
    },
  );
});
