import type { SiteData } from '../../model/site.ts';
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
  const made = editions[0]?.date ?? '1970-01-01';
  const { 'ledger.json': text, 'ledger.schema.json': schema } = describeLedger(ledger);
  const texts: readonly DataText[] = [
    {
      name: 'places.geojson',
      title: 'Places',
      about: 'Places with known coordinates, as GeoJSON (RFC 7946).',
      mediatype: 'application/geo+json',
      text: placesGeoJson(book),
    },
    {
      name: 'timeline.ics',
      title: 'Calendar',
      about:
        'The dated events as a calendar (RFC 5545). An unsure date is a span of days, a planned event is tentative.',
      mediatype: 'text/calendar',
      text: timelineCalendar(book, { name: config.name, description: config.tagline, made, newest }),
    },
    {
      name: 'ledger.json',
      title: 'Ledger',
      about: 'All of it in one object, from which pages, charts and the other files are made.',
      mediatype: 'application/json',
      text,
    },
    {
      name: 'ledger.schema.json',
      title: 'Schema of the ledger',
      about: 'The shape of the ledger, field by field, as JSON Schema 2020-12.',
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
