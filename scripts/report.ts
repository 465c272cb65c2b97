import { realEffects } from '../src/effects.ts';
import { buildData } from './site/publish.ts';
import { reportOn } from './site/report.ts';
import { flagsOrEnd } from './terminal/flags.ts';
import { tellMessages } from './terminal/messages.ts';
import { formatReport } from './terminal/report.ts';
import { settingsHelp, settingsOrEnd } from './terminal/settings.ts';

const flags = flagsOrEnd(
  `npm run report [-- --json]

What each article gave and what was left over; which sentences of the explainers the newest articles bear on.

  --json   the same as JSON

${settingsHelp}`,
  { json: { type: 'boolean', default: false } },
);
// A look at the articles as they are now; nothing that the site is made of changes by it.
const { siteData, messages, ok } = await buildData(settingsOrEnd(), { ...realEffects, writeFile: async () => {} });
tellMessages(
  realEffects,
  messages.filter(({ level }) => level !== 'info'),
);
if (siteData === null || !ok) process.exitCode = 1;
else {
  const report = reportOn(siteData, messages);
  const text = flags.json ? JSON.stringify(report, null, 2) : formatReport(report).join('\n');
  await new Promise<void>((done) => process.stdout.write(`${text}\n`, () => done()));
}
