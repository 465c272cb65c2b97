import type { SiteData } from '../../model/site.ts';
import { spoken } from '../../words/index.ts';
import type { SiteAddress } from '../address.ts';
import { openBook } from '../book.ts';
import { describeLedger, ledgerPieces } from '../ledger-file.ts';
import { claimsTable } from './claims.ts';
import { type DataText, dataPackage, measurePieces, type Sizes } from './data-package.ts';
import { eventsTable } from './events.ts';
import { figuresTable } from './figures.ts';
import { placesGeoJson } from './places.ts';
import { positionsTable } from './positions.ts';
import type { DataTable } from './table.ts';
import { timelineCalendar } from './timeline.ts';

/**
 * Every file of the data folder with its name, in the order of the page that lists them: each made when it is asked for and
 * let go of before the next, since together they are larger than the ledger.
 *
 * @returns Pieces of each text; they are to be taken before the next file is asked for.
 */
export function* eachDataFile(site: SiteData, at: SiteAddress): Generator<readonly [string, Iterable<string>]> {
  const { config, ledger, editions, newest } = site;
  const book = openBook(ledger, at);
  const about = spoken().data.texts;
  const made = editions[0]?.date ?? '1970-01-01';
  const tables: (Omit<DataTable, 'csv'> & Sizes)[] = [];
  for (const make of [claimsTable, eventsTable, figuresTable, positionsTable]) {
    const { csv, ...table } = make(book);
    const { through, sizes } = measurePieces([csv]);
    yield [`${table.name}.csv`, through];
    tables.push({ ...table, ...sizes() });
  }
  const makers = {
    'places.geojson': ['application/geo+json', () => [placesGeoJson(book)]],
    'timeline.ics': [
      'text/calendar',
      () => [timelineCalendar(book, { name: config.name, description: config.tagline, made, newest })],
    ],
    'ledger.json': ['application/json', () => ledgerPieces(ledger)],
    'ledger.schema.json': ['application/schema+json', () => [describeLedger()]],
  } as const;
  const texts: (DataText & Sizes)[] = [];
  for (const [name, [mediatype, make]] of Object.entries(makers)) {
    const { through, sizes } = measurePieces(make());
    yield [name, through];
    texts.push({ name, ...about[name as keyof typeof makers], mediatype, ...sizes() });
  }
  yield ['datapackage.json', [dataPackage(site, at, tables, texts)]];
}

/** Every file of the data folder by its name, each as one text. */
export function dataFiles(site: SiteData, at: SiteAddress): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const [name, pieces] of eachDataFile(site, at)) files[name] = [...pieces].join('');
  return files;
}
