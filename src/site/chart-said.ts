import type { ChartSpec } from '../model/chart-spec.ts';
import type { Site } from './data.ts';
import { outletName, publishedInWords, sourceLines } from './sources.ts';
import { words } from './words/index.ts';

/** Who said a statement through whom, and outlet, date and paragraph. The chain is empty for an article's own voice. */
export type Said = readonly [chain: string, place: string];

function say(site: Site, id: string): Said | null {
  const statement = site.statement.get(id);
  const article = statement && site.article.get(statement.article);
  if (statement === undefined || article === undefined) return null;
  const lines = (site.statementClaims.get(id) ?? []).flatMap((claim) => sourceLines(site, claim, [id]));
  const spoken = lines.find((line) => line.speaker !== null);
  const place = [outletName(article), publishedInWords(article), words.paragraph(statement.paragraph)].join(', ');
  return [spoken?.chain ?? '', place];
}

/** The statements that the marks of a chart stand on, for tooltips and lists; those the ledger lacks are left out. */
export function saidOf(site: Site, chart: ChartSpec): ReadonlyMap<string, Said> {
  const marks = chart.drawings.flatMap(({ svg }) => [...svg.matchAll(/data-statements="([^"]*)"/g)]);
  const ids = [...marks.flatMap(([, list = '']) => list.split(' ')), ...chart.entries.flatMap((one) => one.statements)];
  return new Map(
    [...new Set(ids)].sort().flatMap((id) => {
      const said = say(site, id);
      return said ? [[id, said] as const] : [];
    }),
  );
}

/**
 * What the script of the charts reads: JSON that can stand in a script element. By article, because its name and date are
 * the same for all its statements; a statement that no chain lists is told in the article's own voice.
 */
export function saidJson(site: Site, chart: ChartSpec): string {
  const said: Record<string, { place: string; chains: Record<string, string[]> }> = {};
  for (const [id, [chain]] of saidOf(site, chart)) {
    const [key = '', at = ''] = id.split('#');
    const article = site.article.get(key);
    if (article === undefined) continue;
    said[key] ??= { place: [outletName(article), publishedInWords(article)].join(', '), chains: {} };
    const { chains } = said[key];
    if (chain !== '') chains[chain] = [...(chains[chain] ?? []), at];
  }
  const data = { said, paragraph: words.paragraphForm('{n}'), more: words.moreInSources('{n}') };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
