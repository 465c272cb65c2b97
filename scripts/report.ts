import { realEffects } from '../src/effects.ts';
import type { SiteData } from '../src/model/site.ts';
import { buildData } from './site/publish.ts';
import { reportOn } from './site/report.ts';
import { changesSince, editionDates } from './site/since.ts';
import { flagsOrEnd } from './terminal/flags.ts';
import { tellMessages } from './terminal/messages.ts';
import { formatReport, formatSince } from './terminal/report.ts';
import { settingsHelp, settingsOrEnd } from './terminal/settings.ts';

const flags = flagsOrEnd(
  `npm run report [-- --since EDITION --json]

What each article gave and what was left over; which sentences of the explainers the newest articles bear on.

  --since EDITION   only what was added or corrected after that day, such as 2026-02-18
  --json            the same as JSON

${settingsHelp}`,
  { json: { type: 'boolean', default: false }, since: { type: 'string' } },
);
if (flags.since !== undefined && !/^\d{4}-\d\d-\d\d$/.test(flags.since)) {
  console.error(`--since ${flags.since}: an edition is a day, such as 2026-02-18.`);
  process.exit(2);
}

function wholeReport(siteData: SiteData): string {
  const report = reportOn(siteData, messages);
  return flags.json ? JSON.stringify(report, null, 2) : formatReport(report).join('\n');
}

function reportSince(siteData: SiteData, day: string): string {
  const since = changesSince(siteData, day);
  const others = editionDates(siteData).filter((date) => date <= day);
  if (others[0] !== day) realEffects.log(`There is no edition of ${day}; the one before it is ${others[0] ?? 'none'}.`);
  return flags.json ? JSON.stringify(since, null, 2) : formatSince(since, day).join('\n');
}

// A look at the articles as they are now; nothing that the site is made of changes by it.
const { siteData, messages, ok } = await buildData(settingsOrEnd(), { ...realEffects, writeFile: async () => {} });
tellMessages(
  realEffects,
  messages.filter(({ level }) => level !== 'info'),
);
if (siteData === null || !ok) process.exitCode = 1;
else {
  const text = flags.since === undefined ? wholeReport(siteData) : reportSince(siteData, flags.since);
  await new Promise<void>((done) => process.stdout.write(`${text}\n`, () => done()));
}
