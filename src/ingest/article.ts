import type { Article } from '../model/article.ts';
import type { Message } from '../model/message.ts';
import { articleFormat, articleId } from './article-id.ts';
import { type ArticleMeta, articleMeta } from './article-meta.ts';
import { makeBlocks } from './blocks.ts';
import { type Decoded, decodeText } from './decode.ts';
import { findDisclosures } from './disclosures.ts';
import { asFurniture, type Draft } from './draft.ts';
import { splitFrontMatter } from './front-matter.ts';
import { markFurniture } from './furniture.ts';
import { markApart, markEmptyHeadings } from './furniture-boxes.ts';
import { readHtmlPage, TooMuch } from './html.ts';
import { readMarkdownDrafts } from './markdown-drafts.ts';
import { lineFinder } from './place.ts';
import { joinBroken, markHeadings, markListItems, markRuns, markTitle } from './structure.ts';
import { readTxtDrafts } from './txt-drafts.ts';
import { findTaken, findUnseen, showUnseen } from './unseen.ts';
import { readYaml } from './yaml.ts';

/** An article as it lies in its folder. */
export interface ArticleSource {
  /** File name with ending. */
  readonly file: string;
  /** Path for messages. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Text of the YAML file beside it, or null. */
  readonly sidecar: string | null;
  /** What a person says of it besides, which goes before all that the file says. */
  readonly given?: Partial<ArticleMeta>;
}

/** What a format gives: the text that offsets count in, its blocks, and what the file says of itself. */
interface Parsed {
  readonly text: string;
  readonly drafts: readonly Draft[];
  /** Headings and lists carry marks, so that a line without one is a paragraph. */
  readonly isMarked: boolean;
  readonly meta: Partial<ArticleMeta>;
}

const KEEP_ONE = 'Keep one article in a file, as text.';

/** What is more than any article has and would take too long to look through; null when all is well. */
function findTooMuch(format: 'md' | 'txt' | 'html', text: string): string | null {
  const count = (form: RegExp) => text.match(form)?.length ?? 0;
  if (format === 'html') return count(/</g) > 100_000 ? 'has more than 100,000 marks' : null;
  if (text.length > 1_000_000) return 'is longer than 1,000,000 characters';
  if (count(/\n/g) > 20_000) return 'has more than 20,000 lines';
  // Work on Markdown grows with the square of marks that stay open.
  const nested = /^(?:[ \t]{0,3}(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){60}|^[ \t]{100}\S/m;
  const isMarked = format === 'md' && (nested.test(text) || count(/[*_`[\]<&{]/g) > 20_000);
  return isMarked ? 'has more Markdown marks than any article' : null;
}

type Fault = (at: number | null, text: string, hint: string, rule: string) => Message;

/**
 * Reads one article.
 *
 * @returns The article, or null with at least one error: not text, not a known ending, front matter with faults,
 *   nothing to read. All faults are told together. Never throws.
 */
export function readArticle(source: ArticleSource): { article: Article | null; messages: Message[] } {
  const { file, path } = source;
  const decoded = decodeText(source.bytes);
  const text = showUnseen(decoded.text);
  const wasClean = text === decoded.text;
  const placeAt = lineFinder(text);
  const fault: Fault = (at, text, hint, rule) => {
    const place = at === null ? { line: null, column: null } : placeAt(at);
    return { file: path, ...place, level: 'error', text, hint, rule: `ingest/${rule}` };
  };
  const refuse = (...messages: readonly Message[]) => ({ article: null, messages: [...messages] });

  const format = articleFormat(file);
  if (format === null) {
    const hint = 'Save it as plain text, Markdown or a web page.';
    return refuse(fault(null, 'the ending of the file is none of txt, md, html', hint, 'unknown-ending'));
  }
  if (decoded.refused !== null) {
    const hint = 'Save the article as plain text in UTF-8.';
    return refuse(fault(null, `the file ${decoded.refused}, not text`, hint, 'not-text'));
  }

  const tooMuch = findTooMuch(format, text);
  if (tooMuch !== null) return refuse(fault(null, `the file ${tooMuch}`, KEEP_ONE, 'too-long'));

  const messages: Message[] = [...checkLetters(decoded, fault), ...(wasClean ? [] : findUnseen(decoded.text, path))];
  const front = format === 'md' ? splitFrontMatter(text) : { yaml: null, end: 0, unclosed: false };
  if (front.unclosed) {
    const hint = 'Write a line "---" behind the last key.';
    return refuse(fault(0, 'the front matter that begins here has no end', hint, 'front-matter-unclosed'));
  }
  const { meta, messages: metaMessages } = readMeta(source, front.yaml);
  messages.push(...metaMessages);
  if (meta === null) return refuse(...messages);

  let parsed: Parsed;
  try {
    parsed = parse(format, text, front.end, front.yaml !== null);
  } catch (error) {
    if (error instanceof TooMuch)
      return refuse(...messages, fault(null, `the file ${error.message}`, KEEP_ONE, 'too-long'));
    // Markup nested so deep that a parser runs out of stack is the file's fault; anything else is ours.
    if (!(error instanceof RangeError)) throw error;
    return refuse(...messages, fault(null, 'the file is nested too deeply', 'Save it as plain text.', 'nested'));
  }
  if (parsed.text.includes('\uFFFD') && !text.includes('\uFFFD')) {
    const hint = 'Look at what the source itself shows.';
    const told = fault(
      null,
      'the page writes signs as numbers that turn the order of its text; each is shown as "\uFFFD"',
      hint,
      'unseen',
    );
    messages.push({ ...told, level: 'info' });
  }
  const known = { ...parsed.meta, ...meta, ...source.given };
  const drafts = classify(parsed, known);
  if (!drafts.some((draft) => draft.kind === 'paragraph' || draft.kind === 'list-item')) {
    const text = drafts.length === 0 ? 'the file is empty' : 'the file holds no paragraph, only what belongs to a site';
    return refuse(...messages, fault(null, text, 'Check that the whole article was saved.', 'no-paragraphs'));
  }
  messages.push(...checkOriginals(drafts, known, fault), ...checkBasis(known, fault));
  if (messages.some(({ level }) => level === 'error')) return refuse(...messages);
  const article = assemble(source, parsed.text, drafts, known);
  // A page's words are another text than its file; nothing is taken out of them any more.
  const taken = format === 'html' || wasClean ? [] : findTaken(decoded.text);
  return { article: taken.length === 0 ? article : { ...article, taken }, messages };
}

/** An encoding that was guessed, and letters that could not be read, are told: a name may hold one. */
function checkLetters({ text, encoding }: Decoded, fault: Fault): Message[] {
  const at = text.indexOf('\uFFFD');
  const hint = 'Save the article as plain text in UTF-8.';
  const broken = at < 0 ? [] : [fault(at, 'a letter here could not be read', hint, 'broken-letter')];
  const guessed =
    encoding === 'windows-1252'
      ? [fault(null, 'the file is not in UTF-8; it is read as Windows-1252', hint, 'guessed-encoding')]
      : [];
  return [...guessed, ...broken].map((message) => ({ ...message, level: 'info' }));
}

/** What was said of the article, above it or in the file beside it. */
function readMeta(
  { path, sidecar }: ArticleSource,
  front: string | null,
): { meta: ArticleMeta | null; messages: Message[] } {
  const options = { values: 'text', linesBefore: front === null ? 0 : 1 } as const;
  const beside = path.replace(/\.[^./]*$/, '.yaml');
  if (front === null && sidecar === null) return { meta: { rights: 'quote' }, messages: [] };
  const own = front ?? sidecar ?? '';
  // Nothing between the fences says nothing, and is no fault.
  const text = /^\s*[^#\s]/m.test(own) ? own : '{}';
  const { value, messages } = readYaml(text, front === null ? beside : path, articleMeta, options);
  const notes = [...messages];
  if (front !== null && sidecar !== null) {
    const told = 'the article has front matter, so this file is not read';
    const hint = 'Move its keys into the front matter and remove the file.';
    notes.push({
      file: beside,
      line: null,
      column: null,
      level: 'warning',
      text: told,
      hint,
      rule: 'ingest/two-headers',
    });
  }
  return { meta: value, messages: notes };
}

function parse(format: 'md' | 'txt' | 'html', text: string, from: number, hasFront: boolean): Parsed {
  if (format === 'txt') return { text, drafts: readTxtDrafts(text), isMarked: false, meta: {} };
  if (format === 'html') return { ...readHtmlPage(text), isMarked: true };
  const drafts = readMarkdownDrafts(text, from);
  const isMarked = hasFront || drafts.some(({ kind }) => kind === 'heading' || kind === 'list-item');
  return { text, drafts, isMarked, meta: {} };
}

/**
 * Whether a draft holds a stretch that no language has: a thousand signs without a letter or digit, or thousands without
 * a space. Much that is asked of a sentence takes time by the square of such a stretch.
 */
function isWordless(draft: Draft, source: string): boolean {
  return (
    draft.end - draft.start >= 1000 &&
    (hasRun(draft.text, /[^\p{L}\p{N}]+/gu, 1000) ||
      hasRun(draft.text, /\S+/g, 5000) ||
      hasRun(source.slice(draft.start, draft.end), /\s+/g, 1000))
  );
}

/** Takes each run whole, so that no sign is looked at twice. */
function hasRun(text: string, run: RegExp, length: number): boolean {
  for (const [stretch] of text.matchAll(run)) if (stretch.length >= length) return true;
  return false;
}

/** Finds out what each draft is. The order matters: each step knows what the ones before it found. */
function classify({ text, drafts: all, isMarked }: Parsed, meta: Partial<ArticleMeta>): Draft[] {
  const drafts = all.map((draft) => (isWordless(draft, text) ? asFurniture(draft, 'marks alone') : draft));
  // What the project wrote itself, a retelling above all, holds no other site's furniture.
  if (meta.original !== undefined || meta.rights === 'own')
    return markHeadings(markTitle(drafts, meta.title ?? null), true);
  const cleaned = markFurniture(drafts, (list) => markTitle(list, meta.title ?? null));
  const joined = joinBroken(cleaned, text);
  const listed = isMarked ? joined : markListItems(joined);
  const headed = markEmptyHeadings(markHeadings(listed, isMarked));
  return isMarked ? headed : markEmptyHeadings(markApart(markRuns(headed)));
}

/** In a retelling each paragraph names what it retells. */
function checkOriginals(drafts: readonly Draft[], meta: Partial<ArticleMeta>, fault: Fault): Message[] {
  if (meta.original === undefined) return [];
  return drafts.flatMap((draft) => {
    if (draft.kind !== 'paragraph' && draft.kind !== 'list-item') return [];
    if (draft.original.length > 0) return [];
    const tail = /\{[^{}]*\}$/.exec(draft.text);
    const text = tail ? `${tail[0]} is not the form of a reference` : 'the paragraph does not say what it retells';
    const hint = 'End it with the paragraphs of the original, such as {p14 p15}.';
    const at = tail ? draft.end - tail[0].length : draft.start;
    return [{ ...fault(at, text, hint, 'original-missing'), level: tail ? ('error' as const) : ('warning' as const) }];
  });
}

/** A basis is of a date. */
function checkBasis(meta: Partial<ArticleMeta>, fault: Fault): Message[] {
  if (meta.publishedBasis === undefined || meta.published !== undefined) return [];
  const text = 'publishedBasis is given, but published is not';
  return [{ ...fault(null, text, 'Add the date, or remove publishedBasis.', 'basis-without-date'), level: 'warning' }];
}

function assemble(source: ArticleSource, text: string, drafts: readonly Draft[], meta: Partial<ArticleMeta>): Article {
  const published = meta.published ?? null;
  const furniture = drafts.filter((draft) => draft.kind === 'boilerplate').map((draft) => draft.text);
  return {
    id: articleId(source.file, published !== null),
    file: source.file,
    path: source.path,
    text,
    original: meta.original ?? null,
    title: meta.title ?? drafts.find((draft) => draft.kind === 'title')?.text ?? null,
    publisher: meta.publisher ?? null,
    author: meta.author ?? null,
    url: meta.url ?? null,
    archived: meta.archived ?? null,
    published,
    publishedBasis: published === null ? null : (meta.publishedBasis ?? 'given'),
    publishedReasons: meta.publishedReasons ?? [],
    added: meta.added ?? null,
    rights: meta.rights ?? 'quote',
    disclosures: meta.disclosures ?? findDisclosures(furniture),
    revised: meta.revised ?? [],
    retracted: meta.retracted ?? null,
    blocks: makeBlocks(drafts, text),
  };
}
