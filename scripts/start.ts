import { realEffects } from '../src/effects.ts';
import { publish, publishSteps } from './site/publish.ts';
import { shownPath } from './site/settings.ts';
import { flagsOrEnd } from './terminal/flags.ts';
import { showProgress } from './terminal/progress.ts';
import { serveUntilStopped } from './terminal/serving.ts';
import { settingsHelp, settingsOrEnd } from './terminal/settings.ts';
import { Steps } from './terminal/steps.ts';
import { summarize } from './terminal/summary.ts';

flagsOrEnd(
  `npm start

Installs what is missing, builds the site and serves it.

${settingsHelp}`,
  {},
);
const settings = settingsOrEnd();
const steps = new Steps(showProgress(publishSteps));
const published = await publish(settings, realEffects, steps);
if (published === null) process.exit(1);
console.log(summarize(published, shownPath(settings.outDir), steps).join('\n'));
await serveUntilStopped(settings);
