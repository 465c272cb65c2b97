import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';
import type { Message } from '../model/message.ts';
import { ATTRIBUTE_VALUE, attributeKind, COMPONENTS, FRONT_MATTER, HEAD_COMMENT } from './components.ts';
import { isReserved } from './literal.ts';

/** The parser that the site compiles MDX with. */
const reader = unified().use(remarkParse).use(remarkMdx).use(remarkFrontmatter, ['yaml']).freeze();

interface Finding {
  readonly line: number | null;
  readonly column: number | null;
  readonly text: string;
}

function at(node: Nodes, text: string): Finding {
  return { line: node.position?.start.line ?? null, column: node.position?.start.column ?? null, text };
}

/** A string literal as the build writes it is JSON; so nothing that JavaScript would run can pass. */
function isStringLiteral(source: string): boolean {
  try {
    const value: unknown = JSON.parse(source);
    return typeof value === 'string' && !isReserved(value);
  } catch {
    return false;
  }
}

function checkElement(node: MdxJsxFlowElement | MdxJsxTextElement): Finding[] {
  const name = node.name ?? '';
  if (!Object.hasOwn(COMPONENTS, name)) return [at(node, `<${name}> is not a component of explainers`)];
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return [at(node, `<${name}> has an attribute that is an expression`)];
    const kind = attributeKind(name, attribute.name);
    if (kind === null) return [at(node, `<${name}> takes no attribute "${attribute.name}"`)];
    const { value } = attribute;
    const fits = kind === 'flag' ? value === null : typeof value === 'string' && ATTRIBUTE_VALUE.test(value);
    return fits ? [] : [at(node, `attribute "${attribute.name}" of <${name}> holds more than an id`)];
  });
}

function checkFrontMatter(node: Nodes & { readonly value: string }): Finding[] {
  return node.value.split('\n').flatMap((row) => {
    const [, key = '', value = ''] = /^([a-z]+): (.*)$/.exec(row) ?? [];
    const isKnown = FRONT_MATTER.some((each) => each === key);
    return isKnown && isStringLiteral(value)
      ? []
      : [at(node, `front matter "${row}" is not a known key with a JSON string`)];
  });
}

function checkNode(node: Nodes, parent: Nodes | null, index: number): Finding[] {
  switch (node.type) {
    case 'root':
    case 'paragraph':
      return [];
    case 'yaml':
      return parent?.type === 'root' && index === 0
        ? checkFrontMatter(node)
        : [at(node, 'front matter inside the text')];
    case 'text':
      return node.value.trim() === '' ? [] : [at(node, 'words outside of a string literal')];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkElement(node);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (parent?.type === 'root' && index <= 1 && HEAD_COMMENT.test(node.value)) return [];
      return isStringLiteral(node.value) ? [] : [at(node, 'an expression that is not one string')];
    default:
      return [at(node, `Markdown of the kind "${node.type}"`)];
  }
}

function walk(node: Nodes, parent: Nodes | null, index: number): Finding[] {
  const below = 'children' in node ? node.children.flatMap((child, i) => walk(child, node, i)) : [];
  return [...checkNode(node, parent, index), ...below];
}

function parse(text: string): Root | Finding {
  try {
    return reader.parse(text);
  } catch (error) {
    const { reason, place } = error as VFileMessage;
    const point = place && 'start' in place ? place.start : place;
    return { line: point?.line ?? null, column: point?.column ?? null, text: `the file is not MDX: ${reason}` };
  }
}

/**
 * Reads an explainer's MDX as the site does and lets nothing through but our components, ids as attributes and
 * words as string literals. MDX is code: whatever else stands there would run, or be read as Markdown.
 *
 * @param text - The whole file.
 * @param path - For the messages.
 * @returns An error for each thing that does not belong, in the order of the file; empty when all is well.
 */
export function gateMdx(text: string, path: string): Message[] {
  const tree = parse(text);
  const findings = 'type' in tree ? walk(tree, null, 0) : [tree];
  return findings.map((finding) => ({
    file: path,
    line: finding.line,
    column: finding.column,
    level: 'error',
    text: finding.text,
    hint: 'Explainers are made by the build: write in the outline and build again.',
    rule: 'compose/gate',
  }));
}
