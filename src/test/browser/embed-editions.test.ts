import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Serving, serveFolder } from '../../../scripts/site/server.ts';
import { formatDate } from '../../format/index.ts';
import { makeScratchSite, type ScratchSite } from '../scratch-site.ts';
import { useBrowser } from './browser.ts';
import { readSiteData } from './site-data.ts';

const article = join(import.meta.dirname, 'new-article', 'article.md');
const added = '2099-01-02';
const revised = '2099-01-01';
const before = readSiteData();
const first = before.editions[0]?.date ?? '';
/** The chart that a new event changes. */
const id = before.charts.find(({ kind }) => kind === 'timeline')?.id ?? '';

describe('after another article', () => {
  let site: ScratchSite;
  let serving: Serving;
  const visit = useBrowser(() => serving.address);

  beforeAll(async () => {
    site = await makeScratchSite();
    const folder = join(site.contentDir, 'articles');
    const [one = ''] = (await readdir(folder)).filter((name) => name.startsWith('2')).sort();
    const old = await readFile(join(folder, one), 'utf8');
    const note = `revised:\n  - date: ${revised}\n    note: A date was corrected.\n`;
    await writeFile(join(folder, one), old.replace(/^---\n/, `---\n${note}`));
    await writeFile(
      join(folder, '2026-02-18-lakeside-courier-geneva.md'),
      `---\ntitle: Talks move to Geneva\npublisher: Lakeside Courier\npublished: 2026-02-18\npublishedBasis: given\nadded: ${added}\nrights: own\n---\n\n${await readFile(article, 'utf8')}`,
    );
    const { code, stderr } = await site.build();
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    serving = await serveFolder(site.outDir, '/', 0);
  }, 240_000);
  afterAll(async () => {
    await serving?.close();
    await site?.remove();
  });

  const rows = (path: string) => visit(path, {}, (page) => page.locator('.chart-data tbody tr').count());

  test('the earlier edition shows what it showed, says of which day it is, and that a source was corrected', async () => {
    const then = before.charts.find((chart) => chart.id === id)?.table.rows.length ?? -1;
    expect(await rows(`embed/${id}/${first}/`)).toBe(then);
    expect(await rows(`embed/${id}/`)).toBeGreaterThan(then);
    const label = await visit(`embed/${id}/${first}/`, {}, (page) => page.locator('.embed-as-of').textContent());
    expect(label).toContain(formatDate(first));
    expect(label).toContain(formatDate(revised));
  });

  test('every chart has an address for every edition, which keeps what was asked of it', async () => {
    for (const chart of before.charts) {
      const seen = await visit(`embed/${chart.id}/${added}/?theme=dark`, {}, async (page) => {
        await page.locator('.embed-as-of').waitFor();
        return { theme: await page.locator('html').getAttribute('data-theme'), path: new URL(page.url()).pathname };
      });
      expect(seen.theme).toBe('dark');
      expect([`/embed/${chart.id}/${added}/`, `/embed/${chart.id}/${first}/`]).toContain(seen.path);
    }
  });
});
