import type { Files } from './chart-files/index.ts';
import { CHART_NEEDS, filePolicy, needsOf, sentPolicy } from './policy.ts';

/** Headers of all addresses that a pattern fits; `*` at the end stands for anything. */
interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

// Whether a site is served by HTTPS alone, and for how long that is promised, is for its host to say.
const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
};

const policy = (words: string) => ({ 'Content-Security-Policy': words });
const unframed = { 'X-Frame-Options': 'DENY' };
const page = { ...policy(sentPolicy("'none'")), ...unframed };
const readable = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const anHour = { 'Cache-Control': 'public, max-age=3600' };
const asked = { 'Cache-Control': 'public, max-age=0, must-revalidate' };

// Hosts join the headers of all rules that fit, and two policies joined are both in force. So no address gets one and
// the same header from two rules: pages are named, and no rule for everything has a policy.
const pages = ['', '404.html', 'about/*', 'actors/*', 'articles/*', 'changes/*', 'claims/*', 'disagreements/*'];
const morePages = ['explainers/*', 'places/*', 'search/*'];

const rules: readonly HeaderRule[] = [
  { path: '*', headers: everywhere },
  ...[...pages, ...morePages].map((path) => ({ path, headers: { ...page, ...asked } })),
  { path: 'charts/*', headers: { ...unframed, ...readable, ...asked } },
  { path: 'charts/', headers: policy(sentPolicy("'none'")) },
  { path: 'data/*', headers: { ...page, ...readable, ...asked } },
  { path: 'embed/*', headers: asked },
  { path: 'oembed/*', headers: { ...readable, ...anHour } },
  { path: 'pictures/*', headers: { ...readable, ...anHour } },
  { path: 'feed.xml', headers: { ...readable, ...anHour } },
  { path: 'feed.json', headers: { ...readable, ...anHour } },
  { path: 'embed.js', headers: { ...readable, ...anHour } },
  { path: 'embed-chart.js', headers: { ...readable, ...anHour } },
  { path: 'finds/*', headers: forever },
  { path: '_astro/*', headers: { ...readable, ...forever } },
  { path: 'fonts/*', headers: { ...readable, ...anHour } },
];

const STYLE = /<style>(.*?)<\/style>/gs;
const SCRIPT = /<script>(.*?)<\/script>/gs;

/** What stands between the tags of each element that a pattern finds. */
const inside = (content: string | Uint8Array, elements: RegExp): string[] =>
  [...Buffer.from(content).toString('utf8').matchAll(elements)].map(([, text = '']) => text);

/** The policies of embeds: the page of a chart and those of its editions hold the same script and style sheet. */
function embedRules(files: Files): HeaderRule[] {
  return Object.entries(files).flatMap(([path, content]) => {
    const [folder] = /^embed\/[^/]+\/(?=index\.html$)/.exec(path) ?? [];
    if (folder === undefined) return [];
    const needs = needsOf({ scripts: inside(content, SCRIPT), styles: inside(content, STYLE) });
    return [{ path: `${folder}*`, headers: policy(sentPolicy('*', needs)) }];
  });
}

/** The policies below `charts/`: a chart's page shows its embed in a frame, its files hold their own style sheets. */
function chartRules(files: Files): HeaderRule[] {
  return Object.entries(files).flatMap(([path, content]) => {
    if (!/^charts\/[^/]+\.(?:html|svg)$/.test(path)) return [];
    const own = { path, headers: policy(`${filePolicy(inside(content, STYLE))}; frame-ancestors 'none'`) };
    if (path.endsWith('.svg')) return [own];
    const frames = policy(sentPolicy("'none'", CHART_NEEDS));
    // Without a `*`: for Netlify charts/dam/* would be charts/dam.html, too, and both policies be in force there.
    return [own, { path: path.replace(/\.html$/, '/'), headers: frames }];
  });
}

/**
 * The file `_headers` as Netlify and Cloudflare read it.
 *
 * @param base - With slashes at both ends.
 * @param files - Among them those of charts and the pages of embeds, by their paths in the site.
 */
export function writeHeaders(base: string, files: Files): string {
  const blocks = [...rules, ...chartRules(files), ...embedRules(files)].map(({ path, headers }) =>
    [`${base}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}
