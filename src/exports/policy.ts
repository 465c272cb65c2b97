import { createHash } from 'node:crypto';

/** What a kind of page needs beyond what every page may do. */
export interface PageNeeds {
  /** Further sources of `script-src`. */
  readonly scripts?: string;
  /** Whole directives. */
  readonly directives?: string;
}

/** The search engine is WebAssembly; no other page may run any. */
export const SEARCH_NEEDS: PageNeeds = { scripts: "'wasm-unsafe-eval'" };

/** A chart's page shows its embed in a frame. */
export const CHART_NEEDS: PageNeeds = { directives: "frame-src 'self'" };

/**
 * The Content-Security-Policy of a page, as its head holds it. No page holds a script or a style of its own, so there is
 * nothing to name by hash.
 */
export function pagePolicy({ scripts, directives }: PageNeeds = {}): string {
  return [
    "default-src 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    ["script-src 'self'", scripts].filter(Boolean).join(' '),
    "style-src 'self'",
    directives,
  ]
    .filter(Boolean)
    .join(';');
}

/** The same as a host sends it: only a header can say who may frame a page. */
export const sentPolicy = (framedBy: "'none'" | '*', needs?: PageNeeds): string =>
  `${pagePolicy(needs)};frame-ancestors ${framedBy}`;

/** The policy of a file that holds its style sheets and fonts itself and asks for nothing. */
export function filePolicy(styles: readonly string[]): string {
  const hashes = styles.map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`);
  const styled = hashes.length === 0 ? "'none'" : hashes.join(' ');
  return `default-src 'none'; style-src ${styled}; font-src data:; base-uri 'none'; form-action 'none'`;
}
