import type { Nodes, Parents, Root, RootContent, Text } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Place } from './context.ts';
import { findMalformed } from './malformed.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkDirective).freeze();

/** An outline, parsed but not yet understood. */
export interface OutlineTree {
  /** The YAML with as many line ends before it as the file has, so that its lines are the file's. */
  readonly frontMatter: string;
  readonly content: readonly RootContent[];
  /** Places of what was meant as a directive and cannot be read as one. */
  readonly malformed: readonly Place[];
}

/** `:30` of '10:30' and `:this` of 'note:this': a name alone that is none of ours. */
function isStray(node: TextDirective, names: ReadonlySet<string>): boolean {
  return !names.has(node.name) && node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0;
}

function sourceOf(node: Nodes, text: string): string {
  return text.slice(node.position?.start.offset, node.position?.end.offset);
}

function mergeTexts(left: Text, right: Text): Text {
  const position =
    left.position && right.position ? { start: left.position.start, end: right.position.end } : left.position;
  return { ...left, value: left.value + right.value, ...(position && { position }) };
}

/** Puts stray directives back as the text they were and joins them with the text around. Changes the tree. */
function restoreStrays(parent: Parents, text: string, names: ReadonlySet<string>): void {
  const restored: Nodes[] = [];
  for (const child of parent.children as Nodes[]) {
    if ('children' in child) restoreStrays(child, text, names);
    const isText = child.type === 'textDirective' && isStray(child, names);
    const node: Nodes = isText
      ? { type: 'text', value: sourceOf(child, text), ...(child.position && { position: child.position }) }
      : child;
    const last = restored.at(-1);
    if (node.type === 'text' && last?.type === 'text') restored[restored.length - 1] = mergeTexts(last, node);
    else restored.push(node);
  }
  parent.children = restored as typeof parent.children;
}

/**
 * Parses an outline.
 *
 * @param text - The whole file, front matter included.
 * @param names - Names of the directives: those that stand in text, and those on a line of their own. A bare `:word` of
 *   a name that does not stand in text stays text.
 */
export function parseOutline(
  text: string,
  names: { readonly text: Iterable<string>; readonly leaf: Iterable<string> },
): OutlineTree {
  const tree: Root = parser.parse(text);
  const malformed = findMalformed(tree, text, [...names.text, ...names.leaf]);
  restoreStrays(tree, text, new Set(names.text));
  const [first, ...rest] = tree.children;
  return first?.type === 'yaml'
    ? { frontMatter: `\n${first.value}`, content: rest, malformed }
    : { frontMatter: '', content: tree.children, malformed };
}
