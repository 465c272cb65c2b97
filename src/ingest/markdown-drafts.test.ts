import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeBlocks } from './blocks.ts';
import { readMarkdownDrafts } from './markdown-drafts.ts';

const read = (text: string, from = 0) => readMarkdownDrafts(text, from).map(({ kind, text: words }) => [kind, words]);

describe('readMarkdownDrafts', () => {
  test('knows headings, lists, quotations and bold lines', () => {
    expect(
      read('# The dam\n\nIt *held*.\n\n- one\n- two\n  more\n\n> Said **Lee**.\n\n**Water**\n\n**Water** is short.'),
    ).toEqual([
      ['heading', 'The dam'],
      [null, 'It held.'],
      ['list-item', 'one'],
      ['list-item', 'two more'],
      [null, 'Said Lee.'],
      ['heading', 'Water'],
      [null, 'Water is short.'],
    ]);
  });

  test('takes pictures and raw HTML for furniture and indented text for text', () => {
    expect(read('![the dam](dam.png)\n\n<div>no</div>\n\n    The dam held.\n\n```\ncode\n```')).toEqual([
      ['boilerplate', 'the dam'],
      ['boilerplate', '<div>no</div>'],
      [null, 'The dam held.'],
      ['boilerplate', '``` code ```'],
    ]);
  });

  test('reads which paragraphs of the original are retold, and leaves that out of the text', () => {
    const [draft] = readMarkdownDrafts('The dam held. {p14 p15}\n', 0);
    expect(draft).toMatchObject({ text: 'The dam held.', original: [14, 15], start: 0, end: 13 });
    expect(readMarkdownDrafts('- a wall { p3, p4 }', 0)[0]).toMatchObject({ text: 'a wall', original: [3, 4] });
    expect(readMarkdownDrafts('It costs {p14}, they say.', 0)[0]?.original).toEqual([]);
  });

  test('counts offsets from the start of the file', () => {
    const file = '---\na: b\n---\n\nThe dam held.';
    const [draft] = readMarkdownDrafts(file, 13);
    expect(file.slice(draft?.start, draft?.end)).toBe('The dam held.');
  });

  test('splits sentences at ends that stand within marks, never within addresses', () => {
    const text = '**It held.** *Then it fell.* See [the report. Part two](https://a.org/b.C "The. End") now. End.';
    const sentences = makeBlocks(readMarkdownDrafts(text, 0), text).flatMap((block) => block.sentences);
    expect(sentences.map((sentence) => sentence.text)).toEqual([
      '**It held.**',
      '*Then it fell.*',
      'See [the report.',
      'Part two](https://a.org/b.C "The. End") now.',
      'End.',
    ]);
  });

  test('reads a text without marks as the parser does', () => {
    const parts = [
      'The dam',
      ' ',
      '\n',
      '\n\n',
      '.',
      '1.',
      '10)',
      '- ',
      '+',
      '=',
      '#',
      '!',
      ':',
      '|',
      '…',
      '\u00a0',
      '{p1}',
      'é',
      '*',
      '&',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts)), (chosen) => {
        const text = chosen.join('');
        // A mark at the end calls for the parser.
        const parsed = readMarkdownDrafts(`${text}\n\n# End`, 0).slice(0, -1);
        expect(readMarkdownDrafts(text, 0)).toEqual(parsed);
      }),
      { numRuns: 1000 },
    );
  });

  test('keeps words apart at line breaks', () => {
    expect(read('The dam\\\nheld.  \nIt did.')).toEqual([[null, 'The dam held. It did.']]);
  });
});
