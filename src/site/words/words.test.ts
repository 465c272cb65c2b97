import { describe, expect, test } from 'vitest';
import { readSources } from '../../test/imports.ts';

const src = new URL('../../', import.meta.url).pathname.replace(/\/$/, '');
const templates = readSources(src, /\.astro$/).map(({ path, text }) => ({
  path,
  // Without the code at the head, scripts and comments; an arrow is no end of a tag.
  html: text
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/g, '')
    .replaceAll('=>', '='),
}));
const finds = (pattern: RegExp): string[] =>
  templates.flatMap(({ path, html }) => [...html.matchAll(pattern)].map((match) => `${path}: ${match[0].trim()}`));

/** The templates of a file of code without what is put in, those within others first. */
function templatesIn(code: string): readonly string[] {
  const found: string[] = [];
  const take = (_: string, html = ''): string => {
    found.push(html.replace(/\$\{[^`{}]*\}/g, ' '));
    return 'taken';
  };
  let rest = code;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest
      .replace(/\bhtml`((?:[^`$]|\$(?!\{)|\$\{[^`{}]*\})*)`/g, take)
      .replace(/(?<=\$\{[^`{}]*)\{[^`{}]*\}|(?<=\$\{)`[^`{}]*`|`#p\$\{n\}(?:s\$\{itself\})?`/g, 'taken');
  }
  return found;
}
const printed = readSources(src, /(?<!\.test)\.ts$/)
  .filter(({ path }) => path.startsWith('components/'))
  .flatMap(({ path, text }) => templatesIn(text).map((html) => ({ path, html })));

describe('words on pages', () => {
  test('are read from the templates at all', () => {
    expect(templates.length).toBeGreaterThan(20);
  });

  test('stand in no text of a template', () => {
    expect(finds(/>[^<>{}]*\p{L}{2}[^<>{}=&|]*<\//gu)).toEqual([]);
  });

  test('stand in no attribute that is shown or read out', () => {
    expect(finds(/\b(?:aria-label|alt|title|placeholder|label)="[^"]*\p{L}{2}[^"]*"/gu)).toEqual([]);
  });

  test('stand in no template of code', () => {
    expect(printed.length).toBeGreaterThan(20);
    const texts = printed.map(({ path, html }) => ({ path, text: html.replace(/<[^<>]*>/g, ' ') }));
    const found = texts.filter(({ text }) => /\p{L}{2}/u.test(text.replace(/BibTeX|CSL-JSON/g, '')));
    expect(found).toEqual([]);
  });

  test('stand in no text between quotation marks inside an expression', () => {
    expect(finds(/'\p{Lu}\p{Ll}+(?: \p{L}+)+[^']*'/gu)).toEqual([]);
  });
});
