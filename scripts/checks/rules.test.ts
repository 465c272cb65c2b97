import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Explainer } from '../../src/model/explainer.ts';
import type { SiteData } from '../../src/model/site.ts';
import { citations, paragraphOf } from './citations.ts';
import { head } from './head.ts';
import { hosts } from './hosts.ts';
import { html } from './html.ts';
import { ids, links } from './links.ts';
import { findStale } from './made.ts';
import { marks } from './marks.ts';
import { pictures } from './pictures.ts';
import { policy } from './policy.ts';
import { type Rule, readSite, type SiteParts } from './site.ts';
import { weigh, weight } from './weight.ts';

const csp = '<meta http-equiv="content-security-policy" content="default-src \'none\'; script-src \'self\'">';
const page = (body: string, inHead = '') =>
  `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><meta name="description" content="Of dams"><title>${body.length} ${inHead.length}</title>${csp}${inHead}</head><body><h1>Dams</h1>${body}</body></html>`;
const found = (rule: Rule, files: SiteParts['files'], parts: Partial<SiteParts> = {}) =>
  rule.find(readSite({ ...parts, files })).map((message) => `${message.file}: ${message.text}`);

describe('links', () => {
  test('lets links pass that lead to pages, anchors and files', () => {
    const body =
      '<p id="p1"><a href="/about/#top">a</a><a href="#p1">b</a><img src="/a.svg" alt=""><a href="../">c</a></p>';
    const files = {
      'rivers/index.html': page(body),
      'about/index.html': page('<p id="top">'),
      'index.html': page('x'),
      'a.svg': '<svg/>',
    };
    expect(found(links, files)).toEqual([]);
  });

  test('finds what leads nowhere, and says where it stands', () => {
    const [message] = links.find(readSite({ files: { 'index.html': `\n${page('<a href="/lakes/">a</a>')}` } }));
    expect(message).toMatchObject({ file: 'dist/index.html', line: 2, text: 'the link leads nowhere: /lakes/' });
  });

  test('finds a lost anchor, a folder without its slash and a lost picture', () => {
    const files = {
      'index.html': page('<a href="/rivers/#p9">a</a><a href="/rivers">b</a><img srcset="/b.png 2x">'),
      'rivers/index.html': page('r'),
    };
    expect(found(links, files)).toEqual([
      'dist/index.html: the page has no such anchor: /rivers/#p9',
      'dist/index.html: the link leads nowhere: /rivers',
      'dist/index.html: the link leads nowhere: /b.png',
    ]);
  });

  test('knows the path that the site stands under', () => {
    const files = {
      'index.html': page('<a href="/sub/rivers/">a</a><a href="/rivers/">b</a>'),
      'rivers/index.html': page('r'),
    };
    expect(found(links, files, { base: '/sub/' })).toEqual([
      'dist/index.html: the link leaves the path the site stands under, /sub/: /rivers/',
    ]);
  });

  test('follows full addresses of the site itself, and no others', () => {
    const files = {
      'index.html': page('<a href="https://dams.example/lakes/">a</a><a href="https://other.example/x">b</a>'),
    };
    expect(found(links, files, { origin: 'https://dams.example' })).toEqual([
      'dist/index.html: the link leads nowhere: https://dams.example/lakes/',
    ]);
  });
});

describe('ids', () => {
  test('finds an id that stands twice, and pointers that find nothing', () => {
    const body =
      '<p id="a"></p><p id="a"></p><button popovertarget="b" aria-labelledby="a c">x</button><svg><path fill="url(#hatch)"/></svg>';
    expect(found(ids, { 'index.html': page(body) })).toEqual([
      'dist/index.html: the id stands more than once: a',
      'dist/index.html: <button> points to an id that is not there: c',
      'dist/index.html: <button> points to an id that is not there: b',
      'dist/index.html: <path> points to an id that is not there: hatch',
    ]);
  });
});

describe('hosts', () => {
  test('lets a link to another host pass, but nothing that is fetched', () => {
    const body =
      '<a href="https://other.example/">a</a><img src="//other.example/a.png" alt=""><svg><use href="https://other.example/i.svg#a"/></svg>';
    const files = {
      'index.html': page(
        body,
        '<link rel="canonical" href="https://x.example/"><link rel="preconnect" href="https://x.example">',
      ),
      'a.css': '@import "https://fonts.example/f.css"; a{background:url(//other.example/b.png)}',
    };
    expect(found(hosts, files)).toEqual([
      'dist/index.html: the page fetches from elsewhere: https://x.example',
      'dist/index.html: the page fetches from elsewhere: //other.example/a.png',
      'dist/index.html: the page fetches from elsewhere: https://other.example/i.svg#a',
      'dist/a.css: a style fetches from elsewhere: https://fonts.example/f.css',
      'dist/a.css: a style fetches from elsewhere: //other.example/b.png',
    ]);
  });
});

describe('policy', () => {
  test('lets a script pass whose hash the policy has, and data', () => {
    const hash = createHash('sha256').update('let a = 1').digest('base64');
    const html = page('<script>let a = 1</script><script type="application/ld+json">{}</script>').replace(
      "'self'",
      `'self' 'sha256-${hash}'`,
    );
    expect(found(policy, { 'index.html': html })).toEqual([]);
  });

  test('finds everything that the policy would refuse', () => {
    const body =
      '<p style="color:red" onclick="x()"></p><script>let b</script><style>a{}</style><a href="javascript:x()">a</a>';
    expect(found(policy, { 'index.html': page(body) })).toEqual([
      'dist/index.html: an inline style stands on <p>',
      'dist/index.html: an inline handler stands on <p>: onClick',
      'dist/index.html: a link holds a script',
      'dist/index.html: the policy has no hash for an inline script',
      'dist/index.html: the policy has no hash for an inline style',
    ]);
  });

  test('finds a page without a policy, and one that lets anything run', () => {
    expect(found(policy, { 'index.html': page('').replace(csp, '') })).toEqual([
      'dist/index.html: the page has no Content-Security-Policy',
    ]);
    expect(found(policy, { 'index.html': page('').replace("'self'", "'unsafe-inline'") })).toEqual([
      'dist/index.html: the policy lets anything run: script-src',
    ]);
  });
});

describe('head', () => {
  test('lets a whole page pass', () => {
    expect(found(head, { 'index.html': page('<h2>a</h2><h3>b</h3><h2>c</h2>') })).toEqual([]);
  });

  test('finds what is missing, and a level of heading that is skipped', () => {
    expect(
      found(head, { 'index.html': '<html><h2>a</h2><h4>b</h4></html>' }).map((text) =>
        text.replace('dist/index.html: ', ''),
      ),
    ).toEqual([
      'the page has no title',
      'the page has no description',
      'the page has no viewport',
      'the page does not say its language',
      'a page has one h1, this one has 0',
      'a heading skips a level: h2 then h4',
    ]);
  });

  test('finds two pages with one title', () => {
    expect(found(head, { 'a.html': page('x'), 'b.html': page('y') })).toEqual([
      'dist/b.html: another page has the same title, a.html: 1 0',
    ]);
  });
});

describe('weight', () => {
  const noise = (bytes: number) =>
    createHash('shake256', { outputLength: bytes }).update('x').digest('base64').slice(0, bytes);
  const files = {
    'index.html': page('', '<link rel="stylesheet" href="/a.css"><script type="module" src="/a.js"></script>'),
    'a.css': '@font-face{src:url(f.woff2)}',
    'f.woff2': new Uint8Array(40_000),
    'a.js': 'import"./b.js"',
    'b.js': 'let b',
  };

  test('counts what styles and scripts bring along', () => {
    const site = readSite({ files });
    const home = site.pages.get('/');
    expect(home && weigh(site, home)).toMatchObject({ fonts: 40_000, fontFiles: 1 });
    expect(home && weigh(site, home).script).toBeGreaterThan(40);
    expect(weight.find(site)).toEqual([]);
  });

  test('weighs a page alike, however long the path its site stands under', () => {
    const weighAt = (base: string): number | undefined => {
      const body = Array.from({ length: 40 }, (_, i) => `<a href="${base}rivers/${noise(i)}/">a</a>`).join('');
      const site = readSite({ base, files: { 'index.html': page(body).replace(/<title>.*<\/title>/, '') } });
      const home = site.pages.get('/');
      return home && weigh(site, home).total;
    };
    expect(weighAt('/a/long/path/')).toBe(weighAt('/'));
  });

  test('finds pages, scripts and fonts that are too heavy', () => {
    expect(found(weight, { ...files, 'b.js': noise(20_000) })).toEqual([
      expect.stringMatching(/its scripts weigh 15\.\d kB as sent, at most 12\.0 kB/),
    ]);
    expect(found(weight, { ...files, 'f.woff2': new Uint8Array(95_000) })).toEqual([
      'dist/index.html: its fonts weigh 95.0 kB as sent, at most 90.0 kB',
    ]);
    expect(found(weight, { 'articles/a/index.html': page(noise(14_200)) })).toEqual([
      expect.stringContaining('the page weighs'),
    ]);
    expect(found(weight, { 'rivers/index.html': page(noise(20_000)) })).toEqual([]);
  });

  test('finds a page that says the same thing again and again, though it is sent in few bytes', () => {
    const told = (times: number) => ({
      'articles/a/index.html': page('<i class="told once more"></i>'.repeat(times)),
    });
    expect(found(weight, told(400))).toEqual([]);
    expect(found(weight, told(3000))).toEqual([expect.stringMatching(/its HTML is 9\d\.\d kB long, at most \d/)]);
  });
});

describe('citations', () => {
  const note = { n: 1, sentence: 's-1', claims: ['c'], statements: ['dam#p2s1', 'dam#p2s3'], disputed: false };
  const siteData = { explainers: [{ slug: 'rivers', notes: [note] } as unknown as Explainer] } as unknown as SiteData;
  const article = page('<p id="p2">');

  test('lets a note pass that leads to its paragraph', () => {
    const files = {
      'explainers/rivers/index.html': page(
        '<p id="s-1">a</p><div id="n-1"><p><a href="/articles/dam/#p2">a</a></p></div>',
      ),
      'articles/dam/index.html': article,
    };
    expect(found(citations, files, { siteData })).toEqual([]);
    const atSentence = page('<p id="s-1">a</p><div id="n-1"><a href="/articles/dam/#p2s3">a</a></div>');
    expect(found(citations, { ...files, 'explainers/rivers/index.html': atSentence }, { siteData })).toEqual([]);
  });

  test('does not take a link elsewhere on the page for one in the note', () => {
    const files = {
      'explainers/rivers/index.html': page('<p id="s-1"><a href="/articles/dam/#p2">a</a></p><div id="n-1">a</div>'),
      'articles/dam/index.html': article,
    };
    expect(found(citations, files, { siteData })).toHaveLength(1);
  });

  test('finds a lost sentence, a paragraph that is not linked and one that no page shows', () => {
    const explainer = page('<p>a</p>');
    const at = 'dist/explainers/rivers/index.html';
    expect(
      found(citations, { 'explainers/rivers/index.html': explainer, 'articles/dam/index.html': article }, { siteData }),
    ).toEqual([
      `${at}: the sentence of note 1 is not on the page: s-1`,
      `${at}: note 1 does not link to a paragraph it stands on: /articles/dam/#p2`,
    ]);
    expect(found(citations, { 'explainers/rivers/index.html': explainer }, { siteData })).toContain(
      `${at}: note 1 stands on a paragraph that no page shows: /articles/dam/#p2`,
    );
    expect(found(citations, {}, { siteData })).toEqual(['dist: an explainer has no page: rivers']);
  });

  test('reads the paragraph out of a statement', () => {
    expect(paragraphOf('dam#p14s2')).toEqual({ path: '/articles/dam/', anchor: 'p14' });
    expect(paragraphOf('dam')).toBeNull();
  });
});

describe('marks', () => {
  const drawn = (href: string, statements: string, kind = 'mark dot') =>
    page(`<svg><a class="${kind}" href="${href}"${statements && ` data-statements="${statements}"`}><path/></a></svg>`);
  const at = (path: string, mark: string) =>
    found(marks, { [path]: mark, 'articles/dam/index.html': page('<p id="p2"></p><p id="p3">') });

  test('lets a mark pass that leads to the paragraph of its first statement', () => {
    expect(at('index.html', drawn('/articles/dam/#p2', 'dam#p2s1 dam#p3s4'))).toEqual([]);
    expect(at('index.html', drawn('/about/', '', 'marker'))).toEqual([]);
  });

  test('finds a mark that leads to another paragraph, to none, or away, also in an embed', () => {
    const text = 'a mark of a chart does not link to its paragraph: dam#p2s1';
    for (const href of ['/articles/dam/#p3', '/articles/dam/', '/articles/weir/#p2', 'https://dams.example/'])
      expect(at('embed/belt/index.html', drawn(href, 'dam#p2s1'))).toEqual([`dist/embed/belt/index.html: ${text}`]);
  });

  test('finds a mark that leads to no paragraph, and a paragraph that no page shows', () => {
    expect(at('index.html', drawn('/articles/dam/#p2', ''))).toEqual([]);
    expect(at('index.html', drawn('/articles/dam/', ''))).toEqual([
      'dist/index.html: a mark of a chart leads to no paragraph',
    ]);
    expect(at('index.html', drawn('/articles/dam/#p2', 'dam#p2s1 dam#p9s1'))).toEqual([
      'dist/index.html: a mark of a chart stands on a paragraph that no page shows: dam#p9s1',
    ]);
  });
});

describe('pictures', () => {
  const siteData = { explainers: [{ slug: 'rivers' }], charts: [] } as unknown as SiteData;
  const shared = page('x', '<meta property="og:image" content="http://localhost:4321/a.png">');
  const at = 'explainers/rivers/index.html';

  test('finds a page without a picture, and a picture that is not there', () => {
    expect(found(pictures, { 'index.html': shared, [at]: shared, 'a.png': 'x' }, { siteData })).toEqual([]);
    expect(found(pictures, { 'index.html': shared, [at]: page('x') }, { siteData })).toEqual([
      'dist/index.html: the picture to be shared with is not there: http://localhost:4321/a.png',
      `dist/${at}: the page has no picture to be shared with`,
    ]);
  });
});

describe('findStale', () => {
  const siteData = { explainers: [{ slug: 'rivers', mdx: 'new' }] } as unknown as SiteData;

  test('lets explainers pass that are what the build makes', () => {
    expect(findStale(siteData, 'made', { 'rivers.mdx': 'new', 'README.md': 'x' })).toEqual([]);
  });

  test('finds an old one, a missing one and one that nothing makes', () => {
    expect(
      findStale(siteData, 'made', { 'rivers.mdx': 'old', 'lakes.mdx': 'x' }).map(
        ({ file, text }) => `${file}: ${text}`,
      ),
    ).toEqual([
      'made/lakes.mdx: no outline makes this explainer',
      'made/rivers.mdx: the explainer is not what the articles and outlines make',
    ]);
    expect(findStale(siteData, 'made', {})).toMatchObject([{ text: 'the explainer is missing' }]);
  });
});

describe('html', () => {
  const whole = (body: string) =>
    `<!DOCTYPE html><html lang="en"><head><title>Dams</title></head><body>${body}</body></html>`;

  test('lets a valid page pass', () => {
    expect(found(html, { 'index.html': whole('<main><h1>Dams</h1><p>They hold.</p></main>') })).toEqual([]);
  });

  test('finds what HTML does not allow, with its line', () => {
    const [message] = html.find(readSite({ files: { 'a.html': whole('\n<p><div>a</div></p>') } }));
    expect(message).toMatchObject({ file: 'dist/a.html', line: 2, rule: 'check/html' });
  });
});
