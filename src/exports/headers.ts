/** Headers of all addresses that a pattern fits; `*` at the end stands for anything. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Strict-Transport-Security': 'max-age=31536000',
};

// The policy for scripts and styles stands in each page, with hashes; only a header can say who may frame a page.
const framed = { 'Content-Security-Policy': "object-src 'none'; base-uri 'none'; frame-ancestors *" };
const unframed = {
  'Content-Security-Policy': "object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
};

const readable = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const anHour = { 'Cache-Control': 'public, max-age=3600' };
const asked = { 'Cache-Control': 'public, max-age=0, must-revalidate' };

// Hosts join the headers of all rules that fit, so no address gets one and the same header from two of them; that is
// why pages are named and no rule for everything says who may frame them.
const pages = ['', '404.html', 'about/*', 'actors/*', 'articles/*', 'changes/*', 'claims/*', 'disagreements/*'];
const morePages = ['explainers/*', 'places/*', 'search/*'];

const rules: readonly HeaderRule[] = [
  { path: '*', headers: everywhere },
  ...[...pages, ...morePages].map((path) => ({ path, headers: { ...unframed, ...asked } })),
  { path: 'charts/*', headers: { ...unframed, ...readable, ...asked } },
  { path: 'data/*', headers: { ...unframed, ...readable, ...asked } },
  { path: 'embed/*', headers: { ...framed, ...asked } },
  { path: 'oembed/*', headers: { ...readable, ...anHour } },
  { path: 'pictures/*', headers: { ...readable, ...anHour } },
  { path: 'feed.xml', headers: { ...readable, ...anHour } },
  { path: 'feed.json', headers: { ...readable, ...anHour } },
  { path: 'embed.js', headers: { ...readable, ...anHour } },
  { path: 'embed-chart.js', headers: { ...readable, ...anHour } },
  { path: 'pagefind/*', headers: anHour },
  { path: '_astro/*', headers: { ...readable, ...forever } },
  { path: 'fonts/*', headers: { ...readable, ...anHour } },
];

/** The headers of the site, for hosts and for the server that shows it at home. @param base - With slashes at both ends. */
export const headerRules = (base: string): readonly HeaderRule[] =>
  rules.map(({ path, headers }) => ({ path: `${base}${path}`, headers }));

const fits = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** Headers of one address. @param path - As it is asked for, with the base. */
export function headersFor(base: string, path: string): Readonly<Record<string, string>> {
  return Object.assign({}, ...headerRules(base).map((rule) => (fits(rule.path, path) ? rule.headers : {})));
}

/** The file `_headers` as Netlify and Cloudflare read it. */
export function writeHeaders(base: string): string {
  const blocks = headerRules(base).map(({ path, headers }) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}
