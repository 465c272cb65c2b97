import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EDITIONS, makeNews, type News, toArticleFile } from './news.ts';

/** The generated articles from the first on. */
export const newsOf = (count: number): News[] => Array.from({ length: count }, (_, n) => makeNews(n));

/** Makes a folder anew with files in it, by path. */
export async function makeFolder(folder: string, files: Readonly<Record<string, string>>): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, text);
  }
  return folder;
}

/** A content folder of the invented subject with so many articles. */
export async function makeContent(folder: string, count: number): Promise<string> {
  const files = newsOf(count).map((news) => [`articles/${news.id}.md`, toArticleFile(news)] as const);
  await makeFolder(folder, Object.fromEntries(files));
  await cp(join(import.meta.dirname, 'content'), folder, { recursive: true });
  return folder;
}

/** Files one more article with those that are there, on the day after them, as one files an article today. */
export async function addArticle(content: string, n: number): Promise<void> {
  const news = makeNews(n, EDITIONS);
  await writeFile(join(content, 'articles', `${news.id}.md`), toArticleFile(news));
}
