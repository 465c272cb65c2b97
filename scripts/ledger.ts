import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildLedgerOf } from '../src/build.ts';
import { realEffects } from '../src/effects.ts';
import { ledgerPieces } from '../src/exports/index.ts';
import { buildLedger } from '../src/ledger/index.ts';
import { readingContent } from './site/readable.ts';
import { shownPath } from './site/settings.ts';
import { diskFault } from './terminal/disk.ts';
import { flagsOrEnd } from './terminal/flags.ts';
import { tellMessages } from './terminal/messages.ts';
import { settingsOrEnd } from './terminal/settings.ts';
import { count } from './terminal/steps.ts';

const { log } = realEffects;
const settings = settingsOrEnd();
const flags = flagsOrEnd(
  `npm run ledger -- --articles DIR --out FILE [--keep-going]

The ledger alone, as JSON, from any folder of articles: txt, md and html in any mix. Files named README are left alone.

  --articles DIR   the folder (default ${shownPath(settings.articlesDir)})
  --out FILE       where to write; - is standard output (default -)
  --keep-going     leave refused articles out instead of writing nothing; the exit code is 1 all the same

Messages go to standard error. Run it with npm run --silent to keep npm's own lines out of the output.`,
  {
    articles: { type: 'string', default: settings.articlesDir },
    out: { type: 'string', default: '-' },
    'keep-going': { type: 'boolean', default: false },
  },
);

async function writeOut(pieces: Iterable<string>, to: string): Promise<void> {
  if (to !== '-') return realEffects.writeFile(resolve(to), pieces);
  for (const piece of pieces) await new Promise<void>((done) => process.stdout.write(piece, () => done()));
}

/** @returns The exit code. */
async function run(articlesDir: string): Promise<0 | 1> {
  const isFolder = await stat(articlesDir).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    log(`There is no folder ${articlesDir}.\n  --articles names the folder that the articles lie in.`);
    return 1;
  }
  const shown = shownPath(resolve(articlesDir));
  const contentDir = shownPath(settings.contentDir);
  const read = await readingContent(realEffects, (effects) => buildLedgerOf(shown, contentDir, effects));
  if ('rule' in read) {
    tellMessages(realEffects, [read]);
    log('Nothing was written.');
    return 1;
  }
  const { readings, gazetteer, overrides, messages } = read;
  tellMessages(realEffects, messages);
  const isRefused = messages.some(({ level }) => level === 'error');
  if (gazetteer === null || (isRefused && !flags['keep-going'])) {
    log('Nothing was written.');
    return 1;
  }
  const ledger = buildLedger(readings, gazetteer, overrides);
  try {
    await writeOut(ledgerPieces(ledger), flags.out);
  } catch (error) {
    log(`The ledger cannot be written to ${flags.out}: ${diskFault(error) ?? (error as Error).message}.`);
    return 1;
  }
  log(
    [
      count(ledger.articles.length, 'article'),
      count(ledger.statements.length, 'statement'),
      count(ledger.claims.length, 'claim'),
      count(ledger.events.length, 'event'),
      count(ledger.figures.length, 'figure'),
    ].join(', '),
  );
  return isRefused ? 1 : 0;
}

process.exitCode = await run(flags.articles);
