import type { PrintedData } from '../../model/site.ts';

/** One page of each kind of a site, and every explainer and chart: paths without a slash before them. */
export function pagesOf({ explainers, charts, ledger }: PrintedData): readonly string[] {
  const article = ledger.articles[0];
  const place = ledger.places.find(({ id }) => ledger.statements.some(({ places }) => places.includes(id)));
  const actor = ledger.actors.find(({ id }) => ledger.statements.some(({ actors }) => actors.includes(id)));
  const entityPages = [...(place ? [`places/${place.id}/`] : []), ...(actor ? [`actors/${actor.id}/`] : [])];
  return [
    '',
    ...explainers.map(({ slug }) => `explainers/${slug}/`),
    'articles/',
    ...(article ? [`articles/${article.id}/`] : []),
    'charts/',
    ...charts.map(({ id }) => `charts/${id}/`),
    'claims/',
    'places/',
    'actors/',
    ...entityPages,
    'disagreements/',
    'changes/',
    'about/',
    'data/',
    'search/',
    '404.html',
  ];
}
