import { describe, expect, test } from 'vitest';
import { readArticle } from '../ingest/index.ts';
import { createReader } from './read-article.ts';
import { dam } from './testing.ts';

const read = createReader(dam);
const sentence =
  'Ada Holm said on Tuesday that Alba wants a lower dam, and that 40 boats had left the High Mill in March 2024. ';
/** Paragraphs that all differ, since what stands twice is taken for furniture. */
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, i) => `${sentence}The ${i} mills of row ${i * 7} stood still.`).join('\n\n');

/** Milliseconds of work for one text: the least of three, since other work on the machine only adds. */
function cost(text: string): number {
  const bytes = new TextEncoder().encode(text);
  const once = () => {
    const begin = process.cpuUsage();
    const { article } = readArticle({ file: 'a.txt', path: 'a.txt', bytes, sidecar: null });
    if (article) read(article);
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1000;
  };
  return Math.min(once(), once(), once());
}

// Four times the text in about four times the time; work that grows with the square would take sixteen times as long.
const LINEAR = 9;
/** Costs below this are too small to compare. */
const FLOOR = 30;
const growth = (form: (size: number) => string, size: number) =>
  cost(form(4 * size)) / Math.max(FLOOR, cost(form(size)));

describe('reading takes time in proportion to the text', () => {
  test('of an article of many paragraphs', { timeout: 60_000 }, () => {
    expect(growth(paragraphs, 60)).toBeLessThan(LINEAR);
  });

  test('of one long line', { timeout: 60_000 }, () => {
    expect(growth((count) => sentence.repeat(count), 80)).toBeLessThan(LINEAR);
  });

  test('of a line of nearly a million characters, in bounded time', { timeout: 120_000 }, () => {
    expect(cost('the wall is old and the river is high '.repeat(26_000))).toBeLessThan(30_000);
  });

  test('of more lines than an article has, which are refused at once', () => {
    const lines = new TextEncoder().encode('a\n'.repeat(50_000));
    const { article, messages } = readArticle({ file: 'a.txt', path: 'a.txt', bytes: lines, sidecar: null });
    expect([article, messages[0]?.text]).toEqual([null, 'the file has more than 20,000 lines']);
  });

  test.each([
    '"Yes" ',
    '“',
    "'s ",
    '1',
    '1,',
    ',',
    'Ab ',
    'A',
    '(',
    '()',
    'U.S. ',
    'said ',
    'that ',
    'Ada Holm and ',
    'on Monday ',
    'ten to ',
    'according to ',
    'a@',
    'http://',
  ])('of %j and nothing else', { timeout: 60_000 }, (form) => {
    expect(growth((size) => `The dam is old, ${form.repeat(size / form.length)}.`, 3000)).toBeLessThan(LINEAR);
  });
});
