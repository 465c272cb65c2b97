import { createHash } from 'node:crypto';
import { openSync, readFileSync, writeSync } from 'node:fs';

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

/** The plan of this run; its file of notes stays open, since every page writes a line. */
let last: {
  readonly path: string;
  readonly plan: KeptPages;
  readonly names: ReadonlySet<string>;
  readonly notes: number;
} | null = null;

/** null in development, and where nothing is kept. */
function readPlan(): typeof last {
  const path = process.env.KEPT_PAGES;
  if (path === undefined) return null;
  if (last?.path !== path) {
    const plan = JSON.parse(readFileSync(path, 'utf8')) as KeptPages;
    last = { path, plan, names: new Set(plan.names), notes: openSync(plan.notes, 'a') };
  }
  return last;
}

/** @param tellAll - Tells of a page that is not kept, too. @returns Whether it is kept. */
function note({ plan, names, notes }: NonNullable<typeof last>, file: string, printed: unknown, tellAll: boolean) {
  const name = createHash('sha256')
    .update(JSON.stringify([plan.version, printed]))
    .digest('hex');
  const kept = !tellAll && names.has(name);
  if (kept || tellAll) writeSync(notes, `${JSON.stringify({ file, name, kept } satisfies NotedPage)}\n`);
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
  return known !== null && known.names.size > 0 && note(known, file, printed(), false);
}

/** Tells the build what a page that is being printed may be kept by. @param printed - As for {@link isKept}. */
export function notePage(file: string, printed: unknown): void {
  const known = readPlan();
  if (known !== null) note(known, file, printed, true);
}
