import type { Element } from 'hast';
import { headersIn } from './headers-in.ts';
import { resolveReference } from './links.ts';
import { policyOf } from './policy.ts';
import { finding, type Page, type Rule } from './site.ts';

/** What lets other hosts, or any code, into a policy. */
const LOOSE = /^(?:\*|https?:.*|wss?:.*|blob:|filesystem:|'unsafe-(?:inline|eval|hashes)'|'strict-dynamic')$/;
const wanted = ['default-src', 'style-src', 'base-uri', 'form-action'];

/** Elements and attributes by which an SVG file could run something or ask for something. */
const ACTIVE =
  /<(?:script|foreignObject|iframe|animate|set|handler)\b|\son\w+\s*=|(?:href|src)\s*=\s*["']\s*(?:javascript|data):|@import|<!ENTITY/i;

const isEmbed = ({ file }: Page): boolean => file.startsWith('embed/');

/** A page's links: those out of the site hand nobody a window, and none opens where it was not said to. */
function linkFault(element: Element, isOutside: boolean): string | null {
  const rel = [element.properties.rel ?? []].flat().map(String);
  const target = element.properties.target;
  if (isOutside && !rel.includes('noopener')) return 'a link out of the site has no rel="noopener"';
  if (target !== undefined && element.tagName !== 'base') return `a link says where it opens: ${String(target)}`;
  return null;
}

/** The site's origin as the page itself says it: files that are made to be saved name their site in full. */
function originOf(page: Page): string | null {
  const canonical = page.elements.find(
    ({ tagName, properties }) => tagName === 'link' && [properties.rel ?? []].flat().includes('canonical'),
  );
  const address = String(canonical?.properties.href ?? '');
  return URL.canParse(address) ? new URL(address).origin : null;
}

/** What keeps a page and a picture from doing harm, beyond what its policy refuses. */
export const defences: Rule = {
  name: 'check/defences',
  claim: 'policies let no other host in, links out are noopener, SVG files run nothing, headers say who may frame',
  find: (site) => {
    const fromPages = [...site.pages.values()].flatMap((page) => {
      const tell = (at: Element | null, text: string, hint: string) =>
        finding(site, page, at, 'check/defences', text, hint);
      const policy = policyOf(page) ?? new Map<string, readonly string[]>();
      const own = originOf(page);
      const missing = wanted.filter((name) => !policy.has(name));
      const loose = [...policy].flatMap(([name, values]) =>
        values.filter((value) => LOOSE.test(value)).map((value) => `${name} ${value}`),
      );
      const links = page.elements.filter(
        ({ tagName, properties }) => /^(?:a|area|form)$/.test(tagName) && properties.href,
      );
      const based = page.elements.find(
        ({ tagName, properties }) => tagName === 'base' && properties.target !== undefined,
      );
      return [
        ...missing.map((name) => tell(null, `the policy says nothing of ${name}`, 'Name it in astro.config.mjs.')),
        ...loose.map((words) => tell(null, `the policy is open: ${words}`, 'Name what is needed, by hash or host.')),
        ...(based && (!isEmbed(page) || based.properties.target !== '_blank')
          ? [tell(based, 'a page opens its links elsewhere', 'Only an embed does, in a new window.')]
          : []),
        ...links.flatMap((link) => {
          const href = String(link.properties.href);
          const isOutside =
            /^https?:/.test(href) && !href.startsWith(`${own}/`) && resolveReference(site, page, href) === 'outside';
          const text = linkFault(link, isOutside);
          return text === null ? [] : [tell(link, text, 'Write rel="external noopener", and no target.')];
        }),
      ];
    });
    const told = (file: string, text: string, hint: string) =>
      ({
        file: `${site.name}/${file}`,
        line: null,
        column: null,
        level: 'error',
        text,
        hint,
        rule: 'check/defences',
      }) as const;
    const pictures = [...site.files].flatMap(([path, content]) => {
      if (!path.endsWith('.svg')) return [];
      const found = ACTIVE.exec(Buffer.from(content).toString('utf8'))?.[0];
      return found === undefined
        ? []
        : [told(path, `the picture is active: ${found.trim()}`, 'Draw with shapes and text.')];
    });
    const headers = site.files.get('_headers');
    const asked = headers === undefined ? null : headersIn(Buffer.from(headers).toString('utf8'));
    const unframed = [...site.pages.values()].flatMap((page) => {
      if (asked === null) return [];
      const got = asked(`${site.base}${page.address.slice(1)}`);
      const framing = /frame-ancestors ([^;]*)/.exec(got['content-security-policy'] ?? '')?.[1]?.trim();
      const faults = [
        ...(framing === (isEmbed(page) ? '*' : "'none'") ? [] : [`frame-ancestors is ${framing ?? 'not said'}`]),
        ...['referrer-policy', 'permissions-policy', 'x-content-type-options']
          .filter((name) => !got[name])
          .map((name) => `${name} is not said`),
      ];
      return faults.map((text) => told(page.file, `its headers are not safe: ${text}`, 'Add a rule to the headers.'));
    });
    return [...fromPages, ...pictures, ...unframed];
  },
};
