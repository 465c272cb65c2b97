import { realEffects } from '../src/effects.ts';
import { restoreLast } from './site/publish.ts';
import { flagsOrEnd } from './terminal/flags.ts';
import { serveUntilStopped } from './terminal/serving.ts';
import { settingsHelp, settingsOrEnd } from './terminal/settings.ts';

flagsOrEnd(
  `npm run preview

Serves the site as it was last built.

${settingsHelp}`,
  {},
);
const settings = settingsOrEnd();
await restoreLast(settings, realEffects);
await serveUntilStopped(settings);
