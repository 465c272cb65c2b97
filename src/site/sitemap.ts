import { groupClaims, paginateClaims } from './claims.ts';
import type { Site } from './data.ts';
import { disagreementPages } from './disagreement-pages.ts';
import { olderEditions } from './edition.ts';
import { entitiesOf } from './entities.ts';
import { entityPageHref, entityPages } from './entity-pages.ts';
import {
  articleHref,
  articlesPageHref,
  chartHref,
  claimsPageHref,
  disagreementPageHref,
  editionPageHref,
  explainerHref,
  href,
} from './links.ts';
import { ARTICLES_PER_PAGE, paginate } from './paginate.ts';

/** Addresses of all pages that a search engine should know, from the site's root, in a fixed order. */
export function sitePages(site: Site): string[] {
  return [
    ...[
      '/',
      '/charts/',
      '/articles/',
      '/claims/',
      '/disagreements/',
      '/changes/',
      '/about/',
      '/data/',
      '/search/',
      '/places/',
      '/actors/',
    ].map((p) => href(p)),
    ...paginateClaims(groupClaims(site))
      .slice(1)
      .map((_, i) => claimsPageHref(i + 2)),
    ...paginate(site.ledger.articles, ARTICLES_PER_PAGE)
      .slice(1)
      .map((_, i) => articlesPageHref(i + 2)),
    ...olderEditions(site).map(({ date }) => editionPageHref(date)),
    ...disagreementPages(site).map(({ disagreement, number }) => disagreementPageHref(disagreement.id, number)),
    ...site.explainers.map((page) => explainerHref(page.slug)),
    ...site.charts.map((chart) => chartHref(chart.id)),
    ...site.ledger.articles.map((article) => articleHref(article.id)),
    ...[...entitiesOf(site, 'place'), ...entitiesOf(site, 'actor')].flatMap((entity) =>
      entityPages(site, entity).map(({ number }) => entityPageHref(entity, number)),
    ),
  ];
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function document(root: string, item: string, addresses: readonly string[]): string {
  const items = addresses.map((address) => `  <${item}><loc>${escapeXml(address)}</loc></${item}>`).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${items}
</${root}>
`;
}

/** A site map of pages. @param addresses - Absolute. */
export const sitemap = (addresses: readonly string[]): string => document('urlset', 'url', addresses);

/** The index of site maps. @param addresses - Absolute. */
export const sitemapIndex = (addresses: readonly string[]): string => document('sitemapindex', 'sitemap', addresses);
