import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { realEffects } from '../src/effects.ts';
import { inspect } from './site/inspect.ts';
import { publish } from './site/publish.ts';
import { shownPath } from './site/settings.ts';
import { flagsOrEnd } from './terminal/flags.ts';
import { settingsHelp, settingsOrEnd } from './terminal/settings.ts';
import { count, Steps } from './terminal/steps.ts';
import { summarize } from './terminal/summary.ts';
import { runTests } from './terminal/tests.ts';
import { runTool } from './terminal/tools.ts';

flagsOrEnd(
  `npm test, npm run verify

Types, lint, unit tests, the build, the checks over the built site and the browser tests. Only npm test installs first.

${settingsHelp}`,
  {},
);
const settings = settingsOrEnd();
const steps = new Steps();
const total = { passed: 0, failed: 0, skipped: 0 };

function add(tally: { readonly passed: number; readonly failed: number; readonly skipped?: number }): void {
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped ?? 0;
}

/** A step that holds or does not. */
function addOne(holds: boolean): void {
  add(holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

/** One value for all the made explainers, to see whether a build changed any. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of await realEffects.readDir(settings.explainersDir))
    hash.update(`${name}\n`).update(await realEffects.readFile(join(settings.explainersDir, name)));
  return hash.digest('hex');
}

const title = (words: string): void => console.error(`\n— ${words}`);

title('types');
addOne((await steps.take('types', () => runTool('astro', ['check', '--minimumFailingSeverity', 'hint']))) === 0);
title('lint');
addOne((await steps.take('lint', () => runTool('biome', ['ci', '--error-on-warnings']))) === 0);
title('unit tests');
add(await steps.take('unit tests', () => runTests('unit')));
title('build');
const before = await fingerprint();
const published = await publish(settings, realEffects, steps);
addOne(published !== null);
if (published === null) {
  console.error('Without a site there is nothing for the site checks and the browser tests.');
} else {
  console.error(summarize(published, shownPath(settings.outDir), steps).slice(0, -1).join('\n'));
  const isFresh = before === (await fingerprint());
  addOne(isFresh);
  if (!isFresh)
    console.error('✗ The made explainers were stale.\n  They are renewed now: read what changed, and commit it.');
  title('site checks');
  add(await steps.take('site checks', () => inspect(settings, realEffects)));
  title('browser tests');
  add(await steps.take('browser tests', () => runTests('browser')));
}
console.log(`\n${steps}`);
if (total.skipped > 0) console.log(`${count(total.skipped, 'test')} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
