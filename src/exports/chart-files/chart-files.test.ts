import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import type { ChartSpec } from '../../model/chart-spec.ts';
import { oembed } from '../oembed.ts';
import { chartCsv, chartJson } from './chart-data.ts';
import { chartHtml } from './chart-html.ts';
import { chartZip } from './chart-zip.ts';
import { pictureWidth, seenOf } from './index.ts';

const chart: ChartSpec = {
  id: 'dam',
  kind: 'bars',
  title: 'The dam <b>holds</b>',
  subtitle: 'In metres',
  name: 'A dam',
  description: 'A dam, in words.',
  note: 'Schematic.',
  sources: [{ statement: 'a#p1s1', label: 'Gazette, 2 March 2026, paragraph 1' }],
  table: {
    columns: [
      { key: 'place', label: 'Place' },
      { key: 'level', label: 'Level' },
    ],
    rows: [
      ['=Bay', -4],
      ['Isle', null],
    ],
  },
  drawings: (['narrow', 'wide'] as const).map((layout) => ({
    layout,
    width: layout === 'narrow' ? 320 : 720,
    height: 200,
    svg: `<svg class="plot" id="${layout}"><a href="/x/articles/a/#p1"><circle r="3"/></a></svg>`,
  })),
  small: null,
  filters: [],
  entries: [],
  empty: null,
};
const origin = {
  address: 'https://e.org/x/charts/dam/',
  siteName: 'Dams',
  edition: '2026-03-05',
  statementAddress: (id: string) => `https://e.org/x/articles/${id.replace('#', '/#')}`,
};
const colour = ['#fff', '#000'] as const;
const palette = { paper: colour, ink: colour, soft: colour, rule: colour, accent: colour };

describe('the data of a chart', () => {
  test('is its table, safe from formulas, with nothing for what is not said', () => {
    expect(parse(chartCsv(chart))).toEqual([
      ['place', 'level'],
      ["'=Bay", '-4'],
      ['Isle', ''],
    ]);
  });
  test('has title, sources and rows by key as JSON', () => {
    expect(JSON.parse(chartJson(chart, origin))).toMatchObject({
      title: chart.title,
      edition: '2026-03-05',
      sources: [{ statement: 'a#p1s1', address: 'https://e.org/x/articles/a/#p1s1' }],
      rows: [
        { place: '=Bay', level: -4 },
        { place: 'Isle', level: null },
      ],
    });
  });
});

describe('the page that stands by itself', () => {
  const html = chartHtml({
    ...origin,
    chart,
    language: 'en',
    css: '.plot{fill:red}',
    palette,
    fonts: { sans: 'AA', serif: 'AA' },
    resolve: (href) => new URL(href, origin.address).href,
  });
  const tree = fromHtml(html);
  test('fetches nothing, runs nothing, and its policy knows its one style sheet', () => {
    expect(selectAll('script, img, iframe, link[rel=stylesheet]', tree)).toEqual([]);
    expect(html).not.toMatch(/@import|url\((?!data:)/);
    const style = select('style', tree)?.children[0];
    const hash = createHash('sha256')
      .update(style?.type === 'text' ? style.value : '')
      .digest('base64');
    expect(select('meta[http-equiv]', tree)?.properties.content).toContain(`'sha256-${hash}'`);
  });
  test('has both drawings, with links to the site, and the table', () => {
    expect(selectAll('.drawing', tree)).toHaveLength(2);
    expect(select('svg a', tree)?.properties.href).toBe('https://e.org/x/articles/a/#p1');
    expect(selectAll('tbody tr', tree)).toHaveLength(2);
    expect(select('h1', tree)?.children).toMatchObject([{ type: 'text', value: chart.title }]);
  });
});

describe('the picture', () => {
  test('is twice as wide as the chart, and smaller when the chart is very high', () => {
    const width = (high: number) => pictureWidth(`<svg width="700" height="${high}">`);
    expect([width(900), width(24_000)]).toEqual([1400, 418]);
  });
});

describe('what is seen of an SVG file', () => {
  const file = (words: string, fill: string) =>
    `<svg><title id="a-title">${words}</title><desc id="a-desc">${words}</desc><a xlink:href="/${words}" aria-label="${words}"><use xlink:href="#g1" fill="${fill}"/></a></svg>`;
  test('is neither a description nor where a link leads', () => {
    expect(seenOf(file('Two dams', '#111'))).toBe(seenOf(file('Three', '#111')));
    expect(seenOf(file('Two dams', '#111'))).not.toBe(seenOf(file('Two dams', '#222')));
    expect(seenOf(file('Two dams', '#111'))).toContain('#g1');
  });
});

describe('the archive', () => {
  const files = { 'dam.csv': 'a\r\n', 'dam.png': new Uint8Array([1, 2, 3]) };
  const zip = chartZip(chart, origin, files).pack();
  const entries = unzipSync(zip);
  test('holds the files, a README and sums that are true', () => {
    expect(Object.keys(entries)).toEqual(['dam/README.txt', 'dam/dam.csv', 'dam/dam.png', 'dam/SHA256SUMS']);
    for (const line of strFromU8(entries['dam/SHA256SUMS'] ?? new Uint8Array())
      .trim()
      .split('\n')) {
      const [sum, name] = line.split('  ');
      expect(
        createHash('sha256')
          .update(entries[`dam/${name}`] ?? '')
          .digest('hex'),
      ).toBe(sum);
    }
    expect(strFromU8(entries['dam/README.txt'] ?? new Uint8Array())).toContain('https://e.org/x/charts/dam/');
  });
  test('is the same bytes in every time zone', () => {
    const zone = process.env.TZ;
    try {
      const packed = ['Pacific/Midway', 'Asia/Kolkata', 'UTC'].map((name) => {
        process.env.TZ = name;
        return Buffer.from(chartZip(chart, origin, files).pack()).toString('base64');
      });
      expect(new Set([...packed, Buffer.from(zip).toString('base64')]).size).toBe(1);
    } finally {
      process.env.TZ = zone;
    }
  });
});

describe('oembed', () => {
  test('answers to the letter of oEmbed 1.0', () => {
    const answer = JSON.parse(oembed(chart, 'Dams', 480, { origin: 'https://e.org', base: '/x/' }));
    expect(answer).toMatchObject({
      type: 'rich',
      version: '1.0',
      thumbnail_url: 'https://e.org/x/pictures/charts/dam.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect([answer.width, answer.height].every(Number.isInteger)).toBe(true);
    const frame = select('iframe', fromHtml(answer.html, { fragment: true }));
    expect(frame?.properties).toMatchObject({ src: 'https://e.org/x/embed/dam/', width: '100%' });
  });
});
