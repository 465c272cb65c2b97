import { Resvg } from '@resvg/resvg-js';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { s } from 'hastscript';
import ICAL from 'ical.js';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import {
  articleLd,
  citePage,
  claimListLd,
  claimsLd,
  dataFiles,
  embedCode,
  feedFiles,
  formatLedger,
  oembed,
  pictureCode,
  printLd,
  toTimelineJs,
} from '../../exports/index.ts';
import { writeSvg } from '../../exports/picture/svg-file.ts';
import { printable } from '../../format/index.ts';
import { formatMessage } from '../../message.ts';
import type { ChartSpec } from '../../model/chart-spec.ts';
import type { Edition } from '../../model/edition.ts';
import type { Explainer } from '../../model/explainer.ts';
import type { LedgerEvent } from '../../model/ledger.ts';
import { searchRecords } from '../../site/search-records.ts';
import { testArticle, testClaim, testSite, testStatement } from '../../site/testing.ts';
import { drive, runs, seed } from './alphabet.ts';

console.info(`fuzz: ${runs} strings a sink, from SEED=${seed}`);

const at = { origin: 'https://example.org', base: '/x/' };

/** A site in which each string is the words of a claim, of an event and of an article's title, outlet and author. */
function siteOf(strings: readonly string[]) {
  const statements = strings.map((_, i) => `a${i}#p1s1`);
  const claims = strings.map((label, i) => testClaim(`c${i}`, [`a${i}#p1s1`], { label }));
  const event = (label: string, i: number): LedgerEvent => ({
    id: `e${i}`,
    date: '2026-03-01',
    label,
    kind: 'flood',
    lane: 'water',
    status: 'past',
    relation: null,
    statements: [`a${i}#p1s1`],
    places: [],
    actors: [],
    claim: `c${i}`,
  });
  const edition = { date: '2026-03-05', newClaims: claims.map(({ id }) => id), contradicted: [], confirmed: [] };
  const page = {
    slug: 'dams',
    title: strings[0] ?? '',
    notes: [],
    claims: claims.map(({ id }) => id),
    revised: [],
    articles: [],
    charts: [],
    mdx: '',
  };
  return testSite(
    {
      articles: strings.map((words, i) => testArticle(`a${i}`, { title: words, publisher: words, author: words })),
      statements: statements.map((id) => testStatement(id)),
      claims,
      events: strings.map(event),
    },
    { editions: [edition as unknown as Edition], explainers: [page as unknown as Explainer] },
  );
}

const chartOf = (words: string): ChartSpec =>
  ({
    id: 'dam',
    title: words,
    subtitle: words,
    entries: [
      { id: 'e', date: '2026-03-01', when: words, label: words, details: [words], statements: ['a#p1s1'], values: {} },
    ],
    filters: [],
  }) as unknown as ChartSpec;

/** Every element below, by name: nothing that a string holds may add one. */
function names(tree: Root | Element): string[] {
  const found: string[] = [];
  visit(tree, 'element', (element: Element) => {
    found.push(element.tagName);
  });
  return found;
}

const shown = (element: Element | undefined): string => (element ? textOf(element) : '(none)');
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const parseIcal = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one).summary);

describe('what goes in comes out', { timeout: 3_600_000 }, () => {
  test('of CSV, and no cell is a formula', () =>
    drive((strings) => {
      const csv = dataFiles(siteOf(strings), at)['claims.csv'] ?? '';
      const rows = parseCsv(csv, { columns: true, relax_column_count: false }) as { label: string }[];
      for (const [i, words] of strings.entries())
        expect([words.toWellFormed(), `'${words.toWellFormed()}`]).toContain(rows[i]?.label);
      expect(rows).toHaveLength(strings.length);
      for (const { label } of rows) expect(label).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/);
    }));

  test('of the ledger as JSON', () =>
    drive((strings) => {
      const { claims, articles } = JSON.parse(formatLedger(siteOf(strings).ledger));
      expect(claims.map((claim: { label: string }) => claim.label)).toEqual(strings);
      expect(articles.map((article: { title: string }) => article.title)).toEqual(strings);
    }));

  test('of the calendar, with no event more', () =>
    drive((strings) => {
      const ics = dataFiles(siteOf(strings), at)['timeline.ics'] ?? '';
      expect(parseIcal(ics)).toEqual(strings.map(printable));
      for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }));

  test('of Atom and JSON Feed, as text of an item', () =>
    drive((strings) => {
      const files = feedFiles(siteOf(strings), at);
      const html = [
        parseAtomFeed(files['feed.xml']).entries?.[0]?.content?.value ?? '',
        parseJsonFeed(files['feed.json']).items?.[0]?.content_html ?? '',
      ];
      for (const each of html) {
        const tree = fromHtml(each, { fragment: true });
        const items = selectAll('li', tree).map((item) => flat(shown(item)));
        expect(items).toEqual(strings.flatMap((words) => (words === '' ? [] : [flat(printable(words))])));
        expect(names(tree).filter((name) => !/^(?:p|ul|li|a)$/.test(name))).toEqual([]);
      }
    }, 12));

  test('of an SVG file, which stays well formed', () =>
    drive((strings) => {
      const svg = writeSvg({
        name: 'dam',
        title: strings[0] ?? '',
        description: strings[1] ?? '',
        width: 10,
        height: 10,
        css: '',
        children: strings.map((words) => s('text', { 'data-a': words, ariaLabel: words }, words)),
      });
      // A strict reader of XML: it throws at whatever is not well formed. Without fonts it sets no type, which is slow.
      expect(new Resvg(svg, { font: { loadSystemFonts: false } }).width).toBe(10);
      const tree = fromHtml(svg.replace(/^.*\n/, ''), { fragment: true, space: 'svg' });
      expect(names(tree)).toEqual(['svg', 'title', 'desc', ...strings.map(() => 'text')]);
      expect(selectAll('text', tree).map(shown)).toEqual(strings.map(printable));
      expect(selectAll('text', tree).map(({ properties }) => properties.dataA)).toEqual(strings.map(printable));
    }));

  test('of JSON-LD in a page, which ends where it should', () =>
    drive((strings) => {
      const site = siteOf(strings);
      const page = { name: strings[0] ?? '', description: '', address: 'https://a.example/', language: 'en' };
      const head = { ...page, siteName: strings[1] ?? '', home: 'https://a.example/', modified: null };
      for (const ld of [
        articleLd(head, '', site.ledger.articles),
        claimListLd(head),
        claimsLd(head.address, site.ledger.claims, ({ id }) => id),
      ]) {
        const tree = fromHtml(`<script type="application/ld+json">${printLd(ld)}</script><p>after</p>`, {
          fragment: true,
        });
        expect(names(tree)).toEqual(['script', 'p']);
        expect(JSON.parse(textOf(select('script', tree)))).toEqual(JSON.parse(JSON.stringify(ld)));
      }
    }));

  test('of the embed code, the picture code and oEmbed', () =>
    drive((strings) => {
      for (const words of strings) {
        const embed = {
          title: words,
          src: 'https://a.example/embed/',
          loader: 'https://a.example/embed.js',
          height: 9,
        };
        const codes = [embedCode(embed), JSON.parse(oembed(chartOf(words), 'Dams', 9, at)).html];
        for (const code of codes) {
          const tree = fromHtml(code, { fragment: true });
          expect(names(tree)).toEqual(['iframe', 'script']);
          expect(select('iframe', tree)?.properties.title).toBe(printable(words.replace(/\s+/g, ' ')));
        }
        const picture = { name: words, src: 'a.svg', width: 1, height: 1, page: 'https://a.example/', credit: words };
        const tree = fromHtml(pictureCode(picture), { fragment: true });
        expect(names(tree)).toEqual(['figure', 'img', 'figcaption', 'a']);
        expect(shown(select('a', tree))).toBe(printable(words.replace(/\s+/g, ' ')));
      }
    }));

  test('of the search records', () =>
    drive((strings) => {
      const records = searchRecords(siteOf(strings), '/x/');
      const titles = (kind: number) =>
        records.filter(({ meta }) => meta.kind === kinds[kind]).map(({ meta }) => meta.title);
      const kinds = [...new Set(records.map(({ meta }) => meta.kind))];
      expect([...titles(1), ...titles(2)].sort()).toEqual([...strings, ...strings].sort());
      for (const { url } of records) expect(url).toMatch(/^\/x\/[a-z0-9/#-]*$/);
    }));

  test('of citations, which stay one entry', () =>
    drive((strings) => {
      for (const title of strings) {
        const page = { title, siteName: title, address: 'https://a.example/dams/', date: '2026-03-05', language: 'en' };
        const { bibtex, csl } = citePage(page);
        expect(JSON.parse(csl)).toMatchObject([{ title, author: [{ literal: title }] }]);
        expect(bibtex.split('\n').map((line) => line.replace(/ = .*/, ''))).toEqual([
          expect.stringMatching(/^@online\{/),
          ...['  title', '  author', '  date', '  year', '  version', '  url', '  langid', '}'],
        ]);
      }
    }));

  test('of TimelineJS, whose words are HTML', () =>
    drive((strings) => {
      for (const words of strings) {
        const made = toTimelineJs(chartOf(words), () => 'https://a.example/');
        for (const { text } of made?.events ?? []) {
          const tree = fromHtml(`<h1>${text.headline}</h1>${text.text}`, { fragment: true });
          expect(names(tree)).toEqual(['h1', 'p', 'a']);
          expect(flat(shown(select('h1', tree)))).toBe(flat(printable(words)));
        }
      }
    }));

  test('of messages, which move no cursor', () =>
    drive((strings) => {
      for (const words of strings) {
        const place = { file: words, line: 1, column: 1, level: 'error', rule: 'a/b' } as const;
        const told = formatMessage({ ...place, text: words, hint: words });
        expect(told.split('\n')).toHaveLength(2);
        expect(told).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
      }
    }));
});
