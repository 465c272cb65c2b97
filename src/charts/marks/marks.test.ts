import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { type Amount, drawAmount } from './amount.ts';
import { drawArrow } from './arrow.ts';
import { drawAxis } from './axis.ts';
import { drawBar } from './bar.ts';
import { drawDot } from './dot.ts';
import { hatchBar, hatchDisc } from './hatch.ts';
import { layOutKey } from './key.ts';
import { drawLabel } from './label.ts';
import { drawLink } from './link.ts';

const print = (tree: Parameters<typeof toHtml>[0]) => toHtml(tree, { space: 'svg' });

/** The ends of every line in a path. */
function ends(d: unknown): [number, number][] {
  return [...String(d).matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

describe('hatching', () => {
  test('stays inside a disc', () => {
    const points = ends(hatchDisc(10, 20, 8).properties.d);
    expect(points.length).toBeGreaterThan(4);
    for (const [x, y] of points) expect(Math.hypot(x - 10, y - 20)).toBeLessThan(8.02);
  });

  test('stays inside a bar', () => {
    const points = ends(hatchBar(5, 6, 30, 10).properties.d);
    expect(points.length).toBeGreaterThan(10);
    for (const [x, y] of points) {
      expect(x >= 5 && x <= 35 && y >= 6 && y <= 16, `${x},${y}`).toBe(true);
    }
  });
});

describe('drawDot', () => {
  test('crosses out with a path of its own, so that colour is not needed', () => {
    expect(drawDot(10, 10, 5, 'crossed').map((each) => each.tagName)).toEqual(['circle', 'path']);
    expect(drawDot(10, 10, 5).map((each) => each.tagName)).toEqual(['circle']);
  });
});

describe('drawBar', () => {
  const bar = { x: 0, y: 0, width: 40, height: 10, exact: false, planned: false, disputed: false };

  test('says in its class what it means', () => {
    expect(print(drawBar({ ...bar, planned: true })[0] ?? [])).toContain('class="bar bar-spread bar-planned"');
  });

  test('hatches what is disputed', () => {
    expect(drawBar({ ...bar, disputed: true })).toHaveLength(2);
  });
});

describe('drawAmount', () => {
  const amount: Amount = { x: 10, y: 0, height: 8, sure: 60, to: 60, edge: 'exact', disputed: false };
  const kinds = (change: Partial<Amount>) =>
    drawAmount({ ...amount, ...change }).flatMap((each) =>
      each.type === 'element' ? String(each.properties.className ?? each.properties.class) : [],
    );

  test('draws one solid bar for an exact number', () => {
    expect(kinds({})).toEqual(['amount,amount-1']);
  });

  test('draws what may be as an outline, a hedge as strips, "more than" as an arrow', () => {
    expect(kinds({ to: 90 })).toEqual(['amount,amount-1', 'amount-maybe']);
    expect(kinds({ edge: 'about' })).toEqual(['amount,amount-1', 'fade']);
    expect(kinds({ edge: 'open' })).toEqual(['amount,amount-1', 'arrow,amount-on']);
  });

  test('ends what is less than a number at that number', () => {
    const [, fade] = drawAmount({ ...amount, edge: 'below' });
    const xs = fade?.type === 'element' ? ends(fade.properties.d).map(([x]) => x) : [];
    expect(Math.max(...xs)).toBeLessThan(60);
  });
});

describe('drawLabel', () => {
  test('writes lines under each other', () => {
    const label = drawLabel({ x: 10, y: 20, lines: ['Upper', 'Weir'], size: 10, anchor: 'end', halo: true });
    expect(print(label)).toBe(
      '<g><text class="t t-halo" x="10" y="20" font-size="10" text-anchor="end">Upper</text> <text class="t t-halo" x="10" y="32" font-size="10" text-anchor="end">Weir</text></g>',
    );
  });

  test('escapes what others wrote', () => {
    expect(print(drawLabel({ x: 0, y: 0, lines: ['<b> & co'], size: 10, anchor: 'start' }))).toContain(
      '&#x3C;b> &#x26; co',
    );
  });
});

describe('drawLink', () => {
  test('leads to the first statement and names all', () => {
    const link = drawLink({ statements: ['gazette#p3s1', 'gazette#p4s1'], label: 'Mill', base: '/' }, []);
    expect(print(link)).toBe(
      '<a class="mark" aria-label="Mill" href="/articles/gazette/#p3" data-statements="gazette#p3s1 gazette#p4s1"></a>',
    );
  });

  test('is a named image without statements', () => {
    expect(drawLink({ statements: [], label: 'Mill', base: '/' }, [])).toMatchObject({
      tagName: 'g',
      properties: { role: 'img', ariaLabel: 'Mill' },
    });
  });
});

describe('drawArrow', () => {
  test('ends in a head', () => {
    expect(ends(drawArrow([0, 0], [20, 0]).properties.d)).toContainEqual([20, 0]);
  });
});

describe('drawAxis', () => {
  test('leaves out empty tick labels but not their grid lines', () => {
    const ticks = [
      { x: 10, labelX: 10, label: '' },
      { x: 50, labelX: 50, label: '2031' },
    ];
    const text = print(drawAxis({ x0: 0, x1: 100, name: 'Before', ticks }, 40, 90, 12));
    expect(text.match(/<text/g)).toHaveLength(2);
    expect(text).toContain('M10,35V90M50,35V90');
  });
});

describe('layOutKey', () => {
  test('begins a new line where the next sign has no room', () => {
    const item = { sign: () => [], width: 10, text: 'known to the day' };
    const { placed } = layOutKey([item, item, item], 10, 260, 12);
    expect(placed.map(({ y }) => Math.round(y))).toEqual([10, 10, 30]);
  });
});
