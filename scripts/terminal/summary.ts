import type { Published } from '../site/publish.ts';
import { count, type Steps } from './steps.ts';

/**
 * What a build read and made, in a few lines for the terminal.
 *
 * @param where - The folder it was written to, as the reader of the lines knows it.
 */
export function summarize(published: Published, where: string, steps: Steps): readonly string[] {
  const { siteData, pages, bytes } = published;
  const { ledger } = siteData;
  const origins = new Set(ledger.claims.flatMap((claim) => claim.origins.map((origin) => origin.id)));
  const row = (name: string, parts: readonly string[]): string => `  ${name.padEnd(6)} ${parts.join(', ')}`;
  return [
    siteData.config.name,
    row('read', [count(ledger.articles.length, 'article'), count(ledger.statements.length, 'statement')]),
    row('found', [
      `${count(ledger.claims.length, 'claim')} of ${count(origins.size, 'origin')}`,
      count(ledger.events.length, 'event'),
      count(ledger.figures.length, 'figure'),
      count(ledger.positions.length, 'position'),
      count(ledger.guarantees.length, 'part of guarantees', 'parts of guarantees'),
      count(ledger.disagreements.length, 'disagreement'),
    ]),
    row('made', [
      count(siteData.explainers.length, 'explainer'),
      count(siteData.charts.length, 'chart'),
      `${count(pages, 'page')} in ${where} (${(bytes / 1e6).toFixed(1)} MB)`,
    ]),
    row('took', [String(steps)]),
  ];
}
