import { realEffects } from '../src/effects.ts';
import { publish, publishSteps } from './site/publish.ts';
import { shownPath } from './site/settings.ts';
import { flagsOrEnd } from './terminal/flags.ts';
import { showProgress } from './terminal/progress.ts';
import { settingsHelp, settingsOrEnd } from './terminal/settings.ts';
import { Steps } from './terminal/steps.ts';
import { summarize } from './terminal/summary.ts';

const flags = flagsOrEnd(
  `npm run build -- [--no-cache]

From the articles to the finished site. An error stops it and leaves the last good site as it was.

  --no-cache    makes everything anew and keeps nothing for the next build

${settingsHelp}`,
  { 'no-cache': { type: 'boolean', default: false } },
);
const settings = { ...settingsOrEnd(), ...(flags['no-cache'] ? { cacheDir: null } : {}) };
const steps = new Steps(showProgress(publishSteps));
const published = await publish(settings, realEffects, steps);
if (published === null) process.exitCode = 1;
else console.log(summarize(published, shownPath(settings.outDir), steps).join('\n'));
