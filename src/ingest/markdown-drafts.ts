import type { BlockContent, DefinitionContent, Node, PhrasingContent, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { countWords, type Draft, endsSentence, makeDraft, plainWords } from './draft.ts';

const parser = unified().use(remarkParse).freeze();
const originalTail = /\{\s*(p\d{1,5}(?:[\s,]+p\d{1,5})*)\s*\}\s*$/;

/**
 * Cuts Markdown into drafts.
 *
 * @param source - Decoded text of the file.
 * @param from - Where the Markdown begins in it, behind the front matter.
 * @returns Headings, paragraphs and list items in order; of paragraphs the kind is left open, since a text may be
 *   Markdown by name alone. Raw HTML and pictures are furniture. Offsets count in `source`.
 */
export function readMarkdownDrafts(source: string, from: number): Draft[] {
  const text = source.slice(from);
  if (!MARKED.test(text)) return readPlain(text, source, from);
  return readChildren(parser.parse(text).children, source, from);
}

// Any sign that may mean something in Markdown, a line that may begin more than a paragraph, a paragraph of two lines.
const MARKED = /[\\`*_[\]<>&#~\t]|^(?: |[-+=]|\d{1,9}[.)])| $|[^\n]\n[^\n]/m;

/** Reads a text without any marks, as many articles are: each line is a paragraph, and the parser has nothing to do. */
function readPlain(text: string, source: string, from: number): Draft[] {
  return [...text.matchAll(/.+/g)].flatMap(({ 0: value, index }) => {
    const start = from + index;
    return readPhrasing([{ type: 'text', value }], source, start, start + value.length, from, null);
  });
}

type Content = RootContent | BlockContent | DefinitionContent;

function readChildren(nodes: readonly Content[], source: string, from: number, inItem = false): Draft[] {
  return nodes.flatMap((node, i) => readNode(node, source, from, inItem && i === 0));
}

function readNode(node: Content, source: string, from: number, beginsItem: boolean): Draft[] {
  const [start, end] = rangeOf(node, from);
  switch (node.type) {
    case 'heading':
      return readPhrasing(node.children, source, start, end, from, 'heading');
    case 'paragraph': {
      const [only] = node.children;
      if (node.children.length === 1 && only?.type === 'image') {
        return [makeDraft(source, start, end, { text: only.alt ?? '', kind: 'boilerplate', why: 'picture' })];
      }
      const isBoldLine = node.children.length === 1 && only?.type === 'strong' && isHeadingForm(textOf(only));
      return readPhrasing(
        node.children,
        source,
        start,
        end,
        from,
        beginsItem ? 'list-item' : isBoldLine ? 'heading' : null,
      );
    }
    case 'list':
      return node.children.flatMap((item) => readChildren(item.children, source, from, true));
    case 'blockquote':
      return readChildren(node.children, source, from);
    case 'code':
      // Text indented by four spaces is code to Markdown; what people fence is not theirs to be quoted.
      return /^\s*(?:`{3}|~{3})/.test(source.slice(start, end))
        ? [makeDraft(source, start, end, { kind: 'boilerplate', why: 'code' })]
        : [makeDraft(source, start, end)];
    case 'html':
      return [makeDraft(source, start, end, { kind: 'boilerplate', why: 'raw HTML' })];
    default:
      return [];
  }
}

const isHeadingForm = (text: string) => countWords(text) <= 14 && !endsSentence(text) && !text.endsWith(':');

function readPhrasing(
  children: readonly PhrasingContent[],
  source: string,
  start: number,
  end: number,
  from: number,
  kind: Draft['kind'],
): Draft[] {
  const [first, last] = [children[0], children.at(-1)];
  if (!first || !last) return [];
  const raw = source.slice(start, end);
  const tail = originalTail.exec(raw);
  const original = (tail?.[1]?.match(/\d+/g) ?? []).map(Number);
  // A heading's marks stand outside its children; a paragraph has none.
  const begin = kind === 'heading' ? rangeOf(first, from)[0] : start;
  const stop = Math.min(kind === 'heading' ? rangeOf(last, from)[1] : end, tail ? start + tail.index : end);
  const words = plainWords(children.map(textOf).join(''));
  const text = tail ? words.replace(originalTail, '').trimEnd() : words;
  const draft = makeDraft(source, begin, stop, { text, kind, original });
  return [{ ...draft, shape: shapeOf(source, draft.start, draft.end, children, from) }];
}

function rangeOf(node: Node, from: number): [number, number] {
  return [from + (node.position?.start.offset ?? 0), from + (node.position?.end.offset ?? 0)];
}

function textOf(node: PhrasingContent): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The raw text with the marks of emphasis and links made into brackets, which a sentence end may stand before. */
function shapeOf(
  source: string,
  start: number,
  end: number,
  nodes: readonly PhrasingContent[],
  from: number,
): string | null {
  const marks: [from: number, to: number, as: string][] = [];
  const visit = (node: PhrasingContent) => {
    const [a, b] = rangeOf(node, from);
    if (node.type === 'image' || node.type === 'html' || node.type === 'footnoteReference') marks.push([a, b, ')']);
    if (!('children' in node)) return;
    const [first, last] = [node.children[0], node.children.at(-1)];
    if (!first || !last) return;
    marks.push([a, rangeOf(first, from)[0], '('], [rangeOf(last, from)[1], b, ')']);
    node.children.forEach(visit);
  };
  nodes.forEach(visit);
  if (marks.length === 0) return null;
  let shape = source.slice(start, end);
  for (const [a, b, as] of marks) {
    const [low, high] = [Math.max(a, start) - start, Math.min(b, end) - start];
    if (high > low) shape = shape.slice(0, low) + as.repeat(high - low) + shape.slice(high);
  }
  return shape;
}
