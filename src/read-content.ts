import { join } from 'node:path';
import type { Effects, OddEntry } from './effects.ts';
import {
  type ArticleSource,
  checkArticleIds,
  decodeText,
  isArticleFile,
  proposeName,
  readArticle,
} from './ingest/index.ts';
import type { Article } from './model/article.ts';
import type { Message } from './model/message.ts';

/** What reading a file gave; no article when it is refused. */
type ArticleRead = ReturnType<typeof readArticle>;

/** A file of content as text; `path` is for messages. */
export interface TextFile {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** The files of a folder with an ending, in the order of their names; README files are for people. */
export async function readTexts(folder: string, ending: string, effects: Effects): Promise<TextFile[]> {
  const names = (await effects.readDir(folder)).filter((name) => name.endsWith(ending) && !/^readme\./i.test(name));
  return Promise.all(
    names.map(async (name) => ({ name, path: join(folder, name), text: await effects.readText(join(folder, name)) })),
  );
}

/** A file that content may lack, as text; empty when there is none. */
export async function readIfThere(path: string, effects: Effects): Promise<string> {
  return (await effects.exists(path)) ? effects.readText(path) : '';
}

type Level = Message['level'];

const tell = (file: string, level: Level, text: string, hint: string, rule: string): Message => {
  return { file, line: null, column: null, level, text, hint, rule: `ingest/${rule}` };
};

const oddities: Readonly<Record<OddEntry['kind'], readonly [level: Level, text: string, hint: string]>> = {
  folder: [
    'warning',
    'a folder has the name of an article',
    'Articles lie in the folder itself, not in folders of it.',
  ],
  outside: ['error', 'the link leads out of the folder', 'Put a copy of the article here.'],
  broken: ['error', 'the link leads nowhere', 'Put the article here, or remove the link.'],
  special: ['warning', 'this is no file that could be read to an end', 'Put the article here as a file.'],
};

/** A file as bytes, or why there are none. */
async function readBytes(path: string, effects: Effects): Promise<Uint8Array | Message> {
  try {
    return await effects.readFile(path);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    return tell(path, 'error', `the file cannot be read: ${why}`, 'Check its permissions.', 'unreadable');
  }
}

/** The keys beside an article, as text; null when there are none. */
async function readSidecar(path: string, effects: Effects): Promise<string | Message> {
  const bytes = await readBytes(path, effects);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const { text, refused } = decodeText(bytes);
  const hint = 'Save the keys as plain text in UTF-8.';
  return refused === null ? text : tell(path, 'error', `the file ${refused}, not text`, hint, 'not-text');
}

/** What lies in the folder and is neither an article nor what stands beside one. */
function checkOthers(names: readonly string[], folder: string): Message[] {
  const stem = (name: string) => name.replace(/\.[^.]+$/, '');
  const articles = new Set(names.filter(isArticleFile).map(stem));
  return names.flatMap((name) => {
    if (isArticleFile(name) || /^(?:\.|readme(?:\.|$))/i.test(name)) return [];
    if (name.endsWith('.yaml')) {
      if (articles.has(stem(name))) return [];
      const hint = 'It wants the name of the article that it tells of, with the ending yaml.';
      return [tell(join(folder, name), 'warning', 'no article stands beside this file', hint, 'sidecar-alone')];
    }
    const text = 'the ending of the file is none of txt, md, html; it is left out';
    return [
      tell(join(folder, name), 'warning', text, 'Save it as plain text, Markdown or a web page.', 'unknown-ending'),
    ];
  });
}

/**
 * All articles of a folder; those that are refused are missing and told of, and take no other with them.
 *
 * @param read - What reads one; by default {@link readArticle}.
 */
export async function readArticles(
  folder: string,
  effects: Effects,
  read: (source: ArticleSource) => ArticleRead | Promise<ArticleRead> = readArticle,
): Promise<{ readonly articles: readonly Article[]; readonly messages: readonly Message[] }> {
  const odd = await effects.readOdd(folder);
  const names = (await effects.readDir(folder)).filter((name) => !odd.some((one) => one.name === name));
  const articles: Article[] = [];
  const messages: Message[] = odd
    .filter(({ name }) => isArticleFile(name) || name.endsWith('.yaml'))
    .map(({ name, kind }) => tell(join(folder, name), ...oddities[kind], 'no-plain-file'));
  messages.push(...checkOthers(names, folder));
  for (const file of names.filter(isArticleFile)) {
    const path = join(folder, file);
    const beside = file.replace(/\.[^.]+$/, '.yaml');
    const bytes = await readBytes(path, effects);
    const sidecar = names.includes(beside) ? await readSidecar(join(folder, beside), effects) : null;
    const faults = [bytes, sidecar].filter(
      (part): part is Message => part !== null && typeof part === 'object' && 'rule' in part,
    );
    messages.push(...faults);
    if (!(bytes instanceof Uint8Array) || faults.length > 0) continue;
    const one = await read({ file, path, bytes, sidecar: typeof sidecar === 'string' ? sidecar : null });
    messages.push(...one.messages);
    if (one.article) articles.push(one.article);
  }
  const repeated = checkArticleIds(articles);
  const refused = new Set(repeated.map(({ file }) => file));
  return { articles: articles.filter(({ path }) => !refused.has(path)), messages: [...messages, ...repeated] };
}

/** A slug without an outline is an error; an outline that the site does not list makes no page, which is told. */
export function checkSlugs(
  listed: readonly string[],
  outlines: readonly string[],
  site: string,
  folder: string,
): Message[] {
  const place = { line: null, column: null };
  const missing = listed
    .filter((slug) => !outlines.includes(slug))
    .map((slug): Message => {
      const text = `the explainer "${slug}" has no outline ${join(folder, `${slug}.md`)}`;
      const hint = proposeName(slug, outlines) || 'Write the outline, or take the slug out of the list.';
      return { file: site, ...place, level: 'error', text, hint, rule: 'build/outline-missing' };
    });
  const unlisted = outlines
    .filter((slug) => !listed.includes(slug))
    .map((slug): Message => {
      const text = 'the outline is not among the explainers of site.yaml and makes no page';
      const hint = `Add "${slug}" to the list explainers in site.yaml.`;
      return {
        file: join(folder, `${slug}.md`),
        ...place,
        level: 'warning',
        text,
        hint,
        rule: 'build/outline-unlisted',
      };
    });
  return [...missing, ...unlisted];
}
