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

/** A file of the data folder. */
export interface DataFile {
  readonly name: string;
  /** To be taken before the next file is asked for. */
  readonly pieces: Iterable<Uint8Array>;
  /** When all pieces are taken. */
  readonly sizes: () => Sizes;
}

/**
 * Every file of the data folder with its name, in the order of the page that lists them: each made when it is asked for and
 * let go of before the next, since together they are larger than the ledger.
 */
export function* eachDataFile(site: SiteData, at: SiteAddress): Generator<DataFile> {
  const { config, ledger, editions, newest } = site;
  const book = openBook(ledger, at);
  const about = spoken().data.texts;
  const made = editions[0]?.date ?? '1970-01-01';
  const tables: (Omit<DataTable, 'csv'> & Sizes)[] = [];
  for (const make of [claimsTable, eventsTable, figuresTable, positionsTable]) {
    const { csv, ...table } = make(book);
    const measured = measurePieces(csv);
    yield { name: `${table.name}.csv`, ...measured };
    tables.push({ ...table, ...measured.sizes() });
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
    const measured = measurePieces(make());
    yield { name, ...measured };
    texts.push({ name, ...about[name as keyof typeof makers], mediatype, ...measured.sizes() });
  }
  yield { name: 'datapackage.json', ...measurePieces([dataPackage(site, at, tables, texts)]) };
}

/** Every file of the data folder by its name, each as one text. */
export function dataFiles(site: SiteData, at: SiteAddress): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const { name, pieces } of eachDataFile(site, at)) files[name] = Buffer.concat([...pieces]).toString();
  return files;
}
