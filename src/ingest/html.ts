import { createRequire } from 'node:module';
import { Readability } from '@mozilla/readability';
import type { ArticleMeta } from './article-meta.ts';
import { countWords, type Draft, endsSentence, isProse, makeDraft, plainWords } from './draft.ts';
import { readPageMeta } from './html-meta.ts';

const require = createRequire(import.meta.url);
/** The parser is loaded with the first page: that takes as long as to read forty articles, and most sites have no page. */
const parseHTML = (html: string) => (require('linkedom') as typeof import('linkedom')).parseHTML(html);

/** A page as plain text: one line for each of its blocks, blank lines between them. */
export interface Page {
  /** What offsets and lines of an html article count in. */
  readonly text: string;
  readonly drafts: readonly Draft[];
  readonly meta: Partial<ArticleMeta>;
}

interface Line {
  readonly text: string;
  /** The block element that holds it. */
  readonly element: Element;
  /** All of it is bold. */
  readonly bold: boolean;
}

const blocks = new Set(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr label li main nav ol option p pre section select summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const unseen = new Set(
  'script style noscript template svg head iframe object textarea canvas audio video math datalist'.split(' '),
);

/** A page that would take too long to read; the message ends a sentence that begins with "the file". */
export class TooMuch extends Error {}

/** How many characters a page's words may have, and how often an element may be held against a rule that hides. */
const MOST_WORDS = 1_000_000;
const MOST_LOOKS = 8_000_000;

/**
 * Reads a page that was saved from a browser. Readability chooses what is the article; what it leaves out is furniture,
 * menus aside, which are dropped.
 *
 * @param html - Decoded text of the file.
 * @returns Offsets count in `text`, not in the HTML: a page's own words stand there, its marks do not.
 * @throws TooMuch, or RangeError when elements are nested so deep that the stack runs out.
 */
export function readHtmlPage(html: string): Page {
  // Browsers end a comment here, the parser does not.
  const closed = html.replaceAll('--!>', '-->');
  const whole = /<(?:html|body)\b/i.test(closed) ? closed : `<!doctype html><html><body>${closed}</body></html>`;
  const { document } = parseHTML(whole);
  refuseDepth(document.documentElement);
  const meta = readPageMeta(document);
  hideByStyles(document);
  const lines = readLines(document.documentElement);
  if (lines.reduce((sum, { text }) => sum + text.length, 0) > MOST_WORDS)
    throw new TooMuch('is longer than 1,000,000 characters');
  const elements = [...new Set(lines.map((line) => line.element))];
  for (const [i, element] of elements.entries()) element.setAttribute('data-block', String(i));
  const chosen = chooseArticle(document.toString());

  const kept = lines.map((line) => {
    const inArticle = chosen === null || chosen.has(line.element.getAttribute('data-block') ?? '');
    return { line, inArticle };
  });
  const told = kept.filter(({ line, inArticle }) => inArticle || !isMenuLine(line));
  const text = told.map(({ line }) => `${line.text}\n\n`).join('');
  let start = 0;
  let lastItem: Element | null = null;
  const drafts = told.map(({ line, inArticle }) => {
    const item = line.element.closest('li');
    const kind = kindOf(line, inArticle, item !== null && item !== lastItem);
    if (inArticle) lastItem = item;
    const draft = makeDraft(text, start, start + line.text.length, kind);
    start += line.text.length + 2;
    return draft;
  });
  return { text, drafts, meta };
}

/** Time grows with the square of the depth; pages are some dozens deep. */
function refuseDepth(root: Element): void {
  let depth = 0;
  for (let level: Element[] = [root]; level.length > 0; level = level.flatMap((element) => [...element.children])) {
    depth += 1;
    if (depth > 300) throw new RangeError('elements nested too deeply');
  }
}

/** Numbers of the blocks that Readability keeps; null when it finds no article. */
function chooseArticle(html: string): ReadonlySet<string> | null {
  const { document } = parseHTML(html);
  let content: Element | null | undefined;
  try {
    // It would cut the markup into a string, for us to parse again.
    const reader = new Readability<Element>(document, {
      serializer: (node) => node as Element,
      maxElemsToParse: 50_000,
    });
    content = reader.parse()?.content;
  } catch (error) {
    if (error instanceof RangeError) throw error;
    // More elements than it takes: every line is looked at.
    return null;
  }
  if (!content) return null;
  const kept = [...content.querySelectorAll('[data-block]')].filter(
    (element) => plainWords(element.textContent ?? '') !== '',
  );
  const words = countWords(plainWords(content.textContent ?? ''));
  return words < 40 ? null : new Set(kept.map((element) => element.getAttribute('data-block') ?? ''));
}

function kindOf(line: Line, inArticle: boolean, beginsItem: boolean): Partial<Pick<Draft, 'kind' | 'why'>> {
  const name = line.element.localName;
  if (line.element.closest('figcaption, caption')) return { kind: 'boilerplate', why: 'picture note' };
  if (line.element.closest('button, form, label, select')) return { kind: 'boilerplate', why: 'form' };
  if (/^h[1-6]$/.test(name))
    return name === 'h1' || inArticle ? { kind: 'heading' } : { kind: 'boilerplate', why: 'outside the article' };
  if (!inArticle) return { kind: 'boilerplate', why: 'outside the article' };
  if (beginsItem) return { kind: 'list-item' };
  return line.bold && countWords(line.text) <= 14 && !endsSentence(line.text) && !line.text.endsWith(':')
    ? { kind: 'heading' }
    : {};
}

/** Outside the article only lines that may tell something are kept: a date, a copyright, a word about the author. */
function isMenuLine({ text, element }: Line): boolean {
  if (element.closest('nav, select, option, button')) return true;
  return (
    !/©|\d{4}/.test(text) &&
    !isProse(text) &&
    element.localName !== 'h1' &&
    (countWords(text) <= 4 || element.closest('a, li') !== null)
  );
}

function readLines(root: Element): Line[] {
  const lines: Line[] = [];
  let parts: { text: string; bold: boolean }[] = [];
  const flush = (element: Element) => {
    const text = plainWords(parts.map((part) => part.text).join(''));
    const bold = parts.every((part) => part.bold || part.text.trim() === '');
    if (text !== '') lines.push({ text, element, bold });
    parts = [];
  };
  const visit = (element: Element, holder: Element, bold: boolean) => {
    for (const node of element.childNodes) {
      if (node.nodeType === 3) parts.push({ text: node.textContent ?? '', bold });
      if (node.nodeType !== 1) continue;
      const child = node as Element;
      if (unseen.has(child.localName) || isHidden(child)) continue;
      const isBlock = blocks.has(child.localName);
      if (child.localName === 'br' || isBlock) flush(holder);
      visit(child, isBlock ? child : holder, bold || /^(?:b|strong)$/.test(child.localName));
      if (isBlock) flush(child);
    }
  };
  visit(root, root, false);
  flush(root);
  return lines;
}

const UNSHOWN =
  /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?![.\d])|font-size\s*:\s*0(?![.\d]))/i;

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    (element.localName === 'dialog' && !element.hasAttribute('open')) ||
    UNSHOWN.test(element.getAttribute('style') ?? '')
  );
}

/** Marks what the page's own style sheets hide on every screen. Rules that hold only sometimes are left aside. */
function hideByStyles(document: Document): void {
  const count = document.querySelectorAll('*').length;
  let looks = 0;
  for (const style of document.querySelectorAll('style')) {
    const always = (style.textContent ?? '')
      .replace(/\/\*[^*]*\*\//g, '')
      .replace(/@[^{};@]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
    for (const [, selector = '', rules = ''] of always.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      if (!UNSHOWN.test(rules)) continue;
      looks += count;
      if (looks > MOST_LOOKS) throw new TooMuch('hides more by its style sheets than any page');
      try {
        // Pages hide themselves whole until their script has run.
        for (const element of document.querySelectorAll(selector.trim()))
          if (!/^(?:html|body|main|article)$/.test(element.localName)) element.setAttribute('hidden', '');
      } catch {
        // A selector that is none hides nothing.
      }
    }
  }
}
