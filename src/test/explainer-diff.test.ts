import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from '../build.ts';
import { recordEffects } from './recorder.ts';

/** The diff of a made explainer is an editor's review of a new article, so it must show what that changed and no more. */
const content = join(import.meta.dirname, 'another-site', 'content');
const last = '2026-04-01-coast-agency-opening.md';

async function pageWithout(left: string | null): Promise<readonly string[]> {
  const files = readdirSync(content, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name !== left,
  );
  const paths = files.map((file) => join(file.parentPath, file.name));
  const effects = recordEffects(
    Object.fromEntries(paths.map((path) => [join('content', path.slice(content.length)), readFileSync(path)])),
  );
  const { ok } = await build({
    contentDir: 'content',
    articlesDir: 'content/articles',
    explainersDir: 'made',
    siteDataFile: 'cache/site-data.json',
    origin: 'https://example.org',
    base: '/',
    effects,
  });
  expect(ok).toBe(true);
  return effects.textOf('made/wall.mdx').split('\n');
}

describe('the file of an explainer', () => {
  test('holds at most one sentence or entry a line', async () => {
    for (const line of await pageWithout(null))
      expect(line.match(/<(?:S|Claim|Item|Source|Event)\b/g)?.length ?? 0, line).toBeLessThan(2);
  });

  test('changes by a new article only where it tells of it', async () => {
    const [before, after] = [await pageWithout(last), await pageWithout(null)];
    const gone = before.filter((line) => !after.includes(line));
    const come = after.filter((line) => line.trim() !== '' && !before.includes(line));
    // Nothing that the article does not speak of is written anew, and what stays keeps its order.
    expect(gone).toEqual([]);
    expect(come.length).toBeGreaterThan(0);
    for (const line of come)
      expect(line).toMatch(/opening|Coast Agency|coast-agency|2026-04-02|statement|<\/?(?:Change|Events)/i);
    let at = 0;
    for (const line of before) at = after.indexOf(line, at) + 1 || Number.POSITIVE_INFINITY;
    expect(at).toBeLessThanOrEqual(after.length);
  });
});
