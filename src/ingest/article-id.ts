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
  const plain = file
    .replace(/\.[a-z]+$/i, '')
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const name = plain === '' ? 'article' : reserved.test(plain) ? `article-${plain}` : plain;
  return dated || /^(?:\d{4}-\d\d(?:-\d\d)?(?:-|$)|undated-)/.test(name) ? name : `undated-${name}`;
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
