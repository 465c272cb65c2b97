import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from '../build.ts';
import { formatMessage } from '../message.ts';
import { recordEffects } from './recorder.ts';

/*
 * Whole runs, one a folder: `articles/` goes in, and `overrides.yaml` where there is one; the ledger, the page and the
 * messages that stand there are what must come out. Gazetteer, outline and chart are those of `case-content/`. Renew
 * the expected files with `npm run test:update`, and read what changed; a new case passes when it is run again.
 */
const folder = join(import.meta.dirname, 'cases');
const shared = join(import.meta.dirname, 'case-content');
const cases = readdirSync(folder).sort();

/** All files below a folder, by their path from there. */
function readAll(from: string): Record<string, string> {
  const names = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(paths.map((path) => [path.slice(from.length + 1), readFileSync(path, 'utf8')]));
}

async function run(name: string) {
  const given = readAll(join(folder, name));
  const content = Object.entries({ 'overrides.yaml': '[]\n', ...readAll(shared), ...given });
  const effects = recordEffects(Object.fromEntries(content.map(([path, text]) => [`content/${path}`, text])));
  const result = await build({
    contentDir: 'content',
    articlesDir: 'content/articles',
    explainersDir: 'content/explainers',
    siteDataFile: 'cache/site-data.json',
    origin: 'https://example.org',
    base: '/',
    effects,
  });
  return { given, result, page: effects.textOf('content/explainers/page.mdx') };
}

describe.each(cases)('%s', (name) => {
  test('gives what is expected, and no more', async () => {
    const { given, result, page } = await run(name);
    expect(result.ok, result.messages.map(formatMessage).join('\n')).toBe(true);
    const at = (file: string) => join(folder, name, file);
    const messages = result.messages.map((message) => `${formatMessage(message)}\n`).join('');
    // Set out with a line for each value, or nobody could review what changed.
    const ledger = result.siteData?.ledger ?? null;
    await expect(`${JSON.stringify(ledger, null, 1)}\n`).toMatchFileSnapshot(at('ledger.json'));
    await expect(page).toMatchFileSnapshot(at('page.mdx'));
    await expect(messages).toMatchFileSnapshot(at('messages.txt'));
    const files = Object.keys(given).filter((path) => !path.startsWith('articles/') && path !== 'overrides.yaml');
    expect(files.sort()).toEqual(['ledger.json', 'messages.txt', 'page.mdx']);
  });
});
