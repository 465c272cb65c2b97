import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/ingest/index.ts';
import type { Article } from '../../src/model/article.ts';
import { findAlike, isSameText } from './likeness.ts';

const story = [
  'The river rose through the night and the harbour of Long Bay stayed shut on Monday morning.',
  'Crews worked on the lower lock, where a gate had come off its hinges in the first hour.',
  'The river board said on Tuesday that the repair would take four weeks and cost two million.',
];

function article(file: string, lines: readonly string[], given = {}): Article {
  const bytes = new TextEncoder().encode(lines.join('\n\n'));
  const read = readArticle({ file, path: file, bytes, sidecar: null, given });
  if (!read.article) throw new Error('not read');
  return read.article;
}
const there = article('2026-03-02-gazette-flood.md', story, { original: '002', rights: 'own' });

describe('findAlike', () => {
  test('knows the same text again, a word mended and furniture aside', () => {
    const again = article('page.txt', [
      ...story.map((line) => line.replace('Monday', 'Tuesday')),
      'Share this article',
    ]);
    expect(findAlike(again, [there]).map(isSameText)).toEqual([true]);
  });

  test('names a text that holds much of another', () => {
    const longer = article('page.txt', [
      ...story.slice(0, 1),
      'The mayor of High Mill, whose mills stood still, asked for boats and bread from the towns around the lake.',
      'No one was hurt, and by the evening most of the streets along the old quay were dry and open once more.',
    ]);
    const [near] = findAlike(longer, [there]);
    expect(near && isSameText(near)).toBe(false);
    expect(near?.share).toBeGreaterThan(0.2);
  });

  test('does not take the same story in other words for a copy', () => {
    const other = article('page.txt', [
      'High water closed the port at Long Bay overnight, and a gate of the lock broke away at once.',
      'Mending it needs a month and two million, according to the board that looks after the river.',
    ]);
    expect(findAlike(other, [there])).toEqual([]);
  });

  test('names an article of the same address, and one that retells a text of this name', () => {
    const words = ['Another matter altogether was before the council of the town on the last day of the week.'];
    const url = 'https://gazette.example.org/flood';
    expect(findAlike(article('x.txt', words, { url }), [{ ...there, url }])[0]?.sameAddress).toBe(true);
    expect(findAlike(article('002.txt', words), [there], '002')[0]?.retells).toBe(true);
  });
});
