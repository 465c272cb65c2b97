import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';

/** What the build tells the pages: which of them it has from before. */
export interface KeptPages {
  /** Of the code, the settings and the site's configuration that pages are made by. */
  readonly version: string;
  /** Names that pages are kept by. */
  readonly names: readonly string[];
  /** The file that every page tells its name to, one {@link NotedPage} a line. */
  readonly notes: string;
}

/** A page that was printed, or left out because it is kept. */
export interface NotedPage {
  /** Its file, from the site's root. */
  readonly file: string;
  readonly name: string;
  readonly kept: boolean;
}

let last: { readonly path: string; readonly plan: KeptPages; readonly names: ReadonlySet<string> } | null = null;

/** null in development, and where nothing is kept. */
function readPlan(): typeof last {
  const path = process.env.KEPT_PAGES;
  if (path === undefined) return null;
  if (last?.path !== path) {
    const plan = JSON.parse(readFileSync(path, 'utf8')) as KeptPages;
    last = { path, plan, names: new Set(plan.names) };
  }
  return last;
}

function note({ version, notes }: KeptPages, file: string, printed: unknown, names?: ReadonlySet<string>): boolean {
  const name = createHash('sha256')
    .update(JSON.stringify([version, printed]))
    .digest('hex');
  const kept = names?.has(name) ?? false;
  if (kept || names === undefined)
    appendFileSync(notes, `${JSON.stringify({ file, name, kept } satisfies NotedPage)}\n`);
  return kept;
}

/**
 * Whether a page need not be printed, since the same was printed before; the build then puts it where it belongs.
 *
 * @param file - The page's, from the site's root: `articles/2026-03-02-gazette-dam/index.html`.
 * @param printed - Gives all that the page prints beyond the site's configuration and the interface, as plain data.
 */
export function isKept(file: string, printed: () => unknown): boolean {
  const known = readPlan();
  return known !== null && known.names.size > 0 && note(known.plan, file, printed(), known.names);
}

/** Tells the build what a page that is being printed may be kept by. @param printed - As for {@link isKept}. */
export function notePage(file: string, printed: unknown): void {
  const known = readPlan();
  if (known !== null) note(known.plan, file, printed);
}
