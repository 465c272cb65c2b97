import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Place } from './context.ts';

function placeAt(offset: number, text: string): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/**
 * Finds what was meant as a directive and could not be read as one, such as `:tell [Words]` or `::chart{name="a`.
 * Markdown takes it for text without a word. A colon, bracket or brace after a backslash is meant as text.
 *
 * @param names - Names of all directives.
 * @returns Places in the file, in its order.
 */
export function findMalformed(tree: Root, text: string, names: Iterable<string>): Place[] {
  const meant = new RegExp(`(?<!\\\\):{1,2}(?:${[...names].join('|')})[ \\t]*[[{]`, 'g');
  const offsets: number[] = [];
  visit(tree, (node) => {
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    if (node.type === 'textDirective' && /[[{]/.test(text.charAt(end.offset))) offsets.push(end.offset);
    if (node.type !== 'text') return;
    for (const match of text.slice(start.offset, end.offset).matchAll(meant)) offsets.push(start.offset + match.index);
  });
  return offsets.sort((a, b) => a - b).map((offset) => placeAt(offset, text));
}
