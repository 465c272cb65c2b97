import type { Edition } from '../model/edition.ts';
import type { Context } from './context.ts';

// A page asks for each of its editions.
const articlesOf = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The articles that some claims stand in. */
function findArticles(claims: ReadonlySet<string>, context: Context): ReadonlySet<string> {
  const known = articlesOf.get(claims);
  if (known) return known;
  const articles = new Set<string>();
  for (const id of claims) for (const article of context.claims.get(id)?.articles ?? []) articles.add(article);
  articlesOf.set(claims, articles);
  return articles;
}

/**
 * An edition, cut to what a page holds.
 *
 * @param claims - Of the page; they stay as they are.
 */
export function cutEdition(edition: Edition, claims: ReadonlySet<string>, context: Context): Edition {
  const { figures, events, disagreements } = context;
  const articles = findArticles(claims, context);
  const has = (claim: string | undefined) => claim !== undefined && claims.has(claim);
  const touches = (id: string) => disagreements.get(id)?.sides.some((side) => side.claims.some(has)) ?? false;
  return {
    date: edition.date,
    articles: edition.articles.filter((id) => articles.has(id)),
    newClaims: edition.newClaims.filter(has),
    newFigures: edition.newFigures.filter(({ figure }) => has(figures.get(figure)?.claim)),
    newEvents: edition.newEvents.filter((id) => has(events.get(id)?.claim)),
    movedEvents: edition.movedEvents.filter(({ event }) => has(events.get(event)?.claim)),
    confirmed: edition.confirmed.filter(({ claim }) => has(claim)),
    repeated: edition.repeated.filter(has),
    contradicted: edition.contradicted.filter(touches),
    // Which pages it touched is known once all are made; their own corrections stand in their outlines.
    explainers: [],
    corrections: edition.corrections.filter(({ article }) => article !== null && articles.has(article)),
  };
}

/** Whether anything is left of a cut edition but articles that changed nothing. */
export function changesPage(cut: Edition): boolean {
  const { date: _, articles: __, ...changes } = cut;
  return Object.values(changes).some((list) => list.length > 0);
}
