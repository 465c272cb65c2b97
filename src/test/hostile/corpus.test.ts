import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realEffects } from '../../effects.ts';
import { formatMessage } from '../../message.ts';
import { readArticles } from '../../read-content.ts';
import { outcomes } from './outcomes/index.ts';

/*
 * Each file of `corpus/` is a hostile or a broken one; `outcomes/` says of each, by kind, what becomes of it and what is told.
 * What is too big to lie in the repository, or no file at all, is made here.
 */
const corpus = join(import.meta.dirname, 'corpus');
const good = 'The river rose two metres at Millbridge on Monday, and the council opened the gates of the dam.\n';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Reads a folder; paths in messages are names alone. */
async function read(from: string, effects = realEffects) {
  const { articles, messages } = await readArticles(from, effects);
  const says = (name: string) =>
    messages
      .filter(({ file }) => file === join(from, name))
      .map((message) => formatMessage(message).replaceAll(`${from}/`, ''));
  return { articles, says, messages };
}

describe('the hostile corpus', () => {
  test('holds at least 150 files, and each has its outcome', async () => {
    const names = (await readdir(corpus)).sort();
    expect(names.length).toBeGreaterThanOrEqual(150);
    expect(Object.keys(outcomes).sort()).toEqual(names);
  });

  test('is read in one go, each file as the table says, none lost beside another', async () => {
    const { articles, says } = await read(corpus);
    const found = Object.fromEntries(
      Object.keys(outcomes).map((name) => {
        const article = articles.find(({ file }) => file === name);
        const asked = Object.keys(outcomes[name]?.has ?? {}) as ('title' | 'url')[];
        const has = asked.length === 0 ? {} : { has: Object.fromEntries(asked.map((key) => [key, article?.[key]])) };
        return [name, { gives: article?.id ?? null, says: says(name), ...has }];
      }),
    );
    expect(found).toEqual(outcomes);
  });

  test('tells with every refusal how to mend it', () => {
    const refusals = Object.values(outcomes).flatMap(({ says }) => says.filter((one) => one.includes(': error: ')));
    expect(refusals.length).toBeGreaterThan(40);
    for (const told of refusals) expect(told).toMatch(/\n {2}\S.* {2}\[ingest\/[a-z-]+\]$/s);
  });

  test('leaves nothing unseen in any text, and everything where it says', async () => {
    const { articles } = await read(corpus);
    for (const { text, title, publisher, blocks } of articles) {
      for (const words of [text, title ?? '', publisher ?? '', ...blocks.map((block) => block.text)])
        expect(words).not.toMatch(
          /(?!\s)\p{Cc}|[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\p{Cs}|\p{Noncharacter_Code_Point}/u,
        );
      for (const { sentences } of blocks)
        for (const one of sentences) expect(text.slice(one.start, one.end)).toBe(one.text);
    }
  });
});

describe('what is too big to be an article', () => {
  const made: readonly (readonly [string, () => string | Uint8Array, string])[] = [
    ['one-line.txt', () => 'water '.repeat(900_000), 'the file is longer than 1,000,000 characters'],
    ['lines.txt', () => 'It held.\n'.repeat(50_000), 'the file has more than 20,000 lines'],
    ['heavy.txt', () => 'a'.repeat(9 * 1024 * 1024), 'the file is larger than 8 MB, not text'],
    ['marks.md', () => '*a _b '.repeat(30_000), 'the file has more Markdown marks than any article'],
    ['quotes.md', () => '>'.repeat(5_000), 'the file has more Markdown marks than any article'],
    ['tags.html', () => '<b>x'.repeat(120_000), 'the file has more than 100,000 marks'],
    ['deep.html', () => '<div>'.repeat(40_000), 'the file is nested too deeply'],
    ['nul.txt', () => new Uint8Array(100_000), 'the file holds zero bytes, as programs and pictures do, not text'],
  ];
  test.each(made)('%s is refused within ten seconds, and the good one beside it is read', async (name, make, why) => {
    const here = join(folder, name);
    await mkdir(here);
    await writeFile(join(here, name), make());
    await writeFile(join(here, 'good.txt'), good);
    const begun = performance.now();
    const { articles, says } = await read(here);
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(articles.map(({ file }) => file)).toEqual(['good.txt']);
    expect(says(name).join('\n').split('\n')[0]).toBe(`${name}: error: ${why}`);
  });
});

describe('what is no plain file', () => {
  test('is told of, and never followed out of the folder', async () => {
    const here = join(folder, 'odd');
    await mkdir(join(here, 'folder.md'), { recursive: true });
    await writeFile(join(folder, 'secret.txt'), 'The secret of the dam is kept in the mill at Millbridge.\n');
    await writeFile(join(here, 'good.txt'), good);
    await symlink(join(folder, 'secret.txt'), join(here, 'outside.txt'));
    await symlink(join(folder, 'secret.txt'), join(here, 'good.yaml'));
    await symlink('nowhere.txt', join(here, 'broken.txt'));
    await symlink('loop.txt', join(here, 'loop.txt'));
    await symlink('/dev/zero', join(here, 'endless.txt'));
    await symlink('good.txt', join(here, 'inside.txt'));
    const { articles, messages } = await read(here);
    expect(articles.map(({ file }) => file)).toEqual(['good.txt', 'inside.txt']);
    expect(
      messages.map((message) => formatMessage(message).replaceAll(`${here}/`, '')).join('\n'),
    ).toMatchInlineSnapshot(`
      "broken.txt: error: the link leads nowhere
        Put the article here, or remove the link.  [ingest/no-plain-file]
      endless.txt: error: the link leads out of the folder
        Put a copy of the article here.  [ingest/no-plain-file]
      folder.md: warning: a folder has the name of an article
        Articles lie in the folder itself, not in folders of it.  [ingest/no-plain-file]
      good.yaml: error: the link leads out of the folder
        Put a copy of the article here.  [ingest/no-plain-file]
      loop.txt: error: the link leads nowhere
        Put the article here, or remove the link.  [ingest/no-plain-file]
      outside.txt: error: the link leads out of the folder
        Put a copy of the article here.  [ingest/no-plain-file]"
    `);
  });

  test('is told of when it cannot be read, with the reason', async () => {
    const here = join(folder, 'locked');
    await mkdir(here);
    for (const name of ['good.txt', 'locked.txt']) await writeFile(join(here, name), good);
    // Whoever runs the tests may be allowed to read everything, so the disk's refusal is played.
    const readFile: typeof realEffects.readFile = (path) =>
      path.endsWith('locked.txt')
        ? Promise.reject(Object.assign(new Error('permission denied'), { code: 'EACCES' }))
        : realEffects.readFile(path);
    const { articles, says } = await read(here, { ...realEffects, readFile });
    expect(articles.map(({ file }) => file)).toEqual(['good.txt']);
    expect(says('locked.txt').join('\n')).toMatchInlineSnapshot(`
      "locked.txt: error: the file cannot be read: EACCES
        Check its permissions.  [ingest/unreadable]"
    `);
  });

  test('may be the whole folder', async () => {
    const here = join(folder, 'linked');
    await cp(join(folder, 'locked'), join(folder, 'real'), { recursive: true });
    await symlink(join(folder, 'real'), here);
    expect((await read(here)).articles).toHaveLength(2);
  });
});
