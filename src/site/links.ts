import { claimHome as homeOf } from '../exports/index.ts';
import type { Claim } from '../model/ledger.ts';
import type { Site } from './data.ts';

/**
 * An address of this site under its base path.
 *
 * @param path - From the site's root, `/charts/`.
 * @param base - The base path, with or without slashes at its ends.
 * @example href('/charts/', '/dams') // '/dams/charts/'
 */
export function href(path: string, base: string = import.meta.env.BASE_URL): string {
  // Asked for every link of the site, and nearly always the same: the root, and a path that begins with one slash.
  if (base === '/' && path.startsWith('/') && !path.startsWith('//')) return path;
  return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

/** Address of an explainer. */
export const explainerHref = (slug: string): string => href(`/explainers/${slug}/`);

/** Address of a chart's own page. */
export const chartHref = (id: string): string => href(`/charts/${id}/`);

/** Address of a file of a chart. @param ending - `csv`. */
export const chartFileHref = (id: string, ending: string): string => href(`/charts/${id}.${ending}`);

/**
 * Address of a chart alone, for a frame.
 *
 * @param edition - Day of the edition it shows, `YYYY-MM-DD`; the chart as it is now when left out.
 */
export const embedHref = (id: string, edition?: string): string =>
  href(`/embed/${id}/${edition === undefined ? '' : `${edition}/`}`);

/** Address of an article's page. */
export const articleHref = (id: string): string => href(`/articles/${id}/`);

/**
 * Address of a statement: its sentence on the page of its article.
 *
 * @param id - `<article>#p14s2`.
 */
export function statementHref(id: string): string {
  const [article = '', anchor = ''] = id.split('#');
  return `${articleHref(article)}#${anchor}`;
}

/** Address of a disagreement. */
export const disagreementHref = (id: string): string => `${href('/disagreements/')}#${id}`;

/** Address of a page of a disagreement that is too long to stand beside others. @param number - From 1. */
export const disagreementPageHref = (id: string, number: number): string =>
  href(`/disagreements/${id}/${number === 1 ? '' : `${number}/`}`);

/** Address of an edition: what the articles added on a day changed. */
export const editionHref = (date: string): string => `${href('/changes/')}#${date}`;

/** The article that brought a claim; its page is the claim's home. */
export const claimHome = (site: Site, claim: Claim): string => homeOf(site.article, claim);

/** Address of a claim, on the page of the article that brought it. */
export const claimHref = (site: Site, claim: Claim): string => `${articleHref(claimHome(site, claim))}#${claim.id}`;

/**
 * Where an error is reported: a message to the site's address when it has one, else the words on reporting.
 *
 * @param at - Address of what is wrong, from the site's root; it goes along in the message.
 */
export function reportHref(site: Site, at?: string): string {
  const { contact, name } = site.config;
  if (contact === undefined) return `${href('/about/')}#${REPORTING}`;
  if (!contact.includes('@')) return contact;
  return `mailto:${contact}?subject=${encodeURIComponent(at === undefined ? name : `${name}: ${at}`)}`;
}

/** Id of the part of the about page that tells how to report an error. */
export const REPORTING = 'report-an-error';

/** Address of a page of the list of sources. @param number - From 1. */
export const articlesPageHref = (number: number): string => href(number === 1 ? '/articles/' : `/articles/${number}/`);

/** Address of the page of an older edition, which the page of changes tells in brief. */
export const editionPageHref = (date: string): string => href(`/changes/${date}/`);

/** Address of a page of the list of claims. @param number - From 1. */
export const claimsPageHref = (number: number): string => href(number === 1 ? '/claims/' : `/claims/${number}/`);
