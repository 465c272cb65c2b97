import { describe, expect, test } from 'vitest';
import { drawCharts } from './draw-charts.ts';
import { makeLedger, testConfig } from './testing.ts';

const head = `title: [What happened]
subtitle: [Events by date]
name: Timeline of the valley
opening: A timeline.
empty: Nothing is dated yet.
`;
const timeline = `kind: timeline
${head}panels:
  - { name: All, width: 1 }
planned: { name: Planned, width: 1 }
`;

function draw(text: string, ledger = makeLedger({})) {
  const file = { name: 'valley.yaml', path: 'content/charts/valley.yaml', text };
  return drawCharts({ files: [file], ledger, config: testConfig, geo: [], base: '/' });
}

const report = (text: string) =>
  draw(text).messages.map(({ file, line, column, level, text, hint, rule }) => [
    `${file}:${line}:${column}: ${level}: ${text}  [${rule}]`,
    hint,
  ]);

describe('drawCharts', () => {
  test('names a chart after its file', () => {
    expect(draw(timeline).charts.map(({ id, kind }) => [id, kind])).toEqual([['valley', 'timeline']]);
  });

  test('says so in words when the ledger has nothing', () => {
    const { charts, messages } = draw(timeline);
    expect(charts[0]).toMatchObject({ empty: 'Nothing is dated yet.', drawings: [], title: 'What happened' });
    expect(messages).toEqual([]);
  });

  test('gives the same bytes twice', () => {
    const ledger = makeLedger({ events: [{ id: 'a', date: '2031', label: 'Dam opens', lane: 'works' }] });
    expect(draw(timeline, ledger)).toEqual(draw(timeline, ledger));
  });

  test('refuses an unknown kind with its place', () => {
    expect(report(timeline.replace('timeline', 'timelime'))).toMatchInlineSnapshot(`
      [
        [
          "content/charts/valley.yaml:1:7: error: kind: Invalid discriminator value. Expected 'map' | 'matrix' | 'timeline' | 'waffle' | 'bars' | 'lanes' | 'grid' | 'flow' | 'overlap'  [ingest/wrong-value]",
          "",
        ],
      ]
    `);
  });

  test('refuses an unknown placeholder with its place', () => {
    expect(report(timeline.replace('[What happened]', '["{evnts} dated events"]'))).toMatchInlineSnapshot(`
      [
        [
          "content/charts/valley.yaml:2:10: error: unknown placeholder "evnts"  [charts/placeholder-unknown]",
          "Did you mean "events"?",
        ],
      ]
    `);
  });

  test('refuses an unknown lane', () => {
    expect(report(`${timeline}lanes: [works, talk]\n`)).toMatchInlineSnapshot(`
      [
        [
          "content/charts/valley.yaml:10:16: error: unknown lane "talk"  [charts/lane-unknown]",
          "Did you mean "talks"?",
        ],
      ]
    `);
  });

  test('refuses a geo file that is not there', () => {
    const map = `kind: map
${head}geo: { file: valley.topo.json, object: districts, credit: invented }
frame: { wide: [5, 47, 11, 50], narrow: [5, 47, 11, 50] }
`;
    expect(report(map)).toMatchInlineSnapshot(`
      [
        [
          "content/charts/valley.yaml:7:14: error: unknown geo file "valley.topo.json"  [charts/geo-file-unknown]",
          "There is no geo file yet.",
        ],
      ]
    `);
  });

  test('refuses a geo file that is no JSON', () => {
    const geo = [{ name: 'valley.topo.json', path: 'content/geo/valley.topo.json', text: '{' }];
    const { messages } = drawCharts({ files: [], ledger: makeLedger({}), config: testConfig, geo, base: '/' });
    expect(messages.map(({ file, text, rule }) => [file, text, rule])).toEqual([
      ['content/geo/valley.topo.json', 'cannot be read as JSON', 'charts/geo-syntax'],
    ]);
  });
});
