import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readFlatYaml } from './yaml-flat.ts';

/** What the whole grammar makes of a text; null when it finds a fault. */
function whole(text: string): unknown {
  const document = parseDocument(text, { schema: 'failsafe', version: '1.2', uniqueKeys: true, logLevel: 'error' });
  return document.errors.length > 0 ? null : document.toJS();
}

describe('readFlatYaml', () => {
  test('reads plain and quoted values as the whole grammar does', () => {
    const text = [
      'title: The dam holds, it’s said',
      'author: "Ada Holm: #1"',
      '',
      "url: 'https://dam.example/a#b'",
      'published: 2026-03-02',
      'original: 002',
    ].join('\n');
    expect(readFlatYaml(text)).toEqual(whole(text));
    expect(readFlatYaml(text)).toHaveProperty('original', '002');
  });

  test.each([
    'a: b: c',
    'a: b #c',
    'a: b:',
    'a: b ',
    'a:b',
    'a:',
    'a: "b\\"c"',
    "a: 'b''c'",
    'a: "b" c',
    'a: *b',
    'a: &b c',
    'a: !b c',
    'a: [b]',
    'a: {b: c}',
    'a: |\n  b',
    'a: b\n c',
    'a: b\n- c',
    'a: b\na: c',
    '# a',
    'a: b\tc',
    '- a',
    '__proto__: a',
    '"a": b',
    'a: %b',
    'a: @b',
    'a: `b`',
    'a: - b',
    'a: ? b',
    '---',
    'a: b\n...',
    '',
  ])('leaves %j to the whole grammar', (text) => {
    expect(readFlatYaml(text)).toBeNull();
  });

  test.each(['a: x-1/2, (3) [4] {5} & * ! | > % @ `6`', 'a: null', 'a: true', 'a: 1:2', 'a: b#c', 'a: Ünïcode – “no”'])(
    'reads %j as the whole grammar does',
    (text) => {
      const flat = readFlatYaml(text);
      if (flat !== null) expect(flat).toEqual(whole(text));
    },
  );
});
