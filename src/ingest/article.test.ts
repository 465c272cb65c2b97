import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMessage } from '../message.ts';
import { readArticle } from './article.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const read = (file: string, text: string, sidecar: string | null = null) =>
  readArticle({ file, path: `content/articles/${file}`, bytes: encode(text), sidecar });
const told = (...input: Parameters<typeof read>) =>
  read(...input)
    .messages.map(formatMessage)
    .join('\n');

const front = `---
title: Two towns quarrel over a wall
publisher: Valley Gazette
url: https://valley.example/wall
published: 2026-03-02
added: 2026-03-04
rights: own
original: 002
---
`;

describe('readArticle', () => {
  test('reads front matter, blocks and sentences with their places', () => {
    const { article, messages } = read(
      '2026-03-02-gazette-wall.md',
      `${front}
The wall held. It is old. {p1 p2}

## What comes next

- Nobody knows. {p3}
`,
    );
    expect(messages).toEqual([]);
    expect(article).toMatchObject({
      id: '2026-03-02-gazette-wall',
      title: 'Two towns quarrel over a wall',
      publisher: 'Valley Gazette',
      author: null,
      published: '2026-03-02',
      publishedBasis: 'given',
      added: '2026-03-04',
      rights: 'own',
      original: '002',
      retracted: null,
    });
    expect(article?.blocks.map(({ n, kind, line, original }) => [n, kind, line, original])).toEqual([
      [1, 'paragraph', 11, [1, 2]],
      [null, 'heading', 13, []],
      [2, 'list-item', 15, [3]],
    ]);
    expect(article?.blocks[0]?.sentences.map(({ n, line, text }) => [n, line, text])).toEqual([
      [1, 11, 'The wall held.'],
      [2, 11, 'It is old.'],
    ]);
  });

  test('reads plain text with a file of keys beside it', () => {
    const { article } = read(
      '002.txt',
      'The wall held.\nThe river rose again.',
      'publisher: Gazette\npublished: 2026-03\npublishedReasons: the words "this spring"\npublishedBasis: inferred',
    );
    expect(article).toMatchObject({
      id: '002',
      publisher: 'Gazette',
      published: '2026-03',
      publishedBasis: 'inferred',
      publishedReasons: ['the words "this spring"'],
      rights: 'quote',
    });
  });

  test('leaves unknown what nobody says', () => {
    const { article } = read('002.txt', 'The wall held.');
    expect(article).toMatchObject({
      id: 'undated-002',
      title: null,
      publisher: null,
      published: null,
      publishedBasis: null,
      added: null,
      rights: 'quote',
      disclosures: [],
    });
  });

  test('counts offsets in the decoded text, front matter included', () => {
    const bytes = Buffer.from(`\uFEFF---\r\ntitle: Wall\r\n---\r\nThe wall “held”. It is old.\r\n`, 'utf16le');
    const { article } = readArticle({ file: 'a.md', path: 'a.md', bytes: new Uint8Array(bytes), sidecar: null });
    const [sentence] = article?.blocks[0]?.sentences ?? [];
    expect(sentence).toMatchObject({ start: 20, line: 4, text: 'The wall “held”.' });
  });

  test('keeps furniture of a retelling, which has none', () => {
    const text = `${front}Sign up for our newsletter, the notice on the wall says. {p1}\n`;
    expect(read('a.md', text).article?.blocks[0]?.kind).toBe('paragraph');
  });

  test('finds disclosures in furniture when nobody gave any', () => {
    const text = 'The wall held through nine floods since it was built.\n\n© Thomson Reuters 2026.';
    expect(read('a.txt', text).article?.disclosures).toHaveLength(1);
    expect(read('a.txt', text, 'disclosures: [a copy]').article?.disclosures).toEqual(['a copy']);
  });
});

describe('readArticle refuses', () => {
  test('unknown keys and wrong values, each with its place', () => {
    expect(
      told('a.md', '---\ntitel: Wall\npublished: 2026-02-30\nrights: free\nadded: March\nurl: wall\n---\nText.'),
    ).toMatchInlineSnapshot(`
      "content/articles/a.md:2:1: error: unknown key "titel"
        Did you mean "title"?  [ingest/unknown-key]
      content/articles/a.md:3:12: error: published: "2026-02-30" is not a calendar date
        published: an EDTF date such as 2026-02-01 or 2026-02; leave out when unknown.  [ingest/wrong-value]
      content/articles/a.md:4:9: error: rights: "free" is none of own, licensed, quote
        Known are: own, licensed, quote.  [ingest/wrong-value]
      content/articles/a.md:5:8: error: added: "March" is not a day, written YYYY-MM-DD
        added: the day it was added to this site, YYYY-MM-DD.  [ingest/wrong-value]
      content/articles/a.md:6:6: error: url: "wall" is not a web address
        url: where the article stands, beginning with https://.  [ingest/wrong-value]"
    `);
  });

  test('front matter without an end', () => {
    expect(told('a.md', '---\ntitle: Wall\n\nThe wall held.\n')).toMatchInlineSnapshot(`
      "content/articles/a.md:1:1: error: the front matter that begins here has no end
        Write a line "---" behind the last key.  [ingest/front-matter-unclosed]"
    `);
  });

  test('faults in the file beside it', () => {
    expect(told('002.txt', 'The wall held.', 'publishd: 2026-03-02\n')).toMatchInlineSnapshot(`
      "content/articles/002.yaml:1:1: error: unknown key "publishd"
        Did you mean "published"?  [ingest/unknown-key]"
    `);
  });

  test.each([
    ['a.pdf', 'The wall held.'],
    ['a.txt', '%PDF-1.4'],
    ['b.txt', ''],
    ['c.txt', 'Share\nAdvertisement\n'],
    ['d.md', '>'.repeat(5_000)],
    ['e.html', '<div>'.repeat(5_000)],
  ])('%s with a reason', (file, text) => {
    const { article, messages } = read(file, text);
    expect(article).toBeNull();
    expect(messages.map((message) => message.level)).toEqual(['error']);
  });
});

describe('readArticle warns', () => {
  test('of paragraphs of a retelling that do not say what they retell', () => {
    expect(told('a.md', `${front}The wall held.\n\nIt is old. {14}\n`)).toMatchInlineSnapshot(`
      "content/articles/a.md:10:1: warning: the paragraph does not say what it retells
        End it with the paragraphs of the original, such as {p14 p15}.  [ingest/original-missing]
      content/articles/a.md:12:12: error: {14} is not the form of a reference
        End it with the paragraphs of the original, such as {p14 p15}.  [ingest/original-missing]"
    `);
  });

  test('of keys in two places and of a basis without a date', () => {
    expect(told('a.md', '---\npublishedBasis: given\n---\nThe wall held.', 'title: Wall')).toMatchInlineSnapshot(`
      "content/articles/a.yaml: warning: the article has front matter, so this file is not read
        Move its keys into the front matter and remove the file.  [ingest/two-headers]
      content/articles/a.md: warning: publishedBasis is given, but published is not
        Add the date, or remove publishedBasis.  [ingest/basis-without-date]"
    `);
  });
});

test('every block and sentence is what stands at its offsets, whatever the text', () => {
  const words = fc.constantFrom(
    'The dam held.',
    'Water',
    'Share',
    '**old**',
    '[a](b.c)',
    '- one',
    '# Two',
    '> it',
    '\n',
    '\n\n',
    ' ',
    '{p1}',
    'U.S.',
    '“No.”',
    '1.',
    '<b>',
    ':',
    'said that it rose in the night and fell again by day.',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 25 }), fc.constantFrom('a.md', 'a.txt', 'a.html'), (parts, file) => {
      const { article, messages } = read(file, parts.join(' '));
      expect(article === null).toBe(messages.some(({ level }) => level === 'error'));
      let last = 0;
      let n = 0;
      for (const block of article?.blocks ?? []) {
        expect(block.start).toBeGreaterThanOrEqual(last);
        last = block.end;
        if (block.n !== null) {
          n += 1;
          expect(block.n).toBe(n);
        }
        expect(article?.text.slice(0, block.start).split('\n').length).toBe(block.line);
        for (const { start, end, text } of block.sentences) {
          expect(article?.text.slice(start, end)).toBe(text);
          expect(start >= block.start && end <= block.end).toBe(true);
        }
      }
    }),
    { numRuns: 200 },
  );
});
