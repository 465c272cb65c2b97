import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import type { ChartEntry, ChartSpec } from '../model/chart-spec.ts';
import { toTimelineJs } from './timelinejs.ts';

const date = {
  type: 'object',
  properties: {
    year: { type: 'integer' },
    month: { type: 'integer', minimum: 1, maximum: 12 },
    day: { type: 'integer', minimum: 1, maximum: 31 },
  },
  required: ['year'],
  dependencies: { day: ['month'] },
  additionalProperties: false,
};
const text = {
  type: 'object',
  properties: { headline: { type: 'string' }, text: { type: 'string' } },
  additionalProperties: false,
};
/** The part of the documented format that the file uses: https://timeline.knightlab.com/docs/json-format.html */
const schema = {
  type: 'object',
  properties: {
    scale: { enum: ['human', 'cosmological'] },
    title: { type: 'object', properties: { text }, additionalProperties: false },
    events: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: {
          unique_id: { type: 'string', pattern: '^[A-Za-z][\\w-]*$' },
          ...{ start_date: date, end_date: date, text },
          ...{ display_date: { type: 'string' }, group: { type: 'string' } },
        },
        required: ['start_date'],
        additionalProperties: false,
      },
    },
  },
  required: ['events'],
  additionalProperties: false,
};

const entry = (more: Partial<ChartEntry>): ChartEntry => ({
  id: 'event-flood',
  date: '2031-03-02',
  when: '2 March 2031',
  label: 'Flood <below> the weir & mill',
  details: ['Works', 'from one origin'],
  planned: false,
  statements: ['gazette#p3s1'],
  values: { lane: ['works'] },
  ...more,
});
const spec = (entries: readonly ChartEntry[]): ChartSpec => ({
  ...{ id: 'valley', kind: 'timeline', title: 'Two events', subtitle: 'By date', name: '', description: '', note: '' },
  ...{ sources: [], table: { columns: [], rows: [] }, drawings: [], small: null, empty: null, entries },
  filters: [{ key: 'lane', label: 'Lane', options: [{ value: 'works', label: 'Works' }] }],
});
const link = (statement: string) => `https://example.org/articles/${statement.replace('#', '/#')}`;
const read = (...entries: readonly ChartEntry[]) => toTimelineJs(spec(entries), link);

describe('toTimelineJs', () => {
  test('keeps to the documented format', () => {
    const validate = new Ajv({ allErrors: true }).compile(schema);
    const dates = ['2031', '2031-03', '2031-03-02', '2031-03-01/2031-03-10', '2022/..'];
    validate(read(...dates.map((each, i) => entry({ id: `event-${i}`, date: each }))));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('writes words as HTML that stays words, with a link to the paragraph', () => {
    expect(read(entry({}))?.events[0]).toEqual({
      unique_id: 'event-flood',
      start_date: { year: 2031, month: 3, day: 2 },
      display_date: '2 March 2031',
      group: 'Works',
      text: {
        headline: 'Flood &lt;below&gt; the weir &amp; mill',
        text: '<p>Works, from one origin, <a href="https://example.org/articles/gazette/#p3s1">source</a></p>',
      },
    });
  });

  test('gives a stretch of days its first and last one, and a month or a year no day', () => {
    const [early, month] = read(entry({ date: '2031-03-01/2031-03-10' }), entry({ date: '2031-03' }))?.events ?? [];
    expect([early?.start_date, early?.end_date]).toEqual([
      { year: 2031, month: 3, day: 1 },
      { year: 2031, month: 3, day: 10 },
    ]);
    expect([month?.start_date, month?.end_date]).toEqual([{ year: 2031, month: 3 }, undefined]);
  });

  test('is nothing for a chart that lists nothing in time', () => {
    expect(read()).toBeNull();
  });
});
