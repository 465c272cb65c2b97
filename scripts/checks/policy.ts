import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { finding, type Page, type Rule, textOf } from './site.ts';

/** A Content-Security-Policy by directive. */
export type Policy = ReadonlyMap<string, readonly string[]>;

const blank: Policy = new Map();

/** Reads a policy as it stands in a header or in a page. */
export function readPolicy(text: string): Policy {
  return new Map(
    text.split(';').flatMap((directive) => {
      const [name, ...values] = directive.trim().split(/\s+/);
      return name ? [[name.toLowerCase(), values] as const] : [];
    }),
  );
}

/** The page's Content-Security-Policy, by directive; null when it has none. */
export function policyOf(page: Page): Policy | null {
  const found = page.elements.find(
    (one) => one.tagName === 'meta' && String(one.properties.httpEquiv).toLowerCase() === 'content-security-policy',
  );
  return found ? readPolicy(String(found.properties.content ?? '')) : null;
}

/** What a policy says of a kind of thing, `default-src` standing in for what it leaves out. */
export const sourcesOf = (policy: Policy, kind: string): readonly string[] =>
  policy.get(kind) ?? policy.get('default-src') ?? [];

/** Scripts that run; `application/ld+json` and its like are data, which no policy stops. */
function isRun(element: Element): boolean {
  const type = String(element.properties.type ?? '');
  return type === '' || type === 'module' || /javascript/.test(type);
}

function isAllowed(element: Element, sources: readonly string[]): boolean {
  const text = textOf(element);
  return ['sha256', 'sha384', 'sha512'].some((kind) =>
    sources.includes(`'${kind}-${createHash(kind).update(text).digest('base64')}'`),
  );
}

/** Inline scripts and styles of a page that a policy refuses. */
export function refusedInline(page: Page, policy: Policy): Element[] {
  return page.elements.filter((element) => {
    const { tagName, properties } = element;
    if (tagName === 'script' && properties.src === undefined && isRun(element))
      return !isAllowed(element, sourcesOf(policy, 'script-src'));
    return tagName === 'style' && !isAllowed(element, sourcesOf(policy, 'style-src'));
  });
}

/** Everything in a page that its own policy would refuse, or that would run without one. */
export const policy: Rule = {
  name: 'check/policy',
  claim: 'every page has a policy, and nothing in it that the policy refuses',
  find: (site) =>
    [...site.pages.values()].flatMap((page) => {
      const tell = (at: Element | null, text: string, hint: string) =>
        finding(site, page, at, 'check/policy', text, hint);
      const own = policyOf(page);
      const none =
        own === null ? [tell(null, 'the page has no Content-Security-Policy', 'Print the layout around it.')] : [];
      const loose = [...(own ?? blank)].filter(([, values]) =>
        values.some((value) => /^'unsafe-(inline|eval)'$/.test(value)),
      );
      return [
        ...none,
        ...loose.map(([name]) =>
          tell(null, `the policy lets anything run: ${name}`, 'Leave unsafe-inline and unsafe-eval out.'),
        ),
        ...page.elements.flatMap((element) => {
          const { tagName, properties } = element;
          const found = [];
          if (properties.style !== undefined)
            found.push(tell(element, `an inline style stands on <${tagName}>`, 'Use an attribute or a class.'));
          for (const name of Object.keys(properties).filter((one) => /^on[A-Z]/.test(one)))
            found.push(
              tell(element, `an inline handler stands on <${tagName}>: ${name}`, 'Listen to the event in a script.'),
            );
          if (/^\s*javascript:/i.test(String(properties.href ?? '')))
            found.push(tell(element, 'a link holds a script', 'Use a button and a script.'));
          return found;
        }),
        ...(own === null ? [] : refusedInline(page, own)).map((element) => {
          const kind = element.tagName;
          return tell(element, `the policy has no hash for an inline ${kind}`, `Let Astro bundle the ${kind}.`);
        }),
      ];
    }),
};
