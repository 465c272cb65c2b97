import { describe, expect, inject, test } from 'vitest';
import { noteAnchor } from '../../site/note.ts';
import { useBrowser } from './browser.ts';
import { readSiteData } from './site-data.ts';

const visit = useBrowser();
const { explainers } = readSiteData();
const narrow = { width: 360, height: 800 };
const wide = { width: 1280, height: 900 };

/** Paths of the paragraphs that statements stand in: `articles/dam/#p14`. */
const paragraphsOf = (statements: readonly string[]): readonly string[] =>
  [...new Set(statements.map((id) => `articles/${id.replace('#', '/#').replace(/s\d+$/, '')}`))].sort();

describe.each(explainers.filter(({ notes }) => notes.length > 0).map(({ slug, notes }) => ({ slug, notes })))(
  'citations of $slug, without script',
  ({ slug, notes }) => {
    const path = `explainers/${slug}/`;

    test('each numeral opens its note on a narrow page', async () => {
      const closed = await visit(path, { javaScriptEnabled: false, viewport: narrow }, async (page) => {
        const closed: number[] = [];
        for (const { n, sentence } of notes) {
          const note = page.locator(`#${noteAnchor(sentence)}`);
          const before = await note.isVisible();
          await page
            .locator(`button[popovertarget="${noteAnchor(sentence)}"]`)
            .first()
            .click();
          if (before || !(await note.isVisible())) closed.push(n);
          await page.keyboard.press('Escape');
          if (await note.isVisible()) closed.push(n);
        }
        return closed;
      });
      expect(closed).toEqual([]);
    });

    test('each numeral leads to its note in the margin of a wide page', async () => {
      const unseen = await visit(path, { javaScriptEnabled: false, viewport: wide }, async (page) => {
        const unseen: number[] = [];
        for (const { n, sentence } of notes) {
          await page
            .locator(`.cite a[href="#${noteAnchor(sentence)}"]`)
            .first()
            .click();
          if (!(await page.locator(`#${noteAnchor(sentence)}`).isVisible())) unseen.push(n);
        }
        return unseen;
      });
      expect(unseen).toEqual([]);
    });

    test('each note links every paragraph that its sentence stands on', async () => {
      const found = await visit(path, { javaScriptEnabled: false }, (page) =>
        Promise.all(
          notes.map(async ({ n, sentence }) => {
            const links = await page.locator(`#${noteAnchor(sentence)} a[href*="/articles/"]`).all();
            const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
            const { pathname } = new URL(inject('site'));
            const paragraphs = hrefs.flatMap((href) =>
              /#p\d+(s\d+)?$/.test(href ?? '') ? [(href ?? '').slice(pathname.length).replace(/s\d+$/, '')] : [],
            );
            return { n, paragraphs: [...new Set(paragraphs)].sort() };
          }),
        ),
      );
      expect(found).toEqual(notes.map(({ n, statements }) => ({ n, paragraphs: paragraphsOf(statements) })));
    });

    test('the link in a note lands on the paragraph, in the upper half of the screen', async () => {
      const [note] = notes;
      const landed = await visit(path, { javaScriptEnabled: false, viewport: narrow }, async (page) => {
        await page
          .locator(`button[popovertarget="${noteAnchor(note?.sentence ?? '')}"]`)
          .first()
          .click();
        await page
          .locator(`#${noteAnchor(note?.sentence ?? '')} a[href*="/articles/"][href*="#p"]`)
          .first()
          .click();
        await page.waitForURL(/\/articles\//);
        const target = page.locator(':target');
        const box = await target.boundingBox();
        return { url: page.url(), top: box?.y ?? -1, id: await target.getAttribute('id') };
      });
      expect(paragraphsOf(note?.statements ?? [])).toContain(
        landed.url.slice(inject('site').length).replace(/s\d+$/, ''),
      );
      expect(landed.url.endsWith(`#${landed.id}`)).toBe(true);
      expect(landed.top).toBeGreaterThanOrEqual(0);
      expect(landed.top).toBeLessThan(narrow.height / 2);
    });
  },
);

describe('citations by keyboard', () => {
  const path = `explainers/${explainers[0]?.slug}/`;

  test('Enter opens a note, Escape closes it, and the focus is where it was', async () => {
    const seen = await visit(path, { viewport: narrow }, async (page) => {
      const focused = (): Promise<string> =>
        page.evaluate(() => document.activeElement?.getAttribute('popovertarget') ?? '');
      for (let i = 0; i < 200 && (await focused()) === ''; i += 1) await page.keyboard.press('Tab');
      const id = await focused();
      const note = page.locator(`#${id || 'none'}`);
      await page.keyboard.press('Enter');
      const opened = await note.isVisible();
      await page.keyboard.press('Tab');
      const isInside = await page.evaluate((id) => document.activeElement?.closest('[popover]')?.id === id, id);
      await page.keyboard.press('Escape');
      return { opened, isInside, closed: !(await note.isVisible()), isBack: (await focused()) === id };
    });
    expect(seen).toEqual({ opened: true, isInside: true, closed: true, isBack: true });
  });

  test('Enter leads from a numeral to the note in the margin, and from its number back to the sentence', async () => {
    const seen = await visit(path, { viewport: wide }, async (page) => {
      const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
      for (let i = 0; i < 200 && !(await focused()).startsWith('#n-'); i += 1) await page.keyboard.press('Tab');
      const numeral = await focused();
      await page.keyboard.press('Enter');
      const note = await page.evaluate(() => location.hash);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const back = await page.evaluate(
        (numeral) => document.querySelector(':target')?.parentElement?.querySelector(`a[href="${numeral}"]`) !== null,
        numeral,
      );
      return { isThere: note === numeral && note !== '', back };
    });
    expect(seen).toEqual({ isThere: true, back: true });
  });
});
