import { describe, expect, test } from 'vitest';
import { decodeText } from './decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
};

describe('decodeText', () => {
  test('reads UTF-8 and drops its byte order mark', () => {
    expect(decodeText(utf8('\uFEFFThe dam – built'))).toEqual({
      text: 'The dam – built',
      encoding: 'utf-8',
      refused: null,
    });
  });

  test.each(['le', 'be'] as const)('reads UTF-16 %s with and without a byte order mark', (order) => {
    expect(decodeText(utf16('\uFEFFThe river rose.\r\nIt fell.', order)).text).toBe('The river rose.\nIt fell.');
    expect(decodeText(utf16('The river rose.\nIt fell.', order)).text).toBe('The river rose.\nIt fell.');
    expect(decodeText(utf16('Річка піднялася за одну ніч, а потім спала.', order)).text).toContain('за одну ніч');
  });

  test('reads what is not UTF-8 as Windows-1252', () => {
    expect(decodeText(Uint8Array.of(0x93, 0x61, 0x94, 0x20, 0x85, 0xe9))).toMatchObject({
      text: '“a” …é',
      encoding: 'windows-1252',
    });
  });

  test('believes a page that declares another encoding', () => {
    const page = Buffer.concat([
      Buffer.from('<meta charset="windows-1251"><p>'),
      Buffer.from([0xf0, 0xe5, 0xea, 0xe0]),
    ]);
    expect(decodeText(new Uint8Array(page)).text).toContain('река');
  });

  test('reads every line end as one LF', () => {
    expect(decodeText(utf8('a\r\nb\rc\nd\u2028e\u2029f\u0085g')).text).toBe('a\nb\nc\nd\ne\nf\ng');
    expect(decodeText(utf8('a\n\r\n\r')).text).toBe('a\n\n\n');
  });

  test.each([
    ['zero bytes', Uint8Array.of(0x61, 0, 0, 0x62, 0, 0x63, 0, 0)],
    ['a PDF', utf8('%PDF-1.7 ...')],
    ['a ZIP archive', utf8('PK\u0003\u0004rest')],
    ['control characters', Uint8Array.from({ length: 400 }, (_, i) => (i % 7) + 1)],
    ['a huge file', new Uint8Array(9 * 1024 * 1024).fill(0x61)],
  ])('refuses %s and says why', (_, bytes) => {
    const { text, refused } = decodeText(bytes);
    expect(text).toBe('');
    expect(refused).toMatch(/^(is|holds) /);
  });

  test('reads an empty file as empty text', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', refused: null });
  });
});
