import { createHash } from 'node:crypto';

/** What a page may load and do; scripts and styles are added, by the name of their place or by hash. */
export const PAGE_DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
] as const;

/**
 * The Content-Security-Policy that a host sends with a page. No page holds a script or a style of its own, so there is
 * nothing to name by hash: what Astro adds to the page's own policy are hashes of scripts that this site never prints.
 *
 * @param more - What a kind of page needs besides, as sources of `script-src` and whole directives.
 */
export function pagePolicy(framedBy: "'none'" | '*', more: { scripts?: string; directives?: string } = {}): string {
  const scripts = ["script-src 'self'", more.scripts].filter(Boolean).join(' ');
  const own = [...PAGE_DIRECTIVES, scripts, "style-src 'self'", more.directives].filter(Boolean);
  return [...own, `frame-ancestors ${framedBy}`].join('; ');
}

/** The policy of a file that holds its style sheets and fonts itself and asks for nothing. */
export function filePolicy(styles: readonly string[]): string {
  const hashes = styles.map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`);
  const styled = hashes.length === 0 ? "'none'" : hashes.join(' ');
  return `default-src 'none'; style-src ${styled}; font-src data:; base-uri 'none'; form-action 'none'`;
}
