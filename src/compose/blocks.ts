import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type Call, placeOf, readCall } from './call.ts';
import { type Context, report } from './context.ts';
import { leafDirectives } from './directives/index.ts';
import type { LeafDirective } from './directives/kind.ts';
import { type Page, slugify, takeId } from './page.ts';
import { isComment, reportUnknown, reportUnsupported } from './phrasing.ts';
import { composeSentences } from './prose.ts';
import { block, blockOf, inline, line, sentenceLines } from './tree.ts';

/** The heading that makes the list below it the short version of the page. */
const SHORT = /^in short$/i;

/** A place on the page that a block directive fills in its turn. */
interface Slot {
  readonly directive: LeafDirective;
  readonly call: Call;
}

function isSlot(part: RootContent | Slot): part is Slot {
  return 'directive' in part;
}

function composeHeading(node: RootContent & { type: 'heading' }, page: Page, context: Context): RootContent[] {
  const title = textOf(node);
  const isPlain = node.children.every((child) => child.type === 'text');
  if (!isPlain || (node.depth !== 2 && node.depth !== 3)) {
    report(context, placeOf(node), {
      level: 'error',
      rule: 'compose/heading',
      text: isPlain ? `a heading of level ${node.depth}` : 'a heading holds more than plain words',
      hint: 'Headings are ## and ### with plain words; the title stands in the front matter.',
    });
    return [];
  }
  const id = takeId(page, slugify(title) || 'section');
  if (node.depth === 2) page.sections.push({ id, title });
  return [line(inline(node.depth === 2 ? 'H2' : 'H3', { id }, title))];
}

function composeItem(item: ListItem, page: Page, context: Context): PhrasingContent[][] {
  return item.children.flatMap((child) => {
    if (child.type === 'paragraph') return composeSentences(child.children, page, context);
    reportUnsupported(context, child);
    return [];
  });
}

function composeList(node: List, name: 'List' | 'Short', page: Page, context: Context): RootContent[] {
  const items = node.children
    .map((item) => composeItem(item, page, context))
    .filter((sentences) => sentences.length > 0);
  if (items.length === 0) return [];
  const attributes = { ordered: name === 'List' && node.ordered === true ? (true as const) : null };
  // Items of one sentence stand on one line each; others over several, which takes a block.
  return items.every((sentences) => sentences.length === 1)
    ? [
        block(
          name,
          attributes,
          items.map((sentences) => [inline('Item', {}, sentences.flat())]),
        ),
      ]
    : [
        blockOf(
          name,
          attributes,
          items.map((sentences) => block('Item', {}, sentenceLines(sentences))),
        ),
      ];
}

function composeDirective(node: RootContent & { type: 'leafDirective' }, context: Context): Slot[] {
  const directive = leafDirectives.get(node.name);
  if (!directive) {
    reportUnknown(context, placeOf(node), node.name, [...leafDirectives.keys()]);
    return [];
  }
  const call = readCall(node, directive.rules, context);
  return call ? [{ directive, call }] : [];
}

function composePart(node: RootContent, short: boolean, page: Page, context: Context): (RootContent | Slot)[] {
  switch (node.type) {
    case 'heading':
      return composeHeading(node, page, context);
    case 'paragraph': {
      const sentences = composeSentences(node.children, page, context);
      return sentences.length === 0 ? [] : [block('P', {}, sentenceLines(sentences))];
    }
    case 'list':
      return composeList(node, short ? 'Short' : 'List', page, context);
    case 'leafDirective':
      return composeDirective(node, context);
    case 'html':
      if (!isComment(node.value)) reportUnsupported(context, node);
      return [];
    default:
      reportUnsupported(context, node);
      return [];
  }
}

function isShortHeading(node: RootContent | undefined): boolean {
  return node?.type === 'heading' && SHORT.test(textOf(node));
}

/**
 * Composes the body of an outline: prose first, then the block directives in their turns, each in its place.
 *
 * @param page - Grows on the way.
 */
export function composeBlocks(content: readonly RootContent[], page: Page, context: Context): RootContent[] {
  takeId(page, 'in-short');
  const parts = content.flatMap((node, i) => {
    // The component prints the heading.
    if (isShortHeading(node) && content[i + 1]?.type === 'list') return [];
    return composePart(node, isShortHeading(content[i - 1]), page, context);
  });
  const filled = new Map<Slot, RootContent[]>();
  for (const slot of parts.filter(isSlot).sort((a, b) => a.directive.turn - b.directive.turn)) {
    filled.set(slot, slot.directive.compose(slot.call, page, context));
  }
  return parts.flatMap((part) => (isSlot(part) ? (filled.get(part) ?? []) : [part]));
}
