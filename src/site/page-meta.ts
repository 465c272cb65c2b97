import { articleLd, claimListLd, claimsLd, datasetLd, type LdPage, printLd } from '../exports/index.ts';
import type { ChartSpec } from '../model/chart-spec.ts';
import type { Explainer } from '../model/explainer.ts';
import type { Claim } from '../model/ledger.ts';
import type { Site } from './data.ts';
import { listDataFiles } from './data-files.ts';
import { chartHref, claimHref, claimsPageHref, explainerHref, href } from './links.ts';
import { words } from './words/index.ts';

/** The origin of the site, for full addresses. */
type Origin = URL | undefined;

const full = (origin: Origin, path: string): string => new URL(path, origin).href;

/** Day of the newest edition, or null. */
export const newestEdition = (site: Site): string | null => site.editions[0]?.date ?? null;

/** Address of the picture that other sites show beside a link. @param of - `home`, `explainers/<slug>`, `charts/<chart>`. */
export const cardHref = (of: string): string => href(`/pictures/${of}.png`);

const shared = (site: Site, origin: Origin) => ({
  language: site.config.language,
  siteName: site.config.name,
  home: full(origin, href('/')),
});

/** What an explainer says of itself to programs. */
export function explainerLd(site: Site, page: Explainer, origin: Origin): string {
  const about: LdPage = {
    ...shared(site, origin),
    name: page.title,
    description: page.standfirst,
    address: full(origin, explainerHref(page.slug)),
    modified: page.updated,
  };
  const cited = page.articles.flatMap((id) => site.article.get(id) ?? []);
  return printLd(articleLd(about, full(origin, cardHref(`explainers/${page.slug}`)), cited));
}

/** The files of a chart that its page offers, with their kinds. */
export const chartDownloads = [
  { ending: 'svg', mediatype: 'image/svg+xml' },
  { ending: 'png', mediatype: 'image/png' },
  { ending: 'csv', mediatype: 'text/csv' },
  { ending: 'json', mediatype: 'application/json' },
  { ending: 'html', mediatype: 'text/html' },
  { ending: 'zip', mediatype: 'application/zip' },
] as const;

/** What a chart says of itself to programs: its data and the files that hold them. */
export function chartLd(site: Site, chart: ChartSpec, origin: Origin): string {
  const about: LdPage = {
    ...shared(site, origin),
    name: chart.title,
    description: chart.description,
    address: full(origin, chartHref(chart.id)),
    modified: newestEdition(site),
  };
  const files = chartDownloads.map(({ ending, mediatype }) => {
    const name = `${chart.id}.${ending}`;
    return { name, mediatype, address: full(origin, href(`/charts/${name}`)) };
  });
  return printLd(datasetLd(about, files));
}

/** What the data say of themselves to programs. */
export function dataLd(site: Site, origin: Origin): string {
  const about: LdPage = {
    ...shared(site, origin),
    name: `${site.config.name}: ${words.dataPage}`,
    description: site.config.description,
    address: full(origin, href('/data/')),
    modified: newestEdition(site),
  };
  const files = listDataFiles().map(({ name, mediatype }) => ({
    name,
    mediatype,
    address: full(origin, href(`/data/${name}`)),
  }));
  return printLd(datasetLd(about, files));
}

/** What a page of the list of claims says of itself to programs. @param number - Of the page, from 1. */
export function claimsPageLd(site: Site, number: number, origin: Origin): string {
  const about: LdPage = {
    ...shared(site, origin),
    name: words.claimsTitle(number),
    description: words.claimsLead,
    address: full(origin, claimsPageHref(number)),
    modified: newestEdition(site),
  };
  return printLd(claimListLd(about));
}

/** What some claims of that page say of themselves. */
export function claimRowsLd(site: Site, claims: readonly Claim[], number: number, origin: Origin): string {
  const address = full(origin, claimsPageHref(number));
  return printLd(claimsLd(address, claims, (claim) => full(origin, claimHref(site, claim))));
}
