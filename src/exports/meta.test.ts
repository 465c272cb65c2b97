import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { afterEach, describe, expect, test } from 'vitest';
import type { Edition } from '../model/edition.ts';
import type { Explainer } from '../model/explainer.ts';
import { testArticle, testClaim, testSite, testStatement } from '../site/testing.ts';
import { speak } from '../words/index.ts';
import { citePage } from './cite.ts';
import { feedFiles } from './feeds.ts';
import { writeHeaders } from './headers.ts';
import { articleLd, claimsLd, printLd } from './json-ld.ts';

const at = { origin: 'https://e.org', base: '/x/' };
const edition = {
  date: '2026-03-05',
  articles: ['a'],
  newClaims: ['level', 'other'],
  newFigures: [],
  newEvents: [],
  movedEvents: [],
  explainers: ['rivers'],
  confirmed: [],
  repeated: [],
  contradicted: [],
  corrections: [],
} satisfies Edition;
const explainer = {
  slug: 'rivers',
  title: 'Rivers & <dams>',
  claims: ['level'],
  revised: [],
  notes: [],
} as unknown as Explainer;
const site = testSite(
  {
    articles: [testArticle('a')],
    statements: [testStatement('a#p1s1')],
    claims: [testClaim('level', ['a#p1s1'], { label: 'It is ]]> <script>4</script>' }), testClaim('other', ['a#p1s1'])],
  },
  { explainers: [explainer, { ...explainer, slug: 'lakes', claims: [] }], editions: [edition] },
);

describe('the feeds', () => {
  const files = feedFiles(site, at);
  test('are read by a parser: one entry for an edition and an explainer that it changed', () => {
    const atom = parseAtomFeed(files['feed.xml']);
    expect(atom.entries).toMatchObject([
      {
        id: 'https://e.org/x/explainers/rivers/#edition-2026-03-05',
        title: { value: 'Rivers & <dams>: edition of 5 March 2026' },
      },
    ]);
    expect(String(atom.entries?.[0]?.updated)).toContain('2026-03-05T00:00:00');
    const json = parseJsonFeed(files['feed.json']);
    expect(json.items?.map(({ url }) => url)).toEqual(['https://e.org/x/explainers/rivers/']);
    expect(JSON.parse(files['feed.json'])).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
  });
  test('show what a claim says as text', () => {
    expect(JSON.parse(files['feed.json']).items[0].content_html).toContain(
      'It is ]]&gt; &lt;script&gt;4&lt;/script&gt;',
    );
    expect(parseAtomFeed(files['feed.xml']).entries?.[0]?.content?.value).toContain('&lt;script&gt;4');
  });
});

describe('the headers', () => {
  const charts = {
    'charts/dam.html': '<style>a{}</style>',
    'charts/dam.svg': '<svg><style>b{}</style></svg>',
    'embed/dam/index.html': '<script src="a.js"></script><script>c()</script><style>d{}</style>',
  };
  const blocks = writeHeaders('/x/', charts)
    .trim()
    .split('\n\n')
    .map((block) => block.split('\n'));
  /** Every header of an address, one line each, as hosts put them together. */
  const headersOf = (path: string): string[] =>
    blocks.flatMap(([pattern = '', ...lines]) =>
      (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path) ? lines : [],
    );
  const policyOf = (path: string) => headersOf(path).find((line) => line.includes('Content-Security-Policy')) ?? '';

  test('let embeds alone be framed', () => {
    expect(policyOf('/x/embed/dam/')).toMatch(/frame-ancestors \*$/);
    for (const path of [
      '',
      'charts/',
      'charts/dam/',
      'charts/dam.html',
      'data/',
      'explainers/a/',
      '404.html',
      'search/',
    ])
      expect(policyOf(`/x/${path}`)).toMatch(/frame-ancestors 'none'$/);
  });
  test('hold the whole policy, and nothing open but what a kind of page needs', () => {
    expect(policyOf('/x/claims/')).toMatchInlineSnapshot(
      `"  Content-Security-Policy: default-src 'none';img-src 'self' data:;font-src 'self';connect-src 'self';base-uri 'none';form-action 'self';script-src 'self';style-src 'self';frame-ancestors 'none'"`,
    );
    expect(policyOf('/x/search/')).toBe(policyOf('/x/claims/'));
    expect(policyOf('/x/charts/dam/')).toContain("frame-src 'self';");
  });
  test('let a file of a chart use its own style sheet and nothing else', () => {
    expect(policyOf('/x/charts/dam.html')).toMatch(/default-src 'none'; style-src 'sha256-[^']+'; font-src data:/);
    expect(policyOf('/x/charts/dam.svg')).not.toBe(policyOf('/x/charts/dam.html'));
  });
  test('let an embed and its editions use the script and the style sheet that stand in them, and no others', () => {
    for (const path of ['/x/embed/dam/', '/x/embed/dam/2026-01-02/'])
      expect(policyOf(path)).toMatch(/script-src 'self' 'sha256-[^' ]+';style-src 'self' 'sha256-[^' ]+';frame/);
  });
  test('let other sites read data, charts and feeds, and no page', () => {
    for (const path of ['data/claims.csv', 'charts/dam.json', 'oembed/dam.json', 'feed.xml', 'embed.js'])
      expect(headersOf(`/x/${path}`)).toContain('  Access-Control-Allow-Origin: *');
    expect(headersOf('/x/explainers/a/').join()).not.toContain('Access-Control-Allow-Origin');
  });
  test('say no header twice for one address, because hosts would join them', () => {
    const some = ['', 'charts/', 'charts/dam/', 'charts/dam.svg', 'charts/dam.html', 'data/a.csv', 'embed/dam/'];
    for (const path of [...some, 'search/', 'embed.js', '_astro/a.css']) {
      const names = headersOf(`/x/${path}`).map((line) => line.split(':')[0]);
      expect(new Set(names).size).toBe(names.length);
      expect(names).toContain('  X-Content-Type-Options');
    }
  });
  test('leave to the host whether it is asked by HTTPS alone', () => {
    expect(blocks.flat().join()).not.toContain('Strict-Transport');
  });
});

describe('JSON-LD', () => {
  const page = {
    name: '</script><!--\u2028',
    description: 'd',
    address: 'https://e.org/',
    language: 'en',
    siteName: 'Dams',
    home: 'https://e.org/',
    modified: '2026-03-05',
  };
  test('stays inside of its element and gives back the same words', () => {
    const text = printLd(articleLd(page, 'https://e.org/a.png', [testArticle('a')]));
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toMatchObject({ headline: page.name, dateModified: '2026-03-05', '@type': 'Article' });
  });
});

describe('JSON-LD of what was taken back', () => {
  const page = {
    name: 'Claims',
    description: 'd',
    address: 'https://e.org/',
    language: 'en',
    siteName: 'Dams',
    home: 'https://e.org/',
    modified: null,
  };
  test('marks a claim and a cited article, and no other', () => {
    const claims = [true, false].map((retracted) => testClaim(`c${retracted}`, [], { label: 'x', retracted }));
    const retracted = { date: '2026-03-05', reason: 'Another dam.' };
    expect(claimsLd(page.address, claims, ({ id }) => id)).toMatchObject({
      mainEntity: [{ '@id': 'ctrue', creativeWorkStatus: 'Retracted' }, { '@id': 'cfalse' }],
    });
    expect(JSON.stringify(claimsLd(page.address, claims, ({ id }) => id)).match(/Retracted/g)).toHaveLength(1);
    const cited = articleLd(page, 'i', [testArticle('a', { retracted }), testArticle('b')]);
    expect(JSON.stringify(cited).match(/Retracted/g)).toHaveLength(1);
  });
});

describe('citePage', () => {
  afterEach(() => speak({ language: 'en' }));
  const page = {
    title: 'Rivers {50%} & dams_',
    siteName: 'Dams',
    address: 'https://e.org/x/rivers/',
    date: '2026-03-05',
    language: 'en',
  };
  const cited = citePage(page);
  test('cites in words and for reference managers', () => {
    expect(cited.short).toBe('Dams, “Rivers {50%} & dams_”, 5 March 2026');
    expect(JSON.parse(cited.csl)).toMatchObject([
      { type: 'webpage', URL: 'https://e.org/x/rivers/', issued: { 'date-parts': [[2026, 3, 5]] } },
    ]);
    expect(cited.bibtex).toContain('title = {{Rivers \\{50\\%\\} \\& dams\\_}}');
    expect(cited.bibtex).toMatch(/^@online\{x-rivers-2026,/);
    expect(cited.bibtex).toContain('author = {{Dams}},\n  date = {2026-03-05},\n  year = {2026},');
    expect(cited.bibtex).toMatch(/\n {2}url = \{https:\/\/e\.org\/x\/rivers\/\},\n.*\n\}$/);
  });
  test('quotes a title as the language of the site does', () => {
    speak({ language: 'uk' });
    const { short, full, bibtex } = citePage({ ...page, language: 'uk' });
    expect(short).toBe('Dams, «Rivers {50%} & dams_», 5 березня 2026 року');
    expect(full).toBe('Dams. «Rivers {50%} & dams_». 5 березня 2026 року. https://e.org/x/rivers/');
    expect(bibtex).toContain('langid = {ukrainian}');
  });
});
