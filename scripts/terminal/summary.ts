import type { Published } from '../site/published.ts';
import { count, type Steps } from './steps.ts';

/**
 * What a build read and made, in a few lines for the terminal.
 *
 * @param where - The folder it was written to, as the reader of the lines knows it.
 */
export function summarize(published: Published, where: string, steps: Steps): readonly string[] {
  const { name, counts, pages, bytes } = published;
  const row = (verb: string, parts: readonly string[]): string => `  ${verb.padEnd(6)} ${parts.join(', ')}`;
  return [
    name,
    row('read', [count(counts.articles, 'article'), count(counts.statements, 'statement')]),
    row('found', [
      `${count(counts.claims, 'claim')} of ${count(counts.origins, 'origin')}`,
      count(counts.events, 'event'),
      count(counts.figures, 'figure'),
      count(counts.positions, 'position'),
      count(counts.guarantees, 'part of guarantees', 'parts of guarantees'),
      count(counts.disagreements, 'disagreement'),
    ]),
    row('made', [
      count(counts.explainers, 'explainer'),
      count(counts.charts, 'chart'),
      `${count(pages, 'page')} in ${where} (${(bytes / 1e6).toFixed(1)} MB)`,
    ]),
    row('took', [String(steps)]),
  ];
}
