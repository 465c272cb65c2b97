import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import { readArticle } from './article.ts';
import { writeArticle } from './write-article.ts';

function read(file: string, text: string, given = {}): Article {
  const { article, messages } = readArticle({
    file,
    path: file,
    bytes: new TextEncoder().encode(text),
    sidecar: null,
    given,
  });
  if (!article) throw new Error(messages.map((message) => message.text).join('\n'));
  return article;
}

/** What is numbered and what parts it: all that pages and the ledger stand on. */
const bodyOf = ({ blocks }: Article) =>
  blocks
    .filter(({ kind }) => kind !== 'boilerplate' && kind !== 'title')
    .map(({ n, kind, text, original }) => ({ n, kind, text, original }));

const river = 'The river rose through the night and the harbour stayed shut while crews worked on the lower lock.';
const board = 'The river board said on Tuesday that the repair of the lock would take four weeks and cost $2 million.';

describe('writeArticle', () => {
  test('writes what is known above the text, and one block to a line', () => {
    const article = read('flood.txt', `Flood shuts the harbour\n\n${river}\n\n${board}\n`, {
      publisher: 'Lakeside Courier',
      published: '2026-02-18',
    });
    expect(writeArticle(article)).toBe(
      `---\ntitle: Flood shuts the harbour\npublisher: Lakeside Courier\npublished: 2026-02-18\npublishedBasis: given\nrights: quote\n---\n\n${river}\n\n${board}\n`,
    );
  });

  test('leaves furniture out, or keeps it for the reader to find again', () => {
    const article = read('flood.txt', `Flood shuts the harbour\nShare this article\n${river}\n${board}\n`);
    expect(article.blocks.some(({ kind }) => kind === 'boilerplate')).toBe(true);
    expect(writeArticle(article)).not.toContain('Share this article');
    expect(bodyOf(read('flood.md', writeArticle(article, true)))).toEqual(bodyOf(article));
  });

  test('keeps headings, list items and what a retelling retells', () => {
    const text = `---\ntitle: Flood\nrights: own\noriginal: "002"\n---\n\n## The lock\n\n${river} {p3 p4}\n\n- ${board} {p5}\n- ${river} {p6}\n`;
    const article = read('flood.md', text);
    expect(bodyOf(read('flood.md', writeArticle(article)))).toEqual(bodyOf(article));
    expect(writeArticle(article)).toContain(`- ${board} {p5}\n- ${river} {p6}\n`);
  });

  test.each(['Lock 5 #', 'The lock ##', '#', '---', '- Lock', 'Lock \\#', 'Lock {p1}'])(
    'keeps a heading as words: %s',
    (text) => {
      const article = read('flood.md', `---\ntitle: Flood\n---\n\n## The lock\n\n${river}\n\n${board}\n`);
      const blocks = article.blocks.map((block) => (block.kind === 'heading' ? { ...block, text } : block));
      const again = read('flood.md', writeArticle({ ...article, blocks }));
      expect(again.blocks.map((block) => block.text)).toEqual(blocks.map((block) => block.text));
    },
  );

  test.each([
    '[The mayor] said that the lock at 5*6 metres & more is "the_best" of its kind; so said others, too.',
    'It cost $3.5m – a third (33%) of the plan, she said, and asked: why not <before> the flood of last year?',
  ])('escapes nothing that needs none: %s', (text) => {
    const article = read('flood.md', `---\ntitle: Flood\n---\n\n${river}\n`);
    const blocks = article.blocks.map((block) => ({ ...block, text }));
    if (/<\w/.test(text)) expect(writeArticle({ ...article, blocks })).toContain('\\<before>');
    else expect(writeArticle({ ...article, blocks })).toContain(`\n${text}\n`);
  });

  const hostile = [
    '# not a heading, said the keeper of the lock to the two boats that were waiting there.',
    '- not an item, said the keeper of the lock to the two boats that were waiting there.',
    '1. not an item, said the keeper of the lock to the two boats that were waiting there.',
    '> not a quotation, said the keeper of the lock to the two boats that were waiting there.',
    '<script>alert(1)</script> stood on the board beside the lock when the two boats came in.',
    '![boat](https://example.org/boat.png?raw) stood on the board beside the lock when boats came.',
    '[boat]: https://example.org/boat stood on the board beside the lock when the boats came in.',
    'import x from "y"; export default 1; stood on the board beside the lock when the boats came.',
    'The keeper of the lock wrote &lt;b&gt; and &amp; on the board, and {1 + 1} under it, for fun.',
    'The keeper of the lock wrote that paragraph on the board and under it the words {p14 p15}',
    '``` stood on the board beside the lock when the two boats came in, the keeper later said.',
    '--- stood on the board beside the lock when the two boats came in, the keeper later said.',
    'A backslash \\ and \\* stood on the board beside the lock when the two boats came in then.',
    '**Boats** and _boats_ and `boats` stood on the board beside the lock when the boats came.',
    'https://example.org/a_b_c stood on the board beside the lock, as the keeper of it told us.',
  ];
  test.each(hostile)('keeps as words: %s', (text) => {
    const article = read('flood.md', `---\ntitle: Flood\n---\n\n${river}\n\n${board}\n`);
    const blocks = article.blocks.map((block, i) => (i === 1 ? { ...block, text } : block));
    expect(bodyOf(read('flood.md', writeArticle({ ...article, blocks }))).map((block) => block.text)).toEqual([
      river,
      text,
    ]);
  });

  test('keeps any words in the front matter', () => {
    const title = 'Flood: "the worst" --- # since {1900}';
    const article = read('flood.txt', `${river}\n\n${board}\n`, { title, author: '- Ada\u2028Holm' });
    const again = read('flood.md', writeArticle(article));
    expect(again.title).toBe(title);
    expect(again.author).toBe('- Ada Holm');
  });

  test('makes the same paragraphs of any words', () => {
    const article = read('flood.md', `---\ntitle: Flood\n---\n\n${river}\n\n${board}\n`);
    const words = fc.stringMatching(/^[\w #*_[\]()<>{}&;:!`~|=+.\\/"'-]{1,60}$/);
    fc.assert(
      fc.property(words, (given) => {
        const text = `${given.replace(/\s+/g, ' ').trim()} ${board}`.trim();
        const blocks = article.blocks.map((block, i) => (i === 1 ? { ...block, text } : block));
        const again = read('flood.md', writeArticle({ ...article, rights: 'own', blocks }));
        expect(bodyOf(again).at(-1)?.text).toBe(text);
      }),
    );
  });
});
