import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { parseOutline } from './outline.ts';

const names = { text: ['figure'], leaf: ['chart'] };

describe('parseOutline', () => {
  test.each(['At 10:30 it began.', 'Note:this.', 'a:b c:d', 'It was :30 past', '10:30:45 sharp'])(
    'keeps "%s" as text',
    (text) => {
      const [paragraph] = parseOutline(text, names).content;
      expect(paragraph).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: text }] });
    },
  );

  test('keeps the place of restored text', () => {
    const [paragraph] = parseOutline('At 10:30.', names).content;
    expect(paragraph).toMatchObject({
      children: [{ position: { start: { line: 1, column: 1 }, end: { line: 1, column: 10 } } }],
    });
  });

  test('keeps a directive with a label or an attribute, whatever its name', () => {
    const [paragraph] = parseOutline(':figur{a="b"} and :word[c]', names).content;
    expect(paragraph && 'children' in paragraph ? paragraph.children.map(({ type }) => type) : []).toEqual([
      'textDirective',
      'text',
      'textDirective',
    ]);
  });

  test.each([
    ['Words :figure[a', '1:14'],
    ['Words\n::chart {name="a"}', '2:1'],
    [':figure{a="b" "}', '1:8'],
    ['::chart{name="a', '1:1'],
  ])('finds in %j what was meant as a directive', (text, place) => {
    expect(parseOutline(text, names).malformed.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
  });

  test.each(['Words \\:figure{a="b"}', ':figure\\{a}', 'The figure {a}', 'chart: [a]'])('takes %j as text', (text) => {
    expect(parseOutline(text, names).malformed).toEqual([]);
  });

  test('gives front matter the lines of the file', () => {
    expect(parseOutline('---\ntitle: a\n---\n\nText.', names).frontMatter).toBe('\ntitle: a');
  });

  test('finds no front matter where there is none', () => {
    const { frontMatter, content } = parseOutline('Text.\n\n---\n', names);
    expect(frontMatter).toBe('');
    expect(content.map((node) => textOf(node))).toEqual(['Text.', '']);
  });
});
