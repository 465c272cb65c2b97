import { describe, expect, test } from 'vitest';
import { writeHeaders } from '../../src/exports/index.ts';
import { headersIn } from '../site/headers-in.ts';
import { defences } from './defences.ts';
import { readSite } from './site.ts';

const strict = "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'self'";
const page = (body: string, policy = strict, head = '') =>
  `<!doctype html><html lang="en"><head><meta http-equiv="content-security-policy" content="${policy}">${head}</head><body>${body}</body></html>`;
const hash = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='";
const found = (files: Readonly<Record<string, string>>, base = '/') =>
  defences.find(readSite({ base, files })).map(({ file, text }) => `${file}: ${text}`);
const safe = { 'index.html': page('x'), _headers: writeHeaders('/', {}) };

describe('the defences', () => {
  test('find nothing on a safe page, a safe embed and a safe picture', () => {
    const embed = page('<a href="/">a</a>', strict, '<base target="_blank">');
    const out = page('<a href="https://a.example/" rel="external noopener">a</a><a href="/b/">b</a>');
    const picture = '<svg xmlns="http://www.w3.org/2000/svg"><a href="https://a.example/"><text>on it</text></a></svg>';
    const pages = { ...safe, 'embed/dam/index.html': embed, 'about/index.html': out, 'charts/dam.svg': picture };
    expect(found({ ...pages, _headers: writeHeaders('/', pages) })).toEqual([]);
  });

  test.each([
    ["script-src 'self' 'unsafe-inline'", "the policy is open: script-src 'unsafe-inline'"],
    ["script-src 'self' 'unsafe-eval'", "the policy is open: script-src 'unsafe-eval'"],
    ['img-src *', 'the policy is open: img-src *'],
    ['connect-src https:', 'the policy is open: connect-src https:'],
    ['script-src https://cdn.example', 'the policy is open: script-src https://cdn.example'],
  ])('find %s', (more, text) => {
    const policy = strict.replace("script-src 'self'", more);
    expect(found({ 'index.html': page('x', policy) })).toEqual([`dist/index.html: ${text}`]);
  });

  test('find a policy that leaves something open by silence', () => {
    expect(found({ 'index.html': page('x', "default-src 'none'; style-src 'self'") })).toEqual([
      'dist/index.html: the policy says nothing of base-uri',
      'dist/index.html: the policy says nothing of form-action',
    ]);
  });

  test('find a link out without noopener, a link that says where it opens, and a page that does', () => {
    const body = '<a href="https://a.example/">a</a><a href="/b/" target="_blank">b</a>';
    expect(found({ 'index.html': page(body, strict, '<base target="_blank">') })).toEqual([
      'dist/index.html: a page opens its links elsewhere',
      'dist/index.html: a link out of the site has no rel="noopener"',
      'dist/index.html: a link says where it opens: _blank',
    ]);
  });

  test.each([
    '<script>alert(1)</script>',
    '<rect onclick="alert(1)"/>',
    '<a href="javascript:alert(1)"/>',
    '<image href="data:image/svg+xml,x"/>',
    '<foreignObject/>',
    '<style>@import "a.css"</style>',
  ])('find a picture that holds %s', (inside) => {
    expect(found({ 'a.svg': `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>` })).toHaveLength(1);
  });

  test('let a picture say anything in words', () => {
    const words = 'a onerror=&quot;alert(1)&quot; &lt;script&gt; @import javascript:';
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><text aria-label="${words}">${words}</text></svg>`;
    expect(found({ 'a.svg': svg })).toEqual([]);
  });

  test('find headers that let a page be framed, or an embed not', () => {
    const turned = writeHeaders('/', {}).replaceAll("frame-ancestors 'none'", 'frame-ancestors *');
    expect(found({ ...safe, _headers: turned })).toEqual([
      'dist/index.html: its headers are not safe: frame-ancestors is *',
    ]);
    const embed = { 'embed/dam/index.html': page('x') };
    const closed = writeHeaders('/', embed).replaceAll('frame-ancestors *', "frame-ancestors 'none'");
    expect(found({ ...embed, _headers: closed })).toEqual([
      "dist/embed/dam/index.html: its headers are not safe: frame-ancestors is 'none'",
    ]);
    const half = writeHeaders('/', {}).replaceAll(/script-src 'self'[^;]*/g, 'script-src https:');
    expect(found({ ...safe, _headers: half })).toEqual([
      'dist/index.html: its headers are not safe: the policy is open: script-src https:',
      "dist/index.html: its headers are not safe: they refuse what the page lets in: script-src 'self'",
    ]);
    const styled = page('<style>a{}</style>', strict.replace("style-src 'self'", `style-src ${hash}`));
    expect(found({ ...safe, 'index.html': styled })).toEqual([
      'dist/index.html: its headers are not safe: they refuse an inline style',
    ]);
    const bare = writeHeaders('/', {}).replaceAll(/^ {2}Referrer-Policy.*\n/gm, '');
    expect(found({ ...safe, _headers: bare })).toEqual([
      'dist/index.html: its headers are not safe: referrer-policy is not said',
    ]);
  });

  test('read headers by path, and join what two rules say', () => {
    const asked = headersIn('/*\n  A: 1\n\n/b/*\n  A: 2\n  C: 3: 4\n\n/b/c\n  D: 5\n');
    expect(asked('/x')).toEqual({ a: '1' });
    expect(asked('/b/x')).toEqual({ a: '1, 2', c: '3: 4' });
    expect(asked('/b/c')).toEqual({ a: '1, 2', c: '3: 4', d: '5' });
  });
});
