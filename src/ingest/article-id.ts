import type { Message } from '../model/message.ts';

/**
 * Says whether a file of an article folder is an article: txt, md or html, and no README.
 *
 * @param name - File name without folder.
 */
export function isArticleFile(name: string): boolean {
  return !/^(?:\.|readme(?:\.|$))/i.test(name) && articleFormat(name) !== null;
}

/** How a file is to be read, by its ending; null when it is none of ours. */
export function articleFormat(name: string): 'md' | 'txt' | 'html' | null {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'md' || ending === 'markdown') return 'md';
  if (ending === 'txt' || ending === 'text') return 'txt';
  return ending === 'html' || ending === 'htm' ? 'html' : null;
}

/** Names that some systems keep for devices, and the one that stands for a folder's page. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/;

/**
 * Makes an article's id from its file name.
 *
 * @param file - File name with ending.
 * @param dated - Whether a publication date is known; a date in the name counts as well.
 * @returns `[a-z0-9-]`, beginning with `undated-` when no date is known. Never empty.
 * @example articleId('002.txt', false) // 'undated-002'
 */
export function articleId(file: string, dated: boolean): string {
  const plain = plainName(file.replace(/\.[a-z]+$/i, ''));
  const name = plain === '' ? 'article' : reserved.test(plain) ? `article-${plain}` : plain;
  return dated || /^(?:\d{4}-\d\d(?:-\d\d)?(?:-|$)|undated-)/.test(name) ? name : `undated-${name}`;
}

/** Small letters, digits and single hyphens; letters beyond a-z lose their marks or fall away. */
function plainName(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** The words that a name takes of a title, and the letters it stops at. */
const NAME_WORDS = 7;
const NAME_LETTERS = 60;
/** Words that a cut name must not end in. */
const HANGING: ReadonlySet<string> = new Set(
  'a an and as at by for from in into is its of on or over s that the to up with'.split(' '),
);

/**
 * Makes the name of an article's file, without ending: day, outlet, a few words of the title.
 *
 * @param about - What is known; `otherwise` is the name to take when the title gives none.
 * @returns What is unknown is left out; without a date the name begins with `undated-`. It is also the article's id.
 * @example articleName({ published: '2026-02-18', publisher: 'Lakeside Courier', title: 'Dam on hold', otherwise: 'x' })
 * // '2026-02-18-lakeside-courier-dam-on-hold'
 */
export function articleName(about: {
  readonly published: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly otherwise: string;
}): string {
  const day = /^\d{4}(?:-\d\d){0,2}/.exec(about.published ?? '')?.[0] ?? 'undated';
  const words = (plainName(about.title ?? '') || plainName(about.otherwise) || 'article').split('-');
  const fitting = words
    .slice(0, NAME_WORDS)
    .filter((_, i, all) => all.slice(0, i + 1).join('-').length <= NAME_LETTERS);
  const last = fitting.findLastIndex((word) => !HANGING.has(word));
  const title = fitting.slice(0, last + 1).join('-') || (words[0] ?? '').slice(0, NAME_LETTERS);
  const outlet = plainName(about.publisher ?? '').slice(0, NAME_LETTERS);
  return [day, outlet, title].filter((part) => part !== '').join('-');
}

/**
 * Finds articles that would have the same id, and so the same address.
 *
 * @param articles - All articles of a folder.
 * @returns One error for each article whose id another one before it has.
 */
export function checkArticleIds(articles: readonly { readonly id: string; readonly path: string }[]): Message[] {
  const taken = new Map<string, string>();
  return articles.flatMap(({ id, path }) => {
    const other = taken.get(id);
    if (other === undefined) {
      taken.set(id, path);
      return [];
    }
    const text = `the article has the id "${id}", and so has ${other}`;
    const hint = 'Rename one of the two files.';
    return [{ file: path, line: null, column: null, level: 'error', text, hint, rule: 'ingest/repeated-article' }];
  });
}
