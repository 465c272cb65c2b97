import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { readSiteData } from './site-data.ts';

/*
 * The site is served with its own `_headers`. Here each page comes without the policy that it holds itself, so what
 * stops a foreign script is the host's header alone, and it must stop nothing of the page's own.
 */
const visit = useBrowser();
const [chart] = readSiteData().charts;
// Charts and explainers are of one kind each.
const kinds = inject('pages').filter((path, i, all) => {
  const [folder, name] = path.split('/');
  return !name || all.findIndex((one) => one.startsWith(`${folder}/`) && one !== `${folder}/`) === i;
});
const files = ['/', '.html', '.svg'].map((ending) => `charts/${chart?.id}${ending}`);
const pages = [...new Set([...kinds, `embed/${chart?.id}/`, ...files])];

const META = /<meta http-equiv="content-security-policy"[^>]*>/;
const INJECTED =
  '<script>document.documentElement.dataset.ran = "script"</script><img alt="" src="/none.png" onerror="document.documentElement.dataset.ran = \'handler\'"><a id="in" href="javascript:void(document.documentElement.dataset.ran = \'link\')">a</a><iframe src="https://a.example/"></iframe>';

/** Everything that a policy refused or that went wrong in a page, which may be changed on its way. */
async function faultsOf(page: Page, path: string, change: (html: string) => string): Promise<string[]> {
  const faults: string[] = [];
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`refused: ${effectiveDirective} ${blockedURI}`),
    ),
  );
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && (text.startsWith('refused: ') || !/Content Security Policy|404/.test(text)))
      faults.push(text);
  });
  page.on('pageerror', (error) => faults.push(error.message));
  const address = new URL(path, inject('site')).href;
  await page.route(address, async (route) => {
    const answer = await route.fetch();
    const body = await answer.text();
    if (!path.endsWith('.svg')) expect(body).toMatch(META);
    await route.fulfill({ response: answer, body: change(body.replace(META, '')) });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return faults;
}

describe.each(pages)('the headers of /%s', (path) => {
  test('stop nothing that the page does', async () => {
    expect(await visit('about/', {}, (page) => faultsOf(page, path, (html) => html))).toEqual([]);
  });

  test.skipIf(path.endsWith('.svg'))('stop scripts, handlers and frames that came in with text', async () => {
    const seen = await visit('about/', {}, async (page) => {
      const refused = await faultsOf(page, path, (html) => html.replace('</body>', `${INJECTED}</body>`));
      await page.locator('#in').dispatchEvent('click');
      const ran = await page.evaluate(() => document.documentElement.dataset.ran ?? 'nothing');
      return { refused: refused.map((one) => one.replace(/ .*/s, '')), ran };
    });
    expect(seen.ran).toBe('nothing');
    expect(seen.refused.filter((one) => one === 'refused:').length).toBeGreaterThan(1);
  });
});

test('with its headers alone the search still finds', async () => {
  const { faults, found } = await visit('about/', {}, async (page) => {
    const faults = await faultsOf(page, 'search/', (html) => html);
    await page.locator('input[type=search]').fill(chart?.title.split(' ').at(-1) ?? '');
    await page.locator('main li a').first().waitFor();
    return { faults, found: await page.locator('main li a').count() };
  });
  expect(faults).toEqual([]);
  expect(found).toBeGreaterThan(0);
});
