import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle } from './article.ts';

// The original texts are other people's work and lie outside the project; elsewhere these tests are skipped.
const folder = join(import.meta.dirname, '../../../shared');
const articles = join(folder, 'articles');
const gold = join(folder, 'gold/articles');
const isHere = existsSync(articles) && existsSync(gold);
if (!isHere) console.info('skipped: the original texts are not in ../shared/articles');

interface Gold {
  readonly title_line: number | null;
  readonly headings: readonly number[];
  readonly boilerplate: readonly { readonly line: number }[];
}

describe.skipIf(!isHere)('what a careful reader marked in the originals', () => {
  const names = isHere ? readdirSync(gold).flatMap((file) => /^(\w+)\.json$/.exec(file)?.[1] ?? []) : [];

  test.each(names)('title, headings and furniture of %s', (name) => {
    const marked: Gold = JSON.parse(readFileSync(join(gold, `${name}.json`), 'utf8'));
    const path = join(articles, `${name}.txt`);
    const { article } = readArticle({ file: `${name}.txt`, path, bytes: readFileSync(path), sidecar: null });
    const lines = (...kinds: readonly string[]) =>
      article?.blocks.filter((block) => kinds.includes(block.kind)).map((block) => block.line);
    expect(lines('boilerplate')).toEqual(marked.boilerplate.map(({ line }) => line));
    expect(lines('title', 'heading')).toEqual(marked.headings);
    expect(lines('title')).toEqual(marked.title_line === null ? [] : [marked.title_line]);
  });
});
