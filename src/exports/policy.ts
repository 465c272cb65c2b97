import { createHash } from 'node:crypto';

/** What a kind of page needs beyond what every page may do. */
export interface PageNeeds {
  /** Further sources of `script-src`. */
  readonly scripts?: string;
  /** Further sources of `style-src`. */
  readonly styles?: string;
  /** Whole directives. */
  readonly directives?: string;
}

/** A chart's page shows its embed in a frame. */
export const CHART_NEEDS: PageNeeds = { directives: "frame-src 'self'" };

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a page needs that holds scripts and style sheets of its own: they are named by their hashes. */
export const needsOf = ({ scripts, styles }: Inline): PageNeeds => ({
  scripts: scripts.map(sha256).join(' '),
  styles: styles.map(sha256).join(' '),
});

/** Texts of the scripts and style sheets that stand in a page itself, byte for byte. */
export interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * The Content-Security-Policy of a page, as its head holds it. Only embeds hold a script and a style of their own: in a
 * frame each file that is fetched first keeps the chart from being seen.
 */
export function pagePolicy({ scripts, styles, directives }: PageNeeds = {}): string {
  return [
    "default-src 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    ["script-src 'self'", scripts].filter(Boolean).join(' '),
    ["style-src 'self'", styles].filter(Boolean).join(' '),
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
  const styled = styles.length === 0 ? "'none'" : styles.map(sha256).join(' ');
  return `default-src 'none'; style-src ${styled}; font-src data:; base-uri 'none'; form-action 'none'`;
}
