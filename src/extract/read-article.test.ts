import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../ingest/index.ts';
import { createReader } from './read-article.ts';
import { dam, readParagraphs } from './testing.ts';

const read = createReader(dam);

// Words that parsers wake up for, marks that upset them, and anything at all.
const piece = fc.oneof(
  fc.constantFrom(
    'Ada Holm',
    'Alba',
    'Alba’s',
    'said',
    'told Otto Falk that',
    'according to',
    'on Monday',
    'since 2014',
  ),
  fc.constantFrom(
    '3 February 2026',
    'nearly four years',
    '$800 billion',
    '50km',
    'between 10 and 15',
    'over half',
    '90%',
  ),
  fc.constantFrom('“We go,”', "'no'", '(', '—', '. ', '.\n\n', '\r\n', '\u00ad', '\u200b', 'U.S.', '{p14}', '- ', '# '),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));

describe('createReader', () => {
  test('gives every mention the very words that stand at its place, whatever the text', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(text, fc.constantFrom('a.txt', 'a.md', 'a.html'), (words, file) => {
        const { article } = readArticle({ file, path: file, bytes: new TextEncoder().encode(words), sidecar: null });
        if (!article) return;
        for (const { start, end, text: sentence, ...found } of read(article).statements) {
          expect(article.text.slice(start, end)).toBe(sentence);
          const { dates, quantities, names, quotes, attribution } = found;
          for (const { offset, text: mention } of [...dates, ...quantities, ...names, ...quotes, ...attribution])
            expect(article.text.slice(offset, offset + mention.length)).toBe(mention);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('counts from a date of the paragraphs before, but not behind a heading nor far on', () => {
    const dated = (...paragraphs: string[]) =>
      readParagraphs(dam, ...paragraphs).statements.flatMap(({ dates }) => dates.map(({ value }) => value));
    const first = 'Ada Holm came on 10 February 2026.';
    expect(dated(first, 'A day later she left.')).toEqual(['2026-02-10', '2026-02-11']);
    expect(dated(first, '## Rain', 'A day later it rained.')).toEqual(['2026-02-10', null]);
    const rest = 'The dam is old.';
    expect(dated(first, rest, rest, rest, rest, rest, rest, 'A day later it rained.')).toEqual(['2026-02-10', null]);
  });

  test('reads an article the same way twice, and after another one', () => {
    const bytes = new TextEncoder().encode(
      'Ada Holm said on Monday that Alba wants a lower dam.\n\nShe added that it was old.',
    );
    const { article } = readArticle({ file: 'a.txt', path: 'a.txt', bytes, sidecar: null });
    if (!article) throw new Error('no article');
    const first = JSON.stringify(read(article));
    read({ ...article, id: 'b' });
    expect(JSON.stringify(read(article))).toBe(first);
  });
});
