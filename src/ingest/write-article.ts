import type { Heading, Paragraph } from 'mdast';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify as stringifyYaml } from 'yaml';
import type { Article, Block } from '../model/article.ts';
import { plainWords } from './draft.ts';

const markdown = unified().use(remarkParse).use(remarkStringify, { bullet: '-', rule: '-' }).freeze();

/** Keys of the front matter in the order that people look for them. */
const keys = [
  'title',
  'publisher',
  'author',
  'url',
  'archived',
  'published',
  'publishedBasis',
  'publishedReasons',
  'added',
  'rights',
  'original',
  'disclosures',
  'revised',
  'retracted',
] as const satisfies readonly (keyof Article)[];

/**
 * Writes an article as the Markdown file that an editor would write: what is known of it above, then its headings,
 * paragraphs and list items, one to a line.
 *
 * Words of the source stay words: what Markdown would take for a mark is escaped, and nothing else is, since sentences
 * are shown as they stand in the file.
 *
 * @param withFurniture - Whether lines that belong to the site it came from are written, too. Read again, they are told
 *   from the text anew.
 */
export function writeArticle(article: Article, withFurniture = false): string {
  const known = keys.flatMap((key) => {
    const value = article[key];
    return value === null || (Array.isArray(value) && value.length === 0) ? [] : [[key, value] as const];
  });
  // Some characters of a page are line ends once they are read again.
  const oneLine = (_: unknown, value: unknown) => (typeof value === 'string' ? plainWords(value) : value);
  const head = stringifyYaml(Object.fromEntries(known), oneLine, { lineWidth: 0 });
  const blocks = article.blocks.filter(({ kind }) => kind !== 'title' && (withFurniture || kind !== 'boilerplate'));
  const body = blocks.map((block, i) => {
    const isInList = block.kind === 'list-item' && blocks[i - 1]?.kind === 'list-item';
    return `${i === 0 || isInList ? '' : '\n'}${markOf(block)}${escapeLine(block)}\n`;
  });
  return `---\n${head}---\n\n${body.join('')}`;
}

function markOf({ kind }: Block): string {
  if (kind === 'heading') return HEADING;
  return kind === 'list-item' ? '- ' : '';
}

/** The words of a block so that Markdown reads just these words. */
function escapeLine(block: Block): string {
  const plain = reads(block) ? block.text : stringifyWords(block);
  // A reference to a retold text is one only when we write it.
  const words = plain.replace(/\}$/, (brace) => (/\{[^{}]*\}$/.test(plain) ? '&#125;' : brace));
  const { original } = block;
  return original.length === 0 ? words : `${words} {${original.map((n) => `p${n}`).join(' ')}}`;
}

const HEADING = '## ';

/** Whether Markdown takes a line for one heading or paragraph of exactly these words. */
function reads(block: Block): boolean {
  const { type } = nodeOf(block);
  const [only, ...more] = markdown.parse(type === 'heading' ? HEADING + block.text : block.text).children;
  return more.length === 0 && only?.type === type && isPlain(only, block.text);
}

function isPlain({ children }: Heading | Paragraph, text: string): boolean {
  const [only] = children;
  return children.length === 1 && only?.type === 'text' && only.value === text;
}

function stringifyWords(block: Block): string {
  const line = markdown.stringify({ type: 'root', children: [nodeOf(block)] }).trimEnd();
  return block.kind === 'heading' ? line.slice(HEADING.length) : line;
}

// A heading is asked about as one: Markdown takes marks at its end, such as " #", for the heading's own.
function nodeOf({ kind, text }: Block): Heading | Paragraph {
  const children = [{ type: 'text', value: text } as const];
  return kind === 'heading' ? { type: 'heading', depth: 2, children } : { type: 'paragraph', children };
}
