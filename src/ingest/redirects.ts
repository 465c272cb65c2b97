import type { Message } from '../model/message.ts';
import { type Redirect, redirectsFile } from '../model/redirects.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads `content/redirects.yaml`.
 *
 * @param text - A list; a file with comments alone is an empty one.
 * @param path - For messages.
 * @returns The rows in the order of the file. One error for each row that is not well formed, repeats an address, or
 *   leads to an address that leads on. Whether a page is there is for `checkRedirects` to say.
 */
export function readRedirects(
  text: string,
  path: string,
): { readonly redirects: readonly Redirect[]; readonly messages: readonly Message[] } {
  const { value, messages, placeOf } = readYaml(text, path, redirectsFile);
  const redirects = (value ?? []).map(({ from, to }, i): Redirect => {
    return { from, to, file: path, line: placeOf([i, 'from'])?.line ?? null };
  });
  const faults = redirects.flatMap((redirect, i) => {
    const { from, to } = redirect;
    if (redirects.slice(0, i).some((other) => other.from === from))
      return [redirectFault(redirect, `${from} stands twice`, 'Remove one of the two rows.', 'redirect-repeated')];
    const next = redirects.find((other) => other.from === to.replace(/#.*$/, ''));
    if (!next) return [];
    const hint = next.from === from ? 'Remove the row.' : `Lead to ${next.to} at once.`;
    return [redirectFault(redirect, `${from} leads to ${to}, which leads on`, hint, 'redirect-chain')];
  });
  return { redirects, messages: [...messages, ...faults] };
}

/**
 * Holds redirects against the pages there are.
 *
 * @param isThere - Whether a page or file stands at an address, counted from the root of the site.
 */
export function checkRedirects(redirects: readonly Redirect[], isThere: (path: string) => boolean): readonly Message[] {
  return redirects.flatMap((redirect) => {
    const { from, to } = redirect;
    const taken = redirectFault(redirect, `${from} is a page of the site`, 'Remove the row.', 'redirect-taken');
    const hint = 'Write an address that is there; npm run preview shows the site as it is.';
    const missing = redirectFault(redirect, `${from} leads to ${to}, where there is no page`, hint, 'redirect-missing');
    const isMissing = to.startsWith('/') && !isThere(to.replace(/[#?].*$/, ''));
    return [...(isThere(from) ? [taken] : []), ...(isMissing ? [missing] : [])];
  });
}

function redirectFault({ file, line }: Redirect, text: string, hint: string, rule: string): Message {
  return { file, line, column: line === null ? null : 1, level: 'error', text, hint, rule: `ingest/${rule}` };
}
