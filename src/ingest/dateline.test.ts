import { describe, expect, test } from 'vitest';
import { datelineEnd } from './dateline.ts';
import { splitSentences } from './sentences.ts';

describe('datelineEnd', () => {
  // A bar shows where the report begins.
  test.each([
    'HARROW (Agency) - |The dam held.',
    'HARROW, Valley (Agency) — |The dam held.',
    'HARROW/UPPER HARROW, Jan 27 (Agency) -|The dam held.',
    'HARROW, Jan. 27 — |The dam held.',
    'HARROW — |The dam held.',
    'HARROW, VALLEY -- |The dam held.',
    'Harrow, Jan 15 (VNS) |The dam held.',
    'HARROW, January 5. /VNS/. |The dam held.',
    'HARROW, 5 January 2026 /VNS/ - |The dam held.',
    'Harrow [Corva], Jan 15 (VNS/Valley): |The dam held.',
    'HARROW, (Valley Point News - 20th Jan, 2026 ) --:|The dam held.',
    '(VNS) |The dam held.',
    '(VNS) - |The dam held.',
  ])('ends before the report: %s', (marked) => {
    const [dateline = ''] = marked.split('|');
    expect(datelineEnd(marked.replace('|', ''))).toBe(dateline.length);
  });

  test.each([
    'The dam held.',
    'Otto Falk (VNP) said so.',
    'The Upper Harrow Trust (UHT) — a charity — said so.',
    'They met on Feb. 1 (Saturday) in Harrow.',
    '(See page 5) The dam held.',
    'Harrow — an old town — is wet.',
    'I/O is slow.',
    '',
  ])('finds none in: %s', (text) => {
    expect(datelineEnd(text)).toBe(0);
  });

  test('stays in the first sentence of the report', () => {
    expect(splitSentences('HARROW, January 5. /VNS/. The dam held. It is old.')).toHaveLength(2);
  });
});
