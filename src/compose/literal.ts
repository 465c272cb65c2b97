import type { MdxTextExpression } from 'mdast-util-mdx';
import { printable } from '../format/index.ts';

/**
 * Where a bundler would find one of its own marks, `__VITE_ASSET__…__` and its kin, and stop the build: the place
 * between two underscores before a capital.
 */
const RESERVED = /(?<=_)(?=_[A-Z])/;

/** Whether the words hold such a mark, in a place where they cannot be cut (front matter). */
export function isReserved(text: string): boolean {
  return RESERVED.test(text);
}

/**
 * Written as escapes: what does not show in an editor, and line ends of JavaScript, so that a diff shows them; and the
 * backtick, since Astro's compiler looks for code between two of them before it looks for expressions.
 */
const ESCAPED = /[`\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * The text as one line of JSON, which is a JavaScript string literal too.
 *
 * @example toLiteral('a "b"') // '"a \\"b\\""'
 */
export function toLiteral(text: string): string {
  return JSON.stringify(printable(text)).replace(ESCAPED, (character) =>
    Array.from(
      { length: character.length },
      (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}

/**
 * The only way that words come into MDX: string literals in expressions, which no parser reads as markup.
 *
 * @returns One node; several where a bundler's mark has to be cut; none for no words.
 */
export function words(text: string): MdxTextExpression[] {
  if (text === '') return [];
  return text.split(RESERVED).map((piece) => ({ type: 'mdxTextExpression', value: toLiteral(piece) }));
}
