import type { SiteData } from '../../model/site.ts';
import { spoken } from '../../words/index.ts';
import type { SiteAddress } from '../address.ts';
import { openBook } from '../book.ts';
import { describeLedger } from '../ledger-file.ts';
import { claimsTable } from './claims.ts';
import { type DataText, dataPackage } from './data-package.ts';
import { eventsTable } from './events.ts';
import { figuresTable } from './figures.ts';
import { placesGeoJson } from './places.ts';
import { positionsTable } from './positions.ts';
import { timelineCalendar } from './timeline.ts';

/** Every file of the data folder by its name, in the order of the page that lists them. */
export function dataFiles(site: SiteData, at: SiteAddress): Readonly<Record<string, string>> {
  const { config, ledger, editions, newest } = site;
  const book = openBook(ledger, at);
  const tables = [claimsTable, eventsTable, figuresTable, positionsTable].map((make) => make(book));
  const about = spoken().data.texts;
  const made = editions[0]?.date ?? '1970-01-01';
  const { 'ledger.json': text, 'ledger.schema.json': schema } = describeLedger(ledger);
  const texts: readonly DataText[] = [
    {
      name: 'places.geojson',
      ...about['places.geojson'],
      mediatype: 'application/geo+json',
      text: placesGeoJson(book),
    },
    {
      name: 'timeline.ics',
      ...about['timeline.ics'],
      mediatype: 'text/calendar',
      text: timelineCalendar(book, { name: config.name, description: config.tagline, made, newest }),
    },
    {
      name: 'ledger.json',
      ...about['ledger.json'],
      mediatype: 'application/json',
      text,
    },
    {
      name: 'ledger.schema.json',
      ...about['ledger.schema.json'],
      mediatype: 'application/schema+json',
      text: schema,
    },
  ];
  return {
    ...Object.fromEntries(tables.map(({ name, csv }) => [`${name}.csv`, csv])),
    ...Object.fromEntries(texts.map(({ name, text }) => [name, text])),
    'datapackage.json': dataPackage(site, at, tables, texts),
  };
}
