import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import type { ChartSpec } from '../../model/chart-spec.ts';
import { CARD, drawCard } from './card.ts';
import { drawChartSvg } from './chart-svg.ts';
import { openFace, widthOf, wrapText } from './face.ts';
import { renderPng } from './png.ts';

const fonts = 'node_modules/@expo-google-fonts';
const face = (name: string, path: string) => openFace(name, readFileSync(`${fonts}/${path}`));
const type = {
  sans: face('sans', 'source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  bold: face('bold', 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
  serif: face('serif', 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
};
const palette = {
  paper: ['#ffffff', '#000000'],
  ink: ['#111111', '#eeeeee'],
  soft: ['#555555', '#aaaaaa'],
  rule: ['#cccccc', '#333333'],
  accent: ['#000088', '#8888ff'],
} as const;
const svg = `<svg class="plot" viewBox="0 0 720 100" width="720" height="100"><desc>d</desc>
<a class="mark" href="/x/articles/a/#p1" aria-label="The dam"><circle class="dot" cx="5" cy="5" r="4"/>
<circle class="hit" cx="5" cy="5" r="12"/><text class="t t-halo" x="20" y="9" font-size="14">Dam &lt;1&gt;</text></a>
<text class="t gone" x="20" y="9" font-size="14">Hidden</text></svg>`;
const css = (ink: string, paper: string) => `.plot{background:${paper}} .plot .t{fill:${ink}} .plot .dot{fill:${ink}}
  .plot .hit{fill:transparent} .plot .gone{display:none} .plot .t-halo{stroke:${paper};stroke-width:3.5px}`;
const drawing = {
  drawing: { svg, width: 720, height: 100 },
  css: { light: css('#111', '#fff'), dark: css('#eee', '#000') },
};
const chart = {
  id: 'dam',
  title: 'The dam holds & more',
  subtitle: 'In metres',
  description: 'A dam.',
  note: 'Schematic.',
  empty: null,
} as unknown as ChartSpec;
const input = {
  chart,
  drawing,
  sources: ['Gazette, 2 March 2026'],
  siteName: 'Dams',
  address: 'https://e.org/x/charts/dam/',
  resolve: (href: string) => new URL(href, 'https://e.org').href,
  palette,
  type,
};
const picture = drawChartSvg(input);
const tree = fromHtml(picture.svg.replace(/^<\?xml.*\n/, ''), { fragment: true, space: 'svg' });

describe('a chart as a picture', () => {
  test('holds words as outlines, and no script, style attribute, font or other file', () => {
    expect(picture.svg).not.toMatch(/<text|<script|<image|font-family|style="|url\(/);
    expect(selectAll('use', tree).length).toBeGreaterThan(40);
    const ids = new Set(selectAll('defs path', tree).map(({ properties }) => `#${properties.id}`));
    expect(selectAll('use', tree).every(({ properties }) => ids.has(String(properties.xLinkHref)))).toBe(true);
  });
  test('names the first of many sources and counts the others', () => {
    const of = (count: number) => {
      const sources = Array.from({ length: count }, (_, n) => `Gazette ${n}, 2 March 2026`);
      return drawChartSvg({ ...input, sources });
    };
    expect(of(1000).height).toBe(of(30).height);
    expect(of(1000).svg).toContain('Gazette 23, 2 March 2026; and 976 more. https://e.org/x/charts/dam/');
    expect(of(24).svg).not.toContain('more.');
  });
  test('says what it is, and leads to its sources and its page', () => {
    expect(picture.svg).toContain('<title id="dam-title">The dam holds &#x26; more</title>');
    expect(picture.svg).toContain('Gazette, 2 March 2026');
    expect(selectAll('a', tree).map(({ properties }) => properties.xLinkHref)).toEqual([
      'https://e.org/x/articles/a/#p1',
      'https://e.org/x/charts/dam/',
    ]);
    expect(select('a', tree)?.properties.ariaLabel).toBe('The dam');
  });
  test('has its light colours as attributes and its dark ones in a media query', () => {
    const dot = select('circle', tree);
    expect(dot?.properties).toMatchObject({ fill: '#111', cx: '5' });
    const name = String(dot?.properties.className);
    expect(picture.svg).toMatch(new RegExp(`@media \\(prefers-color-scheme:dark\\)\\{.*\\.${name}\\{fill:#eee\\}`));
  });
  test('leaves out what is not seen, and puts a rim behind words', () => {
    expect(selectAll('circle', tree)).toHaveLength(1);
    expect(selectAll('g[stroke="#fff"]', tree)).toHaveLength(1);
  });
  test('gives a faint shape an opacity of its own, a layer only where area and line are both seen', () => {
    const shapes =
      '<path class="faint" d="M0,0h9"/><path class="faint line" d="M0,0h9"/><path class="faint both" d="M0,0h9"/>';
    const faint = '.faint{opacity:.4;fill:#111} .line{fill:none;stroke:#111} .both{stroke:#111}';
    const drawn = { drawing: { ...drawing.drawing, svg: `<svg>${shapes}</svg>` }, css: { light: faint, dark: faint } };
    const paths = drawChartSvg({ ...input, drawing: drawn }).svg.match(/<path[^>]* d="M0,0h9"[^>]*>/g) ?? [];
    const named = paths.map((path) => path.match(/[a-z-]*opacity="[^"]*"/g)?.join(' '));
    expect(named).toEqual(['fill-opacity="0.4"', 'stroke-opacity="0.4"', 'opacity=".4"']);
  });
  test('is the same when it is drawn again', () => {
    expect(drawChartSvg(input).svg).toBe(picture.svg);
  });
  test('becomes a PNG of the asked width, dot for dot what was drawn', async () => {
    const png = Buffer.from(await renderPng(picture.svg, 1536));
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16)]).toEqual(['PNG', 1536]);
    const read = (bytes: Buffer): Buffer => {
      const href = `data:image/png;base64,${bytes.toString('base64')}`;
      const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
      return new Resvg(
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${href}" width="${width}" height="${height}"/></svg>`,
      ).render().pixels;
    };
    const drawn = new Resvg(picture.svg, { fitTo: { mode: 'width', value: 1536 } }).render();
    expect(read(png).equals(read(drawn.asPng()))).toBe(true);
  });
  test('becomes a PNG, too, where something shines through', async () => {
    const faint =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0,0h5v5" fill-opacity="0.5"/></svg>';
    const png = Buffer.from(await renderPng(faint, 9));
    expect(png.equals(new Resvg(faint).render().asPng())).toBe(true);
  });
  test('tells in words that there is nothing to draw', () => {
    const empty = drawChartSvg({ ...input, chart: { ...chart, empty: 'Nothing yet' }, drawing: null });
    expect(empty.height).toBeLessThan(picture.height);
  });
});

describe('a card', () => {
  test('is as large as others expect, with no word outside of it, however long the title', async () => {
    for (const title of ['Dam', 'The dam holds '.repeat(12), 'Donaudampfschifffahrtsgesellschaftskapitän '.repeat(2)]) {
      const card = {
        name: 'card',
        siteName: 'Dams',
        title,
        lead: 'What of the dam? '.repeat(4),
        drawing,
        palette,
        type,
      };
      const png = Buffer.from(await renderPng(drawCard(card), CARD.width));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      const places = [...drawCard(card).matchAll(/translate\(([\d.]+) ([\d.]+)\) scale\(0/g)];
      expect(Math.max(...places.map(([, , y]) => Number(y)))).toBeLessThan(CARD.height - 40);
    }
  });
});

describe('type', () => {
  test('is set with kerning', () => {
    expect(widthOf(type.sans, 'AV', 1000)).toBeLessThan(widthOf(type.sans, 'A', 1000) + widthOf(type.sans, 'V', 1000));
  });
  test('is broken into lines that fit, and a word longer than a line is cut', () => {
    const lines = wrapText(type.sans, 'A river and a veryveryverylongword', 16, 60);
    expect(lines.join('').replaceAll(' ', '')).toBe('Ariverandaveryveryverylongword');
    expect(lines.every((line) => widthOf(type.sans, line, 16) <= 60)).toBe(true);
  });
});
