import { describe, expect, test } from 'vitest';
import { formatMessage } from '../message.ts';
import { readOverrides } from './overrides-read.ts';

const path = 'content/overrides.yaml';
const tell = (text: string) => readOverrides(text, path).messages.map(formatMessage).join('\n');

describe('readOverrides', () => {
  test('takes a missing, an empty and a commented file for no rows', () => {
    for (const text of ['', '[]', '# nothing yet\n'])
      expect(readOverrides(text, path)).toEqual({ overrides: [], messages: [] });
  });

  test('keeps the place of the words of each target', () => {
    const text = `- do: merge
  article: a
  words: four metres
  with:
    - { article: b, words: 4 m, kind: figure }
  reason: One gauge.
- { do: speaker, article: a, words: it rains, speaker: own voice, reason: Nobody said it. }
- { do: measure, article: a, words: 4 m, measure: none, reason: A wall. }
`;
    const { overrides, messages } = readOverrides(text, path);
    expect(messages).toEqual([]);
    expect(overrides).toMatchObject([
      {
        do: 'merge',
        target: { article: 'a', words: 'four metres', kind: null, file: path, line: 3, column: 10 },
        others: [{ article: 'b', words: '4 m', kind: 'figure', line: 5, column: 28 }],
        reason: 'One gauge.',
      },
      { do: 'speaker', speaker: null },
      { do: 'measure', measure: null },
    ]);
  });

  test('names what is missing, what has no place and what is misspelt', () => {
    const text = `- { do: relabel, article: a, words: it rains, reason: Better. }
- { do: reject, article: a, words: it rains, label: Rain, reason: No. }
- { do: rejet, article: a, words: it rains }
- { do: reject, article: a, word: it rains, reason: No. }
`;
    expect(readOverrides(text, path).overrides).toEqual([]);
    expect(tell(text)).toMatchInlineSnapshot(`
      "content/overrides.yaml:1:3: error: entry 1 label: expected beside "do: relabel", found nothing
        label: the claim in the site's own words.  [ingest/wrong-value]
      content/overrides.yaml:2:53: error: entry 2 label: not expected beside "do: reject"
        label: the claim in the site's own words.  [ingest/wrong-value]
      content/overrides.yaml:3:3: error: entry 3 reason is missing
        reason: why, in a sentence that readers may see.  [ingest/missing-key]
      content/overrides.yaml:3:9: error: entry 3 do: "rejet" is none of reject, relabel, merge, split, speaker, measure
        Did you mean "reject"?  [ingest/wrong-value]
      content/overrides.yaml:4:3: error: entry 4 words is missing
        words: a few words of one sentence, exactly as they stand in the article.  [ingest/missing-key]
      content/overrides.yaml:4:29: error: unknown key "word" in entry 4
        Did you mean "words"?  [ingest/unknown-key]"
    `);
  });
});
