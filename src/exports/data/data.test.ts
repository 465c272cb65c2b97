import { readFileSync } from 'node:fs';
import { check } from '@placemarkio/check-geojson';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { testArticle, testClaim, testSite, testStatement } from '../../site/testing.ts';
import { dataFiles } from './index.ts';

const at = { origin: 'https://e.org', base: '/x/' };
const statements = ['a#p1s1', 'a#p2s1'];
const site = testSite(
  {
    articles: [testArticle('a', { publisher: '=The, "Gazette"', title: 'Line\nbreak' })],
    statements: [testStatement('a#p1s1', { places: ['bay'] }), testStatement('a#p2s1')],
    claims: [testClaim('level', statements, { label: '+4 m; <b>' }), testClaim('flood', statements, { kind: 'event' })],
    events: [
      {
        id: 'event-flood',
        date: '2026-03-01/2026-03-10',
        label: 'The flood,\nsaid; to be',
        kind: 'flood',
        lane: 'water',
        status: 'planned',
        relation: null,
        statements,
        places: ['bay'],
        actors: [],
        claim: 'flood',
      },
      {
        id: 'event-dam',
        date: '2024',
        label: 'The dam',
        kind: 'dam',
        lane: 'water',
        status: 'past',
        relation: 'since',
        statements,
        places: [],
        actors: [],
        claim: 'gone',
      },
    ],
    figures: [
      {
        id: 'figure-level',
        measure: 'level',
        value: -4,
        valueMax: null,
        unit: 'm',
        qualifier: 'about',
        subject: null,
        asOf: null,
        saidBy: ['@Board'],
        statements,
        claim: 'level',
      },
    ],
    positions: [{ actor: null, issue: 'dam', stance: 'no', label: 'is against', statements, claim: 'level' }],
    places: [
      { id: 'bay', name: 'Long Bay', aliases: ['Longbay'], kind: 'bay', lon: -12.5, lat: 54.25 },
      { id: 'isle', name: 'Isle', aliases: [], kind: 'isle', lon: null, lat: null },
    ],
  },
  { editions: [{ date: '2026-03-05' } as never], newest: '2026-03-02' },
);
const files = dataFiles(site, at);
const text = (name: string): string => files[name] ?? '';
const rows = (name: string): Record<string, string>[] => parse(text(`${name}.csv`), { columns: true });

describe('the tables', () => {
  test('are read back by a parser of CSV as they were written', () => {
    expect(rows('claims')).toHaveLength(2);
    expect(rows('events')[0]).toMatchObject({
      label: 'The flood,\nsaid; to be',
      first_day: '2026-03-01',
      last_day: '2026-03-10',
      status: 'planned',
      address: 'https://e.org/x/articles/a/#flood',
    });
    expect(rows('positions')[0]).toMatchObject({ actor: '', issue: 'dam', label: 'is against' });
  });
  test('name the place of every statement, as id, in words and as an address', () => {
    expect(rows('claims')[0]).toMatchObject({
      statements: 'a#p1s1 a#p2s1',
      source_addresses: 'https://e.org/x/articles/a/#p1s1 https://e.org/x/articles/a/#p2s1',
    });
    expect(rows('claims')[0]?.sources).toContain('2 March 2026, paragraph 2');
  });
  test('hold no formula, and negative numbers stay numbers', () => {
    expect(rows('claims')[0]?.label).toBe("'+4 m; <b>");
    expect(rows('claims')[0]?.sources).toMatch(/^'=The/);
    expect(rows('figures')[0]).toMatchObject({ value: '-4', said_by: "'@Board" });
  });
});

describe('the places', () => {
  test('pass a linter of GeoJSON; those without coordinates are left out', () => {
    const { features } = check(text('places.geojson')) as { features: { id?: unknown; properties: unknown }[] };
    expect(features).toHaveLength(1);
    expect(features[0]).toMatchObject({
      id: 'bay',
      properties: { statements: ['a#p1s1'], address: 'https://e.org/x/places/bay/' },
    });
  });
});

describe('the calendar', () => {
  const events = new ICAL.Component(ICAL.parse(text('timeline.ics')))
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each));
  test('spans all the days that a date can mean', () => {
    expect(events.map((event) => [event.startDate.toString(), event.endDate.toString()])).toEqual([
      ['2026-03-01', '2026-03-11'],
      ['2024-01-01', '2025-01-01'],
    ]);
    expect(events[0]?.summary).toBe('The flood,\nsaid; to be');
  });
  test('has what is planned as tentative, as of the newest source', () => {
    expect(events.map(({ component }) => component.getFirstPropertyValue('status'))).toEqual([
      'TENTATIVE',
      'CONFIRMED',
    ]);
    expect(events[0]?.description).toContain('Planned, as of 2 March 2026.');
  });
});

describe('the data package', () => {
  const read = (name: string) => JSON.parse(name) as Record<string, unknown>;
  const schema = read(readFileSync('src/test/fixtures/data-package/datapackage-2.0.schema.json', 'utf8'));
  const descriptor = read(text('datapackage.json')) as unknown as {
    resources: {
      name: string;
      path: string;
      bytes: number;
      schema?: { fields: { name: string; type: string; description: string }[] };
      contents?: { description: string }[];
    }[];
  };
  test('fits the official schema of Data Package 2', () => {
    const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
    validate(descriptor);
    expect(validate.errors).toBeNull();
    expect(validate({ ...descriptor, resources: [] })).toBe(false);
  });
  test('describes every file and every column, and their types are true', () => {
    expect(descriptor.resources.map(({ path }) => path)).toEqual(
      Object.keys(files).filter((name) => name !== 'datapackage.json'),
    );
    for (const { path, bytes, schema, contents, name } of descriptor.resources) {
      expect(bytes).toBe(Buffer.byteLength(text(path)));
      if (!path.endsWith('.csv')) continue;
      expect(contents).toBeUndefined();
      const [first = {}] = rows(name);
      expect(schema?.fields.map((field) => field.name)).toEqual(Object.keys(first));
      for (const field of schema?.fields ?? []) {
        expect(field.description).toMatch(/^\S.*\.$/);
        for (const row of rows(name)) {
          const cell = row[field.name] ?? '';
          if (field.type === 'boolean') expect(cell).toMatch(/^(true|false)$/);
          else if (field.type !== 'string' && cell !== '') expect(Number(cell)).not.toBeNaN();
        }
      }
    }
  });
});
