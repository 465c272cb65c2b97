import { realEffects } from '../src/effects.ts';
import { inspect } from './site/inspect.ts';
import { restoreLast } from './site/publish.ts';
import { flagsOrEnd } from './terminal/flags.ts';
import { settingsHelp, settingsOrEnd } from './terminal/settings.ts';

flagsOrEnd(
  `npm run check:site

Checks the site as it was last built: links and anchors, citations, ids, other hosts, policy, rights, heads, weight.

${settingsHelp}`,
  {},
);
const settings = settingsOrEnd();
await restoreLast(settings, realEffects);
if (!(await realEffects.exists(settings.outDir)) || !(await realEffects.exists(settings.siteDataFile))) {
  console.error('There is no built site yet.\n  Run npm run build first.');
  process.exit(1);
}
const { passed, failed } = await inspect(settings, realEffects);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
