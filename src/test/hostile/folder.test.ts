import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Effects, realEffects } from '../../effects.ts';
import { formatMessage } from '../../message.ts';
import { readArticles } from '../../read-content.ts';

/* Folders and names that a repository cannot hold on every system, and files that do not keep still. */
const good = 'The river rose two metres at Millbridge on Monday, and the council opened the gates of the dam.\n';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'odd-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function folderOf(name: string, files: readonly string[]): Promise<string> {
  const here = join(folder, name);
  await mkdir(here);
  for (const file of files) await writeFile(join(here, file), good);
  return here;
}

async function read(here: string, effects: Effects = realEffects) {
  const { articles, messages } = await readArticles(here, effects);
  const told = messages.map((message) => formatMessage(message).replaceAll(`${here}/`, ''));
  return { ids: articles.map(({ id }) => id), told };
}

describe('a folder of articles', () => {
  test('may hold pipes and loops of links: none is waited for or followed', async ({ skip }) => {
    const here = await folderOf('pipes', ['good.txt']);
    for (const name of ['pipe.txt', 'good.yaml'])
      if (spawnSync('mkfifo', [join(here, name)]).status !== 0) skip('there is no mkfifo here');
    await symlink('.', join(here, 'round.md'));
    await symlink('b.txt', join(here, 'a.txt'));
    await symlink('a.txt', join(here, 'b.txt'));
    const { ids, told } = await read(here);
    expect(ids).toEqual(['undated-good']);
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "a.txt: error: the link leads nowhere
        Put the article here, or remove the link.  [ingest/no-plain-file]
      b.txt: error: the link leads nowhere
        Put the article here, or remove the link.  [ingest/no-plain-file]
      good.yaml: warning: this is no file that could be read to an end
        Put the article here as a file.  [ingest/no-plain-file]
      pipe.txt: warning: this is no file that could be read to an end
        Put the article here as a file.  [ingest/no-plain-file]
      round.md: warning: a folder has the name of an article
        Articles lie in the folder itself, not in folders of it.  [ingest/no-plain-file]"
    `);
  });

  test('may hold names that shells, lines and programs take for more', async () => {
    const names = ['-rf.txt', 'new\nline.txt', 'red\u001b[31m.txt', 'say "so".txt', 'turn\u202etxt.md', '`id`;.txt'];
    const { ids, told } = await read(await folderOf('names', names));
    expect(ids).toEqual([
      'undated-rf',
      'undated-id',
      'undated-new-line',
      'undated-red-31m',
      'undated-say-so',
      'undated-turn-txt',
    ]);
    expect(told).toEqual([]);
  });

  test('tells of a name with a line end in it on one line', async () => {
    const here = await folderOf('told', []);
    await writeFile(join(here, 'a\nb.txt:1:1: error: c.txt'), '');
    const [told] = (await read(here)).told;
    expect(told).toMatchInlineSnapshot(`
      "a\\u{a}b.txt:1:1: error: c.txt: error: the file is empty
        Check that the whole article was saved.  [ingest/no-paragraphs]"
    `);
  });

  test('takes two names that differ in their form or case alone for one article, and says so', async () => {
    const here = await folderOf('twins', ['d\u00e4mme.txt', 'da\u0308mme.txt', 'Mill.txt', 'mill.txt']);
    const { ids, told } = await read(here);
    const files = await readdir(here);
    expect(ids).toEqual(['undated-mill', 'undated-damme']);
    // A disk that takes two such names for one has nothing to tell.
    expect(told).toHaveLength(files.length - 2);
    for (const one of told) expect(one).toMatch(/error: the article has the id "undated-(?:mill|damme)", and so has/);
  });

  test('may change while it is read: each file is read once, and one that is gone is told of', async () => {
    const here = await folderOf('restless', ['a.txt', 'b.txt']);
    const asked: string[] = [];
    const readFile: Effects['readFile'] = async (path) => {
      asked.push(path.slice(here.length + 1));
      if (path.endsWith('b.txt')) throw Object.assign(new Error('gone'), { code: 'ENOENT' });
      const bytes = await realEffects.readFile(path);
      await writeFile(path, `${good}{"half":`);
      return bytes;
    };
    const { ids, told } = await read(here, { ...realEffects, readFile });
    expect([ids, asked]).toEqual([['undated-a'], ['a.txt', 'b.txt']]);
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "b.txt: error: the file cannot be read: ENOENT
        Check its permissions.  [ingest/unreadable]"
    `);
  });
});

describe('what is odd by its size', () => {
  const page = (head: string, body: string) =>
    `<!doctype html><html><head>${head}</head><body>${body}<p>${good}</p></body></html>`;
  const many = (times: number, make: (i: number) => string) =>
    Array.from({ length: times }, (_, i) => make(i)).join('');
  const made: readonly (readonly [string, () => string, string | null, string])[] = [
    ['words.txt', () => `${many(9_900, () => 'Dam.\n\n')}${good}`, 'undated-words', ''],
    ['headings.md', () => `${many(10_000, () => '# Dam\n')}\n${good}`, 'undated-headings', ''],
    ['long-word.txt', () => `${'a'.repeat(90_000)}\n\n${good}`, 'undated-long-word', ''],
    ['dots.txt', () => `${good}The board said.${'. '.repeat(90_000)}Aa 1\n\n${good}`, 'undated-dots', ''],
    ['blanks.md', () => `The board said${' '.repeat(400_000)}so.\n\n${good}`, 'undated-blanks', ''],
    ['dashes.html', () => page('', `<p>${'- '.repeat(200_000)}</p>`), 'undated-dashes', ''],
    ['long-title.md', () => `---\ntitle: ${'Dam '.repeat(20_000)}\n---\n${good}`, 'undated-long-title', ''],
    [
      'many-notes.md',
      () => `---\ndisclosures:\n${many(5_000, (i) => `- note ${i}\n`)}---\n${good}`,
      'undated-many-notes',
      '',
    ],
    [
      'wide.html',
      () => page('', `<p>${'water '.repeat(1_000_000)}</p>`),
      null,
      'the file is longer than 1,000,000 characters',
    ],
    [
      'styles.html',
      () =>
        page(
          `<style>${many(20_000, (i) => `.a${i} b>c{display:none}`)}</style>`,
          many(20_000, (i) => `<i class="a${i}">x</i>`),
        ),
      null,
      'the file hides more by its style sheets than any page',
    ],
    [
      'metas.html',
      () =>
        page(
          many(10_000, (i) => `<meta name="m${i}" content="x">`),
          '',
        ),
      'undated-metas',
      '',
    ],
    [
      'selector.html',
      () => page(`<style>${':not('.repeat(5_000)}a${')'.repeat(5_000)}{display:none}</style>`, ''),
      'undated-selector',
      '',
    ],
  ];
  test.each(made)(
    '%s is read or refused within thirty seconds',
    { timeout: 120_000 },
    async (name, make, gives, why) => {
      const here = await folderOf(`big-${name}`, []);
      await writeFile(join(here, name), make());
      const begun = process.cpuUsage();
      const { ids, told } = await read(here);
      const { user, system } = process.cpuUsage(begun);
      expect((user + system) / 1e6).toBeLessThan(30);
      expect(ids).toEqual(gives === null ? [] : [gives]);
      expect(
        told
          .join('\n')
          .split('\n')[0]
          ?.replace(/.*(?:error|info|warning): /, ''),
      ).toBe(why);
    },
  );
});
