import { flagsOrEnd } from './terminal/flags.ts';
import { serveUntilStopped } from './terminal/serving.ts';
import { settingsHelp, settingsOrEnd } from './terminal/settings.ts';

flagsOrEnd(
  `npm run preview

Serves the site as it was last built.

${settingsHelp}`,
  {},
);
await serveUntilStopped(settingsOrEnd());
