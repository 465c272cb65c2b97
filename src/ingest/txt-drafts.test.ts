import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTxtDrafts } from './txt-drafts.ts';

const read = (text: string) => readTxtDrafts(text).map(({ kind, text: words }) => [kind, words]);

describe('readTxtDrafts', () => {
  test('takes each line for a paragraph', () => {
    expect(read('\n  The dam held.\nThe river rose.\n\n\nIt fell.')).toEqual([
      [null, 'The dam held.'],
      [null, 'The river rose.'],
      [null, 'It fell.'],
    ]);
  });

  test('joins hard-wrapped lines and keeps their offsets', () => {
    const text = [
      'The dam was built in the year 1931 by people of both towns, and it has',
      'held through nine floods. In spring the sluices are opened for a week so',
      'that the lower fields get water. Nobody has counted the fish.',
      '',
      'The council met on Monday and could not agree on who should pay for the',
      'repair of the gates, which are said to have cracks in them. The meeting',
      'ended late.',
    ].join('\n');
    const drafts = readTxtDrafts(text);
    expect(drafts).toHaveLength(2);
    expect(drafts[0]?.text).toMatch(/^The dam was .* it has held through .* the fish\.$/);
    expect(text.slice(drafts[1]?.start, drafts[1]?.end)).toMatch(/^The council.*ended late\.$/s);
  });

  test('does not join short lines that stand one to a line', () => {
    expect(
      read('The dam held all night.\nThe river rose again.\nThe town slept.\nThe gates were shut.\nIt rained.'),
    ).toHaveLength(5);
  });

  test('knows the marks of lists and headings', () => {
    expect(read('It has:\n- a wall\n• two gates\n1. one\n2) two\n# Water\n– dashes alone are none')).toEqual([
      [null, 'It has:'],
      ['list-item', 'a wall'],
      ['list-item', 'two gates'],
      ['list-item', 'one'],
      ['list-item', 'two'],
      ['heading', 'Water'],
      [null, '– dashes alone are none'],
    ]);
  });

  test('leaves a lone number to the heading that it counts', () => {
    expect(read('1. The wall\nThe wall is old and has held.\n2. The gates\nThe gates are new.')[0]).toEqual([
      null,
      '1. The wall',
    ]);
  });

  test('holds every word once, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '.', '-', '1', '#') }), (text) => {
        const drafts = readTxtDrafts(text);
        for (const { start, end } of drafts) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        const words = (part: string) => part.replace(/[^aB]/g, '');
        expect(drafts.map(({ start, end }) => words(text.slice(start, end))).join('')).toBe(words(text));
      }),
      { numRuns: 300 },
    );
  });
});
