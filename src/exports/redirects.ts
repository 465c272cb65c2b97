import type { Redirect } from '../model/redirects.ts';

/**
 * The file `_redirects` as Netlify and Cloudflare read it; empty when nothing was renamed. Each address has two lines,
 * because a page stands there for hosts that read no such file: Netlify shows a page rather than follow a line without
 * the `!`, and Cloudflare passes over a line with one.
 *
 * @param base - With slashes at both ends.
 * @see https://docs.netlify.com/manage/routing/redirects/rewrites-proxies/ on shadowing
 * @see https://developers.cloudflare.com/pages/configuration/redirects/ on lines it cannot read
 */
export function writeRedirects(redirects: readonly Redirect[], base: string): string {
  const under = (path: string): string => (path.startsWith('/') ? `${base}${path.slice(1)}` : path);
  return redirects
    .map(({ from, to }) => `${under(from)} ${under(to)}`)
    .map((way) => `${way} 301!\n${way} 301\n`)
    .join('');
}
