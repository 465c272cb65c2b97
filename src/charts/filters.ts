import { formatDateShort } from '../format/index.ts';
import type { ChartFilter } from '../model/chart-spec.ts';
import type { Ledger } from '../model/ledger.ts';
import type { SiteConfig } from '../model/site.ts';
import { spoken } from '../words/index.ts';
import { articleOf, lastDay } from './sources.ts';

/** The articles that some statements stand in, oldest first. */
export function sourceFilter(ledger: Ledger, statements: readonly string[]): ChartFilter {
  const articles = new Set(statements.map(articleOf));
  return {
    key: 'source',
    label: spoken().charts.filters.source,
    options: ledger.articles
      .filter(({ id }) => articles.has(id))
      .sort((a, b) => lastDay(a).localeCompare(lastDay(b)) || a.id.localeCompare(b.id))
      .map(({ id, publisher, title, published }) => ({
        value: id,
        label: [publisher ?? title ?? id, ...(published ? [formatDateShort(published)] : [])].join(', '),
      })),
  };
}

/** The actors named with some marks, by name. */
export function actorFilter(ledger: Ledger, ids: readonly string[]): ChartFilter {
  const wanted = new Set(ids);
  const options = ledger.actors.filter(({ id }) => wanted.has(id)).map(({ id, name }) => ({ value: id, label: name }));
  return {
    key: 'actor',
    label: spoken().charts.filters.actor,
    options: options.sort((a, b) => a.label.localeCompare(b.label)),
  };
}

/** The sides named with some marks, in the order of the site. */
export function sideFilter({ sides }: Pick<SiteConfig, 'sides'>, ids: readonly string[]): ChartFilter {
  const wanted = new Set(ids);
  const options = sides.filter(({ id }) => wanted.has(id)).map(({ id, name }) => ({ value: id, label: name }));
  return { key: 'side', label: spoken().charts.filters.side, options };
}
