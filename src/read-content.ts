import { join } from 'node:path';
import type { Effects } from './effects.ts';
import { checkArticleIds, isArticleFile, proposeName, readArticle } from './ingest/index.ts';
import type { Article } from './model/article.ts';
import type { Message } from './model/message.ts';

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

/** All articles of a folder; those that are refused are missing and told of. */
export async function readArticles(
  folder: string,
  effects: Effects,
): Promise<{ readonly articles: readonly Article[]; readonly messages: readonly Message[] }> {
  const names = await effects.readDir(folder);
  const articles: Article[] = [];
  const messages: Message[] = [];
  for (const file of names.filter(isArticleFile)) {
    const sidecar = file.replace(/\.[^.]+$/, '.yaml');
    const read = readArticle({
      file,
      path: join(folder, file),
      bytes: await effects.readFile(join(folder, file)),
      sidecar: names.includes(sidecar) ? await effects.readText(join(folder, sidecar)) : null,
    });
    messages.push(...read.messages);
    if (read.article) articles.push(read.article);
  }
  return { articles, messages: [...messages, ...checkArticleIds(articles)] };
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
