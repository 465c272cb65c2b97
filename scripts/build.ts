import { realEffects } from '../src/effects.ts';
import { publish, publishSteps } from './site/publish.ts';
import { shownPath } from './site/settings.ts';
import { flagsOrEnd } from './terminal/flags.ts';
import { showProgress } from './terminal/progress.ts';
import { settingsHelp, settingsOrEnd } from './terminal/settings.ts';
import { Steps } from './terminal/steps.ts';
import { summarize } from './terminal/summary.ts';

flagsOrEnd(
  `npm run build

From the articles to the finished site. An error stops it and leaves the last good site as it was.

${settingsHelp}`,
  {},
);
const settings = settingsOrEnd();
const steps = new Steps(showProgress(publishSteps));
const published = await publish(settings, realEffects, steps);
if (published === null) process.exitCode = 1;
else console.log(summarize(published, shownPath(settings.outDir), steps).join('\n'));
