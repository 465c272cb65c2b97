import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteData } from '../../src/model/site.ts';

/** What a build read and found, by its name, and how many there are of it. */
type Counts<T extends string> = Readonly<Record<T, number>>;

/** What a site holds, counted. */
export interface SiteCounts {
  /** Of the site. */
  readonly name: string;
  readonly counts: Counts<
    | 'articles'
    | 'statements'
    | 'claims'
    | 'origins'
    | 'events'
    | 'figures'
    | 'positions'
    | 'guarantees'
    | 'disagreements'
    | 'explainers'
    | 'charts'
  >;
}

/** What a build made, counted. */
export interface Published extends SiteCounts {
  readonly pages: number;
  readonly bytes: number;
}

export function countSite({ config, ledger, explainers, charts }: SiteData): SiteCounts {
  const origins = new Set(ledger.claims.flatMap((claim) => claim.origins.map((origin) => origin.id)));
  return {
    name: config.name,
    counts: {
      articles: ledger.articles.length,
      statements: ledger.statements.length,
      claims: ledger.claims.length,
      origins: origins.size,
      events: ledger.events.length,
      figures: ledger.figures.length,
      positions: ledger.positions.length,
      guarantees: ledger.guarantees.length,
      disagreements: ledger.disagreements.length,
      explainers: explainers.length,
      charts: charts.length,
    },
  };
}

/** Counts the pages of a built folder, and its bytes. */
export function measure(folder: string): Pick<Published, 'pages' | 'bytes'> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = files.map((file) => statSync(join(file.parentPath, file.name)).size);
  const pages = files.filter((file) => file.name.endsWith('.html')).length;
  return { pages, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
