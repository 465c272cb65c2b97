import { describe, expect, test } from 'vitest';
import type { TimelineFile } from '../../../model/chart-file.ts';
import {
  findCollisions,
  findFaults,
  findOutside,
  findSmallFaults,
  makeLedger,
  readTexts,
  type ToldLedger,
  testConfig,
  testContext,
} from '../../testing.ts';
import { chartTimeline } from './index.ts';

const file: TimelineFile = {
  kind: 'timeline',
  title: [
    '{last.count} of {events} events fall {last.panel}; next: {next.event}, {next.date}',
    '{events} events',
    'Events',
  ],
  subtitle: ['Events by date; planned as of {newest}'],
  name: 'Timeline of the valley',
  opening: 'Timeline in lanes.',
  notes: [],
  empty: 'No event is dated yet.',
  lanes: [],
  panels: [
    { name: 'Before 2030', width: 2 },
    { name: 'In 2030', from: '2030', width: 3 },
    { name: 'In 2031 and after', from: '2031', width: 4 },
  ],
  planned: { name: 'Planned', width: 2 },
};

const events: NonNullable<ToldLedger['events']> = [
  { id: 'first-dam', date: '1998', label: 'First dam is built', lane: 'works', relation: 'since' },
  { id: 'charter', date: '2012-05', label: 'Charter of the valley towns', lane: 'talks' },
  {
    id: 'drought',
    date: '2030-06/2030-08',
    label: 'The mill stands still for want of water',
    lane: 'works',
    origins: 3,
  },
  {
    id: 'walk-out',
    date: '2030-09-01/2030-09-10',
    label: 'Ferry union leaves the talks',
    lane: 'talks',
    disputed: true,
  },
  { id: 'report', date: '2031-03-02', label: 'Engineer calls the upper dam unsafe', lane: 'reports' },
  { id: 'round', date: '2031-04-05/2031-04-06', label: 'First round in the weir house', lane: 'talks', origins: 0 },
  { id: 'answer', date: '2031-04-09', label: 'Warden answers the engineer', lane: 'reports' },
  {
    id: 'next',
    date: '2031-04-20',
    label: 'Second round in the weir house',
    lane: 'talks',
    status: 'planned',
    origins: 2,
  },
  { id: 'repair', date: '2031-06', label: 'Repair of the upper dam begins', lane: 'works', status: 'planned' },
];

const many: NonNullable<ToldLedger['events']> = Array.from({ length: 40 }, (_, i) => ({
  id: `event-${i}`,
  date: i % 4 === 0 ? `20${10 + (i % 20)}` : i % 4 === 1 ? `2030-0${1 + (i % 9)}` : `2031-0${1 + (i % 3)}-1${i % 10}`,
  label: `The commissioner for embankments and sluices postpones hearing number ${i} without naming another day`,
  lane: ['works', 'talks', 'reports'][i % 3] ?? 'works',
  disputed: i % 7 === 0,
  status: i > 35 ? 'planned' : 'past',
  ...(i > 35 ? { date: `2031-05-0${i - 30}` } : {}),
}));

function draw(told: ToldLedger['events'] = events, change: Partial<TimelineFile> = {}, more: ToldLedger = {}) {
  const ledger = makeLedger({ events: told ?? [], ...more });
  const context = testContext('valley', ledger);
  const { chart } = chartTimeline({ ...file, ...change }, context);
  if (!chart) throw new Error('no chart');
  return chart;
}

const texts = (svg: string | undefined) => readTexts(svg ?? '').map(({ text }) => text);

describe('timeline', () => {
  test.each(['narrow', 'wide'] as const)('is drawn %s', async (layout) => {
    const svg = draw().drawings.find((each) => each.layout === layout)?.svg;
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../../test/charts/timeline-${layout}.svg`);
  });

  test.each([
    ['few', events],
    ['forty long', many],
  ])('lets no text touch another or leave the drawing, with %s events', (_, told) => {
    for (const { svg, width, height } of draw(told).drawings) {
      expect(findCollisions(svg)).toEqual([]);
      expect(findOutside(svg, width, height)).toEqual([]);
    }
  });

  test('has a small picture with words that can be read, and nothing to reach', async () => {
    const { small } = draw();
    expect(findSmallFaults(small)).toEqual([]);
    expect(findSmallFaults(draw(many).small)).toEqual([]);
    await expect(`${small?.svg}\n`).toMatchFileSnapshot('../../../test/charts/timeline-small.svg');
  });

  test('holds nothing that a page refuses', () => {
    for (const { svg, layout } of draw().drawings) expect(findFaults(svg, `valley-${layout}`)).toEqual([]);
  });

  test('draws every event in both layouts', () => {
    for (const { svg } of draw(many).drawings) expect(svg.match(/data-event=/g)).toHaveLength(40);
  });

  test('draws the events on most origins when there are too many, says how many it leaves out, and tables all', () => {
    const floods = Array.from({ length: 90 }, (_, i) => ({
      id: `flood-${i}`,
      date: `2030-${10 + (i % 3)}-${10 + (i % 18)}`,
      label: `Flood ${i}`,
      lane: 'works',
      origins: i < 10 ? 0 : 2,
    }));
    const { title, table, entries, sources, note, drawings, small } = draw(floods);
    for (const { svg } of drawings) {
      expect(svg.match(/data-event=/g)).toHaveLength(80);
      expect([svg.includes('"flood-9"'), svg.includes('"flood-10"')]).toEqual([false, true]);
    }
    expect([table.rows.length, entries.length]).toEqual([90, 90]);
    expect(sources.length).toBe(entries.flatMap(({ statements }) => statements).length);
    expect(title).toContain('90');
    expect(small).not.toBe(null);
    expect(note).toMatch(/^Ten events on fewer origins are not drawn; the list, the table and the files hold them\./);
  });

  test('lists every event, oldest first, with its address and its values of each filter', () => {
    const { entries, filters } = draw();
    expect(entries.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    expect(entries[3]).toMatchObject({
      when: 'early September 2030',
      details: ['Talks', 'disputed', 'from one origin'],
      values: { lane: ['talks'] },
    });
    expect(filters.map(({ key, options }) => [key, options.length])).toEqual([
      ['lane', 3],
      ['source', 3],
    ]);
  });

  test('names the actors of an event for the filter', () => {
    const actor = { aliases: [], kind: 'person', side: null } as const;
    const actors = [
      { ...actor, id: 'warden', name: 'The warden' },
      { ...actor, id: 'engineer', name: 'An engineer' },
    ];
    const told = events.slice(4, 7).map((event, i) => ({ ...event, actors: i === 0 ? ['engineer'] : ['warden'] }));
    const context = {
      id: 'valley',
      ledger: makeLedger({ events: told, actors }),
      config: testConfig,
      geo: {},
      base: '/',
    };
    const { chart } = chartTimeline(file, context);
    expect(chart?.filters.find(({ key }) => key === 'actor')?.options).toEqual([
      { value: 'engineer', label: 'An engineer' },
      { value: 'warden', label: 'The warden' },
    ]);
    expect(chart?.drawings[0]?.svg).toContain('data-actor="engineer"');
  });

  test('counts what is planned only into the piece whose time it falls into', () => {
    const articles = [['2030-11-20-herald', 'Harbour Herald', '2030-11-20']] as NonNullable<ToldLedger['articles']>;
    const told = [
      { id: 'a', date: '2012', label: 'First dam', lane: 'works' },
      { id: 'b', date: '2030-03', label: 'A flood', lane: 'works' },
      { id: 'c', date: '2030-05', label: 'A second flood', lane: 'talks' },
      { id: 'd', date: '2031-02-01', label: 'Repair', lane: 'works', status: 'planned' as const },
    ];
    expect(draw(told, {}, { articles }).title).toBe('Two of four events fall in 2030; next: repair, 1 February 2031');
  });

  test('computes its title from what the ledger holds', () => {
    expect(draw().title).toBe(
      'Five of nine events fall in 2031 and after; next: second round in the weir house, 20 April 2031',
    );
    expect(draw(events.slice(0, 2)).title).toBe('Two events');
    expect(draw(events.slice(0, 1)).title).toBe('Events');
  });

  test('sets planned events apart, behind the line of the newest article', () => {
    const svg = draw().drawings[1]?.svg ?? '';
    expect(texts(svg)).toContain('newest article, 11 April 2031');
    expect(svg.match(/mark-event is-planned/g)).toHaveLength(2);
    expect(texts(svg)).toContain('Planned');
  });

  test('has no piece for plans when there are none', () => {
    expect(texts(draw(events.slice(0, 7)).drawings[1]?.svg)).not.toContain('Planned');
  });

  test('leaves out pieces of the axis without events', () => {
    expect(texts(draw(events.slice(2)).drawings[1]?.svg)).not.toContain('Before 2030');
  });

  test('draws a bar as wide as its date is unsure', () => {
    const bars = [
      ...(draw().drawings[0]?.svg ?? '').matchAll(/class="bar bar-spread" x="[\d.]+" y="[\d.]+" width="([\d.]+)"/g),
    ];
    const widths = bars.map(([, width]) => Number(width));
    // The key, then 1998 and May 2012 on one axis, then three months of 2030 on the next.
    expect(widths.slice(1, 4).map(Math.round)).toEqual([10, 10, 81]);
  });

  test('says in words what the picture shows', () => {
    expect(draw().description).toMatchInlineSnapshot(
      `"Timeline in lanes. Nine events, from First dam is built (since 1998) to Repair of the upper dam begins (June 2031). Works: three events, from First dam is built (since 1998) to Repair of the upper dam begins (June 2031). Talks: four events, from Charter of the valley towns (May 2012) to Second round in the weir house (20 April 2031). Reports: two events, from Engineer calls the upper dam unsafe (2 March 2031) to Warden answers the engineer (9 April 2031). The busiest piece of the axis is “In 2031 and after” with three events. Six events are not dated to the day. Planned as of 11 April 2031: Second round in the weir house (20 April 2031); Repair of the upper dam begins (June 2031)."`,
    );
  });

  test('has a row for each event, oldest first', () => {
    const { table } = draw();
    expect(table.rows).toHaveLength(9);
    expect(table.rows[3]).toEqual([
      'early September 2030',
      '2030-09-01/2030-09-10',
      'Ferry union leaves the talks',
      'Talks',
      'past, disputed',
      1,
    ]);
  });

  test('draws only the lanes it is asked for', () => {
    expect(draw(events, { lanes: ['talks'] }).table.rows).toHaveLength(4);
  });

  test('draws only events that answer its query', () => {
    expect(draw(events, { query: { event: 'report answer' } }).table.rows).toHaveLength(2);
  });

  test('leaves out what a withdrawn article said', () => {
    expect(draw(events.map((event) => ({ ...event, retracted: true }))).empty).toBe('No event is dated yet.');
  });
});
