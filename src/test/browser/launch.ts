import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a browser.
 *
 * @param more - Further flags of Chromium.
 * @throws When there is none, or none of its environments lets it start.
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const { path, environments } = await findChromium();
  let last: unknown;
  for (const environment of environments) {
    try {
      return await chromium.launch({
        executablePath: path,
        args: [...flags, ...more],
        env: { ...process.env, ...environment },
      });
    } catch (error) {
      last = error;
    }
  }
  throw last;
}
