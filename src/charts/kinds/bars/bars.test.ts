import { describe, expect, test } from 'vitest';
import { barsFile } from '../../../model/chart-file.ts';
import {
  findCollisions,
  findFaults,
  findOutside,
  LAKE,
  makeLedger,
  readTexts,
  type ToldLedger,
  testContext,
} from '../../testing.ts';
import { chartBars } from './index.ts';

const words = {
  kind: 'bars',
  subtitle: ['Figures, {account.when}', 'Figures'],
  name: 'Bars',
  opening: 'Bars.',
  empty: 'Nothing is counted yet.',
};

/** Two figures of one account, each with its own scale. */
const cost = barsFile.parse({
  ...words,
  title: ['Sources differ whether it cost {bar2.contested}', '{bar1} of the river cost {bar2}', 'What dredging cost'],
  bars: [
    { measure: 'reach-share', name: 'of the river dredged in a year', whole: 100 },
    { measure: 'dredge-cost', name: 'spent on it' },
  ],
});

/** Two wholes in parts, on one scale. */
const boats = barsFile.parse({
  ...words,
  title: ['In {odd.all} accounts the parts do not add up', '{bar1.rest} of {bar1} are not accounted for', 'Boats'],
  scale: 'shared',
  bars: [
    {
      measure: 'boats-out',
      name: 'left the harbour',
      parts: [
        { measure: 'boats-back', name: 'came back in the evening' },
        { measure: 'boats-lost', name: 'were lost' },
      ],
    },
    {
      measure: 'boats-seen',
      name: 'seen from the weir',
      parts: [
        { measure: 'boats-seen-north', name: 'north of it' },
        { measure: 'boats-seen-south', name: 'south' },
      ],
    },
  ],
});

/** Parts of a whole that everybody knows. */
const poll = barsFile.parse({
  ...words,
  title: ['{bar1.part1} are against; the rest is {bar1.rest.name}', '{bar1.part1} are against', 'What people say'],
  bars: [
    {
      name: 'All who were asked',
      whole: 100,
      parts: [
        { measure: 'against', name: 'against a new dam' },
        { measure: 'in-favour', name: 'in favour' },
      ],
      rest: 'not broken down',
    },
  ],
});

type Told = NonNullable<ToldLedger['figures']>[number];
const says = (measure: string, value: number, more: Partial<Told> = {}): Told => {
  const unit = LAKE.terms?.measures?.find(({ id }) => id === measure)?.unit ?? '';
  return { measure, value, unit, ...more };
};

function draw(file: typeof cost, figures: readonly Told[] = LAKE.figures ?? []) {
  const ledger = makeLedger({ ...LAKE, figures });
  const context = testContext('bars', ledger);
  const { chart, troubles } = chartBars(file, context);
  if (!chart || troubles.length > 0) throw new Error(JSON.stringify(troubles));
  return chart;
}

const texts = (svg: string | undefined) => readTexts(svg ?? '').map(({ text }) => text.replaceAll('\u00a0', ' '));
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
/** Widths of the rectangles of one class, in px. */
const widths = (svg: string | undefined, kind: string) =>
  [
    ...(svg ?? '').matchAll(
      new RegExp(`class="[^"]*\\b${kind}\\b[^"]*" x="[\\d.]+" y="[\\d.]+" width="([\\d.]+)"`, 'g'),
    ),
  ].map(([, width]) => Number(width));

describe.each([
  ['cost', cost],
  ['boats', boats],
  ['poll', poll],
] as const)('bars of %s', (name, file) => {
  test.each(['narrow', 'wide'] as const)('are drawn %s', async (layout) => {
    const svg = draw(file).drawings.find((each) => each.layout === layout)?.svg;
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../../test/charts/bars-${name}-${layout}.svg`);
  });

  test('let no text touch another or leave the drawing', () => {
    for (const { svg, width, height, layout } of draw(file).drawings) {
      expect(findCollisions(svg)).toEqual([]);
      expect(findOutside(svg, width, height)).toEqual([]);
      expect(findFaults(svg, `bars-${layout}`)).toEqual([]);
    }
  });

  test('say so in words when the ledger has nothing', () => {
    expect(draw(file, [])).toMatchObject({ empty: 'Nothing is counted yet.', drawings: [], title: file.title.at(-1) });
  });
});

describe('bars', () => {
  test('put together what one source says of one time, newest first', () => {
    expect(draw(cost).table.rows.map(([, , figure]) => plain(String(figure)))).toEqual([
      'nearly 3 percent',
      'at least 2.4 million US dollars',
      '12 to 15 percent',
      '1.1 million US dollars',
      'up to 900,000 US dollars',
    ]);
  });

  test('begin at zero and are as long as their figures', () => {
    const figures = [says('dredge-cost', 100), says('dredge-cost', 400, { article: 1 })];
    const [long = 0, short = 0] = widths(draw(cost, figures).drawings[1]?.svg, 'amount-1');
    expect(long / short).toBeCloseTo(4);
  });

  test('never end in a point where the words are open', () => {
    const open = (qualifier: string | null) =>
      draw(cost, [says('dredge-cost', 100, { qualifier })]).drawings[1]?.svg.replace(/<g class="key".*?<\/g>/, '') ??
      '';
    expect(open('more than')).toContain('amount-on');
    expect(open('about')).toContain('class="fade"');
    expect(open('up to')).toContain('amount-maybe');
    expect(open(null)).not.toMatch(/amount-on|fade|amount-maybe/);
  });

  test('hatch what sources contradict, and say it in the title', () => {
    const figures = [
      says('dredge-cost', 100, { disputed: true }),
      says('dredge-cost', 400, { article: 1, disputed: true }),
    ];
    const chart = draw(cost, figures);
    expect(plain(chart.title)).toBe('Sources differ whether it cost 400 US dollars or 100 US dollars');
    expect(widths(chart.drawings[1]?.svg, 'amount-disputed')).toHaveLength(3);
  });

  test('name the speaker of a part where it is another than that of the whole', () => {
    expect(texts(draw(boats).drawings[1]?.svg)).toContain('14 south (said by Harbour Herald in its own voice)');
  });

  test('hatch what parts leave over, and say when they come to more', () => {
    const shown = texts(draw(boats).drawings[1]?.svg);
    expect(shown).toContain('10 not accounted for');
    expect(shown).toContain('The parts come to 4 boats more than the whole');
  });

  test('leave a whole without parts hatched from end to end', () => {
    const { svg } = draw(boats, [says('boats-out', 20)]).drawings[0] ?? {};
    expect(texts(svg)).toContain('parts not told');
    expect(widths(svg, 'amount-rest')).toHaveLength(1);
    expect(widths(svg, 'amount-1')).toHaveLength(0);
  });

  test('give no number for what a hedged part leaves over', () => {
    const rest = (qualifier: string | null) =>
      texts(draw(poll, [says('against', 54, { qualifier })]).drawings[1]?.svg).at(-1);
    expect([rest('about'), rest(null)]).toEqual(['the rest: not broken down', '46 percent not broken down']);
  });

  test('change title and picture when the ledger changes', () => {
    const parts = [says('against', 54, { qualifier: 'about' }), says('in-favour', 30), says('in-favour', 46)];
    const [before, after] = [parts.slice(0, 1), parts.slice(0, 2)].map((figures) => draw(poll, figures));
    expect(before?.drawings[0]?.svg).not.toBe(after?.drawings[0]?.svg);
    expect(texts(after?.drawings[1]?.svg)).toContain('30 percent in favour');
    expect(plain(before?.title ?? '')).toBe('About 54 percent are against; the rest is not broken down');
    expect(plain(draw(poll, [says('against', 54), says('in-favour', 46)]).title)).toBe('54 percent are against');
    expect(draw(poll, [says('in-favour', 46)]).title).toBe('What people say');
  });

  test('boast of what is left over only where it is', () => {
    const herald = (LAKE.figures ?? []).filter(({ article }) => article === 2);
    expect(draw(boats, herald).title).toBe('In both accounts the parts do not add up');
    const full = [says('boats-out', 140), says('boats-back', 128), says('boats-lost', 12)];
    expect(draw(boats, full).title).toBe('Boats');
  });

  test('say in words what the picture shows', () => {
    expect(plain(draw(boats).description)).toMatchInlineSnapshot(
      `"Bars. 20 boats left the harbour: parts not told; said by Harbour Master, via Post, 9 February 2031. 140 boats left the harbour: 118 boats came back in the evening, 12 boats were lost, 10 boats not accounted for; said by Harbour Master, via Harbour Herald, 20 January 2031. 40 boats seen from the weir: 30 boats north of it, 14 boats south, the parts come to 4 boats more than the whole; said by Warden of the Upper Dam, via Harbour Herald, 20 January 2031."`,
    );
  });
});
