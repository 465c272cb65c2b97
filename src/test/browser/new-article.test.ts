import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Serving, serveFolder } from '../../../scripts/site/server.ts';
import { formatFigure } from '../../format/index.ts';
import type { Claim, Figure } from '../../model/ledger.ts';
import type { PrintedData, PrintedLedger } from '../../model/site.ts';
import { makeScratchSite, type ScratchSite } from '../scratch-site.ts';
import { useBrowser } from './browser.ts';
import { readSiteData } from './site-data.ts';

const body = join(import.meta.dirname, 'new-article', 'article.md');
const name = '2026-02-18-lakeside-courier-geneva';
const frontMatter = (rights: string): string => `---
title: Talks move to Geneva
publisher: Lakeside Courier
published: 2026-02-18
publishedBasis: given
added: 2099-01-02
rights: ${rights}
---

`;

const before = readSiteData();
const isFrom = (statement: string): boolean => statement.startsWith(`${name}#`);
const fresh = <T extends { readonly statements: readonly string[] }>(list: readonly T[]): readonly T[] =>
  list.filter(({ statements }) => statements.some(isFrom));
const independent = (claim: Claim | undefined): number =>
  claim?.origins.filter(({ kind }) => kind !== 'own-voice').length ?? -1;

/** The figure that the new article gives, and the earlier ones of its measure. */
function newFigure(ledger: PrintedLedger): {
  readonly figure: Figure | undefined;
  readonly earlier: readonly Figure[];
} {
  const figure = fresh(ledger.figures).find(({ value, unit }) => value === 87 && unit === 'percent');
  return { figure, earlier: ledger.figures.filter((one) => one.measure === figure?.measure && one !== figure) };
}

/** The claim that the new article and older ones share: the report that it carries on. */
const shared = (ledger: PrintedLedger): Claim | undefined =>
  fresh(ledger.claims).find(
    ({ id, kind, statements }) =>
      kind === 'position' &&
      before.ledger.claims.some(
        (old) =>
          old.id === id &&
          old.statements.every((one) => statements.includes(one)) &&
          old.origins.some((origin) => /eight/.test(origin.label)),
      ),
  );

describe.each(['own', 'quote'] as const)('an article added with the rights %s', (rights) => {
  let site: ScratchSite;
  let serving: Serving;
  let after: PrintedData;
  const visit = useBrowser(() => serving.address);
  const textOf = (path: string, selector = 'main'): Promise<string> =>
    visit(path, { javaScriptEnabled: false }, (page) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => one.textContent ?? ''),
    );

  beforeAll(async () => {
    site = await makeScratchSite();
    await writeFile(
      join(site.contentDir, 'articles', `${name}.md`),
      frontMatter(rights) + (await readFile(body, 'utf8')),
    );
    const { code, stderr } = await site.build();
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    after = await site.readSiteData();
    serving = await serveFolder(site.outDir, '/', 0);
  }, 180_000);
  afterAll(async () => {
    await serving?.close();
    await site?.remove();
  });

  test('puts its figure beside the older ones', async () => {
    const { figure, earlier } = newFigure(after.ledger);
    expect(figure).toMatchObject({ value: 87, unit: 'percent' });
    expect(earlier.length).toBeGreaterThan(0);
    expect(earlier.length).toBe(before.ledger.figures.filter(({ measure }) => measure === figure?.measure).length);
    const changes = await textOf('changes/', '[id="2099-01-02"]');
    for (const one of figure ? [figure, ...earlier] : []) expect(changes).toContain(formatFigure(one));
    const slug = after.explainers.find(({ claims }) => claims.includes(figure?.claim ?? ''))?.slug;
    const page = await textOf(`explainers/${slug}/`);
    for (const one of figure ? [figure, ...earlier] : []) expect(page).toContain(String(one.value));
  });

  test('shows its figure among the key figures of the home page', async () => {
    expect(await textOf('', '.key-figures')).toContain('87');
  });

  test('puts its event into the timeline, in words and in the chart', async () => {
    const event = fresh(after.ledger.events).find(({ date }) => date === '2026-02-17');
    expect(event?.places).toContain('geneva');
    expect(before.ledger.events.some(({ date }) => date === '2026-02-17')).toBe(false);
    const page = await textOf('explainers/negotiation-timeline/');
    expect(page).toContain('17 February 2026');
    expect(page).toContain(event?.label);
    expect(await textOf('charts/negotiation-timeline/', 'table')).toContain(event?.label);
    const drawn = await visit('charts/negotiation-timeline/', {}, (page) =>
      page.locator('figure svg a[href*="lakeside-courier"]').count(),
    );
    expect(drawn).toBeGreaterThan(0);
  });

  test('adds an article to the report that it carries on, and no origin', async () => {
    const claim = shared(after.ledger);
    const old = before.ledger.claims.find(({ id }) => id === claim?.id);
    expect(claim?.articles.length).toBe((old?.articles.length ?? 0) + 1);
    expect(independent(claim)).toBe(independent(old));
    const counts = (base: string | null, articles: readonly string[]) =>
      visit(`${base ?? serving.address}claims/`, {}, (page) =>
        page.locator(`a[href$="${claim?.id}"]`).first().locator('xpath=..').locator('.counts').textContent(),
      ).then((words) => ({ words, articles: articles.length }));
    const now = await counts(null, claim?.articles ?? []);
    const then = await counts(inject('site'), old?.articles ?? []);
    expect(now.words).toContain(`${now.articles} articles`);
    expect(then.words).toContain(`${then.articles} article`);
    const origins = (words: string | null): string => words?.split(', ')[1] ?? 'nothing';
    expect(origins(now.words)).toBe(origins(then.words));
  });

  test('is a side of the disagreement that it opens', async () => {
    const known = new Set(before.ledger.disagreements.map(({ id }) => id));
    const opened = after.ledger.disagreements.find(
      ({ id, kind, sides }) =>
        !known.has(id) && kind === 'date' && sides.some(({ statements }) => statements.some(isFrom)),
    );
    expect(opened?.sides.length).toBeGreaterThan(1);
    const section = await textOf('disagreements/', `[id="${opened?.id}"]`);
    for (const { label } of opened?.sides ?? []) expect(section).toContain(label);
    expect(section).toContain('July 2024');
    expect(section).toContain('Lakeside Courier');
    const slug = before.explainers.find(({ claims }) =>
      opened?.sides.some((side) => side.claims.some((claim) => claims.includes(claim))),
    )?.slug;
    const marks = (base: string) =>
      visit(`${base}explainers/${slug}/`, {}, (page) =>
        page.locator(`a[href$="/disagreements/#${opened?.id}"]`).count(),
      );
    expect(await marks(inject('site'))).toBe(0);
    expect(await marks(serving.address)).toBeGreaterThan(0);
  });

  test('is told under what changed, on the page of changes, at home and on the explainers', async () => {
    expect(await textOf('changes/', '[id="2099-01-02"]')).toContain('Lakeside Courier');
    expect(await textOf('', '.home-changes')).toContain('2 January 2099');
    expect(await textOf('explainers/negotiation-timeline/')).toContain('2 January 2099');
  });

  test('has a page, with a paragraph for each of its four', async () => {
    const paragraphs = await visit(`articles/${name}/`, {}, (page) =>
      page.locator('.paragraphs > div[id^="p"]').count(),
    );
    expect(paragraphs).toBe(4);
  });

  test(
    rights === 'own' ? 'is shown in its own words' : 'keeps its words to itself, but for short quotations',
    async () => {
      const files = await readdir(site.outDir, { recursive: true, withFileTypes: true });
      const texts = await Promise.all(
        files
          .filter((file) => file.isFile() && !/\.(woff2|png)$/.test(file.name))
          .map((file) => readFile(join(file.parentPath, file.name), 'utf8')),
      );
      const isShown = texts.some((text) => text.includes('kept the reporters in the lobby'));
      expect(isShown).toBe(rights === 'own');
    },
  );
});
