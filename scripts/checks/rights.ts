import { QUOTE_WORDS, QUOTES_AN_ARTICLE } from '../../src/ledger/index.ts';
import type { Article } from '../../src/model/article.ts';
import type { Message } from '../../src/model/message.ts';
import { type Words, wordsOf, wordsOfFile } from './file-words.ts';
import type { Rule, Site } from './site.ts';

/** Words that are looked up as one; a shorter quotation is too common a phrase to tell whose it is. */
const GRAM = 5;
// Where the looked-up words begin: so far apart that no forbidden run of words can lie between two of them.
const STRIDE = QUOTE_WORDS + 2 - GRAM;

/** An article that may only be quoted, as words. */
interface Quoted {
  readonly article: Article;
  readonly words: Words;
  /** All its words in one line, with a space at each end. */
  readonly line: string;
}

/** Words of a file that stand in an article in the same order. */
interface Run {
  readonly quoted: Quoted;
  readonly words: Words;
}

function readQuoted(articles: readonly Article[]): Quoted[] {
  return articles
    .filter(({ rights }) => rights === 'quote')
    .map((article) => {
      const words = wordsOf(article.blocks.map(({ text }) => text).join('\n'));
      return { article, words, line: ` ${words.join(' ')} ` };
    });
}

/** Words of the articles that may be shown whole: what stands there too may be shown, whoever else says it. */
function lineOfFree(articles: readonly Article[]): string {
  const free = articles.filter(({ rights }) => rights !== 'quote');
  return free.map(({ blocks }) => ` ${wordsOf(blocks.map(({ text }) => text).join('\n')).join(' ')} `).join('\n');
}

const gramAt = (words: Words, at: number): string => words.slice(at, at + GRAM).join(' ');

function indexGrams(all: readonly Quoted[]): ReadonlyMap<string, readonly (readonly [Quoted, number])[]> {
  const index = new Map<string, [Quoted, number][]>();
  for (const quoted of all)
    for (let at = 0; at + GRAM <= quoted.words.length; at += STRIDE) {
      const gram = gramAt(quoted.words, at);
      index.set(gram, [...(index.get(gram) ?? []), [quoted, at]]);
    }
  return index;
}

/** Which articles hold a run of `GRAM` words, wherever it begins: quotations are looked up by their first words. */
function indexHolders(all: readonly Quoted[]): ReadonlyMap<string, ReadonlySet<Quoted>> {
  const holders = new Map<string, Set<Quoted>>();
  for (const quoted of all)
    for (let at = 0; at + GRAM <= quoted.words.length; at += 1) {
      const gram = gramAt(quoted.words, at);
      const held = holders.get(gram);
      if (held) held.add(quoted);
      else holders.set(gram, new Set([quoted]));
    }
  return holders;
}

/** Every run of words that is longer than a quotation may be. */
function findRuns(words: Words, index: ReturnType<typeof indexGrams>): Run[] {
  const runs: Run[] = [];
  const ends = new Map<Quoted, number>();
  for (let at = 0; at + GRAM <= words.length; at += 1)
    for (const [quoted, place] of index.get(gramAt(words, at)) ?? []) {
      if (at < (ends.get(quoted) ?? 0)) continue;
      let [before, after] = [0, GRAM];
      while (before < Math.min(at, place) && words[at - before - 1] === quoted.words[place - before - 1]) before += 1;
      while (words[at + after] !== undefined && words[at + after] === quoted.words[place + after]) after += 1;
      if (before + after <= QUOTE_WORDS) continue;
      ends.set(quoted, at + after);
      runs.push({ quoted, words: words.slice(at - before, at + after) });
    }
  return runs;
}

const fault = (file: string, text: string, hint: string): Message => ({
  file,
  line: null,
  column: null,
  level: 'error',
  text,
  hint,
  rule: 'check/rights',
});

/**
 * Finds what a built site shows of articles that it may only quote: a run of more than 25 of their words in any page or
 * data file, or more than 8 different quotations of one of them on all pages together. Words are compared without case
 * and marks; a quotation of less than five words counts on the article's own page alone.
 *
 * @param name - Folder of the site as it is told in messages.
 * @param files - By path in that folder.
 * @param articles - All of the site; those that are not `quote` are passed over.
 */
export function findOverQuoted(
  name: string,
  files: ReadonlyMap<string, Uint8Array>,
  articles: readonly Article[],
): Message[] {
  const all = readQuoted(articles);
  if (all.length === 0) return [];
  const index = indexGrams(all);
  const shown = new Map(all.map((quoted) => [quoted, new Map<string, string>()]));
  const holders = indexHolders(all);
  // Several articles may quote the same speech: it is a quotation of the one on whose page it stands.
  const own = new Map(all.map((quoted) => [quoted, new Set<string>()]));
  const pages = new Map(all.map((quoted) => [quoted.article.id, quoted]));
  const messages: Message[] = [];
  const free = lineOfFree(articles);
  for (const [path, bytes] of files) {
    const { texts, quotations } = wordsOfFile(path, bytes);
    for (const { quoted, words } of texts.flatMap((text) => findRuns(text, index))) {
      if (free.includes(` ${words.join(' ')} `)) continue;
      messages.push(
        fault(
          `${name}/${path}`,
          `${words.length} running words of ${quoted.article.file} are shown, ${QUOTE_WORDS} are allowed: ${words.slice(0, 6).join(' ')} …`,
          'Tell it in other words, or quote less of it; an article that may be shown whole says so in its rights.',
        ),
      );
    }
    const onPageOf = pages.get(/^articles\/([^/]+)\//.exec(path)?.[1] ?? '');
    for (const words of quotations) {
      const line = words.join(' ');
      const holding = words.length < GRAM ? (onPageOf ? [onPageOf] : []) : (holders.get(gramAt(words, 0)) ?? []);
      for (const quoted of holding) {
        if (!quoted.line.includes(` ${line} `)) continue;
        shown.get(quoted)?.set(line, path);
        if (quoted === onPageOf) own.get(quoted)?.add(line);
      }
    }
  }
  const isOwn = (quoted: Quoted, line: string) => [...(own.get(quoted) ?? [])].some((whole) => whole.includes(line));
  for (const [quoted, every] of shown) {
    const { article } = quoted;
    const isOfAnother = (line: string) =>
      free.includes(` ${line} `) ||
      [...(holders.get(line.split(' ', GRAM).join(' ')) ?? [])].some((other) => isOwn(other, line));
    const lines = new Map([...every].filter(([line]) => isOwn(quoted, line) || !isOfAnother(line)));
    // The same quotation may be shown shorter elsewhere.
    const whole = [...lines].filter(
      ([line]) => ![...lines.keys()].some((other) => other !== line && other.includes(line)),
    );
    const over = whole[QUOTES_AN_ARTICLE];
    if (over)
      messages.push(
        fault(
          `${name}/${over[1]}`,
          `${whole.length} quotations of ${article.file} are shown, ${QUOTES_AN_ARTICLE} are allowed`,
          'Leave some of them out; the others stand on this page and elsewhere.',
        ),
      );
  }
  return messages;
}

/** What may only be quoted is not shown beyond that. */
export const rights: Rule = {
  name: 'check/rights',
  claim: 'no more is shown of an article than its rights allow',
  find: (site: Site) => findOverQuoted(site.name, site.files, site.articles),
};
