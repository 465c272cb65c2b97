import { describe, expect, test } from 'vitest';
import { html, type Printable } from './html.ts';

describe('html', () => {
  const inText = (value: Printable) => html`<p>${value}</p>`.markup;
  const inAttribute = (value: string) => html`<a href=${value}>x</a>`.markup;

  test('escapes words, and leaves markup as it is', () => {
    expect(inText('<b>"Dams" & locks</b>')).toBe('<p>&lt;b&gt;"Dams" &amp; locks&lt;/b&gt;</p>');
    expect(['<', '>', '&'].map(inText)).toEqual(['<p>&lt;</p>', '<p>&gt;</p>', '<p>&amp;</p>']);
    expect(inText(html`<b>${'a & b'}</b>`)).toBe('<p><b>a &amp; b</b></p>');
  });

  test('prints lists one after the other, and nothing for what is missing', () => {
    expect(inText([html`<b>${1}</b>`, ' & ', null, undefined, false, ['x']])).toBe('<p><b>1</b> &amp; x</p>');
  });

  test('puts an attribute into quotation marks where it needs them', () => {
    expect(inAttribute('/dams/#p1')).toBe('<a href=/dams/#p1>x</a>');
    expect(inAttribute('')).toBe('<a href="">x</a>');
    expect(inAttribute('a b')).toBe('<a href="a b">x</a>');
    expect(inAttribute('a=b&c')).toBe('<a href="a=b&amp;c">x</a>');
    expect(inAttribute('"><script>')).toBe('<a href="&quot;&gt;&lt;script&gt;">x</a>');
    for (const mark of [' ', '\t', '\n', '\f', '\r', '"', "'", '=', '<', '>', '`', '&'])
      expect(inAttribute(`a${mark}b`)).toMatch(/^<a href="a[^"]*b">x<\/a>$/);
  });

  test('takes no value elsewhere inside of a tag', () => {
    const value: string = 'x';
    expect(() => html`<a ${value}>x</a>`).toThrow('a value stands inside a tag');
    expect(() => html`<a href="${value}">x</a>`).toThrow('a value stands inside a tag');
    expect(() => html`<${value}>`).toThrow('a value stands inside a tag');
  });
});
