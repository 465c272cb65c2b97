import type { Element } from 'hast';
import { headersIn } from '../site/headers-in.ts';
import { findActive } from './active-picture.ts';
import { resolveReference } from './links.ts';
import { type Policy, policyOf, readPolicy, refusedInline, sourcesOf } from './policy.ts';
import { finding, type Page, type Rule } from './site.ts';

/** What lets other hosts, or any code, into a policy. */
const LOOSE = /^(?:\*|https?:.*|wss?:.*|blob:|filesystem:|'unsafe-(?:inline|eval|hashes)'|'strict-dynamic')$/;
const wanted = ['default-src', 'style-src', 'base-uri', 'form-action'];
const silent = (policy: Policy): string[] => wanted.filter((name) => !policy.has(name));
const looseIn = (policy: Policy): string[] =>
  [...policy].flatMap(([name, values]) =>
    name === 'frame-ancestors' ? [] : values.filter((value) => LOOSE.test(value)).map((value) => `${name} ${value}`),
  );

/** What a page's own policy lets in and a host's does not; hashes aside, which are looked at with what they are of. */
function refusedByHost(own: Policy, host: Policy): string[] {
  return [...own].flatMap(([name, values]) =>
    values
      .filter((value) => !/^'(?:none|sha\d+-.*)'$/.test(value) && !sourcesOf(host, name).includes(value))
      .map((value) => `${name} ${value}`),
  );
}

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
      const policy = policyOf(page) ?? readPolicy('');
      const own = originOf(page);
      const links = page.elements.filter(
        ({ tagName, properties }) => /^(?:a|area|form)$/.test(tagName) && properties.href,
      );
      const based = page.elements.find(
        ({ tagName, properties }) => tagName === 'base' && properties.target !== undefined,
      );
      return [
        ...silent(policy).map((name) =>
          tell(null, `the policy says nothing of ${name}`, 'Name it in src/exports/policy.ts.'),
        ),
        ...looseIn(policy).map((words) =>
          tell(null, `the policy is open: ${words}`, 'Name what is needed, by hash or host.'),
        ),
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
      const found = findActive(Buffer.from(content).toString('utf8'));
      return found === null ? [] : [told(path, `the picture is active: ${found}`, 'Draw with shapes and text.')];
    });
    const headers = site.files.get('_headers');
    const asked = headers === undefined ? null : headersIn(Buffer.from(headers).toString('utf8'));
    const unframed = [...site.pages.values()].flatMap((page) => {
      if (asked === null) return [];
      const got = asked(`${site.base}${page.address.slice(1)}`);
      const host = readPolicy(got['content-security-policy'] ?? '');
      const framing = host.get('frame-ancestors')?.join(' ');
      const faults = [
        ...(framing === (isEmbed(page) ? '*' : "'none'") ? [] : [`frame-ancestors is ${framing ?? 'not said'}`]),
        ...silent(host).map((name) => `the policy says nothing of ${name}`),
        ...looseIn(host).map((words) => `the policy is open: ${words}`),
        ...refusedByHost(policyOf(page) ?? host, host).map((words) => `they refuse what the page lets in: ${words}`),
        ...refusedInline(page, host).map(({ tagName }) => `they refuse an inline ${tagName}`),
        ...['referrer-policy', 'permissions-policy', 'x-content-type-options']
          .filter((name) => !got[name])
          .map((name) => `${name} is not said`),
      ];
      return faults.map((text) => told(page.file, `its headers are not safe: ${text}`, 'Add a rule to the headers.'));
    });
    return [...fromPages, ...pictures, ...unframed];
  },
};
