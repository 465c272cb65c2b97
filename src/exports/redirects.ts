import type { Redirect } from '../model/redirects.ts';

/** The file `_redirects` as Netlify and Cloudflare read it; empty when nothing was renamed. @param base - With slashes at both ends. */
export function writeRedirects(redirects: readonly Redirect[], base: string): string {
  const under = (path: string): string => (path.startsWith('/') ? `${base}${path.slice(1)}` : path);
  return redirects.map(({ from, to }) => `${under(from)} ${under(to)} 301\n`).join('');
}
