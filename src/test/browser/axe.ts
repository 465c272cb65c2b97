import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Finding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

/** What axe finds in a page as it stands, WCAG 2.2 AA and what is good practice, one line a fault. */
export async function axeFaultsOf(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const findings = await page.evaluate(async (values) => {
    const tool = (globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: Finding[] }> } })
      .axe;
    return (await tool.run({ runOnly: { type: 'tag', values } })).violations;
  }, tags);
  return findings.map(({ id, help, nodes }) => {
    const where = nodes.map(({ target }) => target.join(' ')).slice(0, 5);
    return `${id}: ${help}: ${where.join('; ')}`;
  });
}

/** Both themes. The policy of the page would keep axe out; it is switched off for axe alone. */
export const schemes = (['light', 'dark'] as const).map((colorScheme) => ({ colorScheme, bypassCSP: true }));
