import { formatDate } from '../format/index.ts';
import type { Explainer } from '../model/explainer.ts';
import type { Claim } from '../model/ledger.ts';
import { group, type Site } from './data.ts';
import { claimHome } from './links.ts';
import { countsInWords, outletName } from './sources.ts';
import { words } from './words/index.ts';

/** One thing that can be found. */
export interface SearchRecord {
  /** Under the base path. */
  readonly url: string;
  /** Lines of the words that find it; other spellings of the names in it stand at the end. They are not shown. */
  readonly content: readonly string[];
  readonly meta: { readonly title: string; readonly kind: string; readonly about: string };
  readonly filters: Readonly<Record<'kind' | 'explainer' | 'article', string[]>>;
  /** Holds a name and nothing else: who looks for it finds this first. */
  readonly isName: boolean;
}

/** How words stand in a composed page: as string literals in expressions. */
const LITERAL = /\{("(?:[^"\\]|\\.)*")\}/g;

/** What an explainer tells: its own words, and the titles of its charts. Notes belong to its claims, which are found too. */
function wordsOf(site: Site, { title, question, standfirst, mdx, charts }: Explainer): string[] {
  const told = mdx.split('\n').map((line) => {
    const literals = [...line.matchAll(LITERAL)];
    return literals.map(([, literal = '""']) => JSON.parse(literal) as string).join('');
  });
  const drawn = charts.flatMap((id) => site.chart.get(id)?.title ?? []);
  return [title, question, standfirst, ...told.filter((words) => words.trim() !== ''), ...drawn];
}

/**
 * All that can be found: explainers, articles, claims, events, and the places and actors that the articles name, by words
 * that the pages show and by every spelling of the names in them. Nothing of an article's own words is here but what is shown of them.
 *
 * @param base - The base path, with a slash at both ends.
 */
export function searchRecords(site: Site, base: string): readonly SearchRecord[] {
  const { ledger, explainers } = site;
  const address = (claim: Claim): string => `${base}articles/${claimHome(site, claim)}/#${claim.id}`;
  const names = new Map([...ledger.places, ...ledger.actors].map(({ id, name, aliases }) => [id, [name, ...aliases]]));
  const spellings = (ids: Iterable<string>): string[] => [...new Set(ids)].flatMap((id) => names.get(id) ?? []);
  const namesIn = (claim: Claim): readonly string[] => {
    const speakers = claim.origins.flatMap(({ actor }) => actor ?? []);
    return [...claim.about.actors, ...claim.about.places, ...speakers];
  };
  const outlets = (ids: readonly string[]): string[] => [
    ...new Set(ids.flatMap((id) => site.article.get(id) ?? []).map(outletName)),
  ];
  const toldIn = (claim: string): string[] =>
    (site.toldIn.get(claim) ?? []).flatMap((slug) => site.explainer.get(slug)?.title ?? []);
  const claimsOf = (ids: readonly string[]): Claim[] => ids.flatMap((id) => site.claim.get(id) ?? []);

  const pages = explainers.map(
    (page): SearchRecord => ({
      url: `${base}explainers/${page.slug}/`,
      content: [...wordsOf(site, page), ...spellings(claimsOf(page.claims).flatMap(namesIn))],
      meta: { title: page.title, kind: words.searchKinds.explainer, about: page.standfirst },
      filters: { kind: [words.searchKinds.explainer], explainer: [page.title], article: outlets(page.articles) },
      isName: false,
    }),
  );
  const articles = ledger.articles.map((article): SearchRecord => {
    const claims = site.articleClaims.get(article.id) ?? [];
    const labels = claims.flatMap(({ label }) => label ?? []);
    const date = article.published === null ? words.unknownDate : formatDate(article.published);
    return {
      url: `${base}articles/${article.id}/`,
      content: [article.title ?? '', outletName(article), ...labels, ...spellings(claims.flatMap(namesIn))],
      meta: {
        title: article.title ?? words.untitled,
        kind: words.searchKinds.article,
        about: `${outletName(article)}, ${date}`,
      },
      filters: { kind: [words.searchKinds.article], explainer: [], article: [outletName(article)] },
      isName: false,
    };
  });
  const claims = ledger.claims.flatMap((claim): SearchRecord | [] => {
    if (claim.label === null || site.claimEvent.has(claim.id)) return [];
    return {
      url: address(claim),
      content: [claim.label, ...claim.origins.map(({ label }) => label), ...spellings(namesIn(claim))],
      meta: { title: claim.label, kind: words.searchKinds.claim, about: countsInWords(claim) },
      filters: { kind: [words.searchKinds.claim], explainer: toldIn(claim.id), article: outlets(claim.articles) },
      isName: false,
    };
  });
  const events = ledger.events.flatMap((event): SearchRecord | [] => {
    const claim = site.claim.get(event.claim);
    if (!claim) return [];
    return {
      url: address(claim),
      content: [
        event.label,
        formatDate(event.date),
        ...spellings([...event.actors, ...event.places, ...namesIn(claim)]),
      ],
      meta: {
        title: event.label,
        kind: words.searchKinds.event,
        about: `${formatDate(event.date)}, ${countsInWords(claim)}`,
      },
      filters: { kind: [words.searchKinds.event], explainer: toldIn(claim.id), article: outlets(claim.articles) },
      isName: false,
    };
  });
  const entities = (['place', 'actor'] as const).flatMap((type) => {
    const named = group(ledger.statements, (statement) => statement[`${type}s`]);
    return ledger[`${type}s`].flatMap(({ id, name, aliases }): SearchRecord | [] => {
      const statements = named.get(id) ?? [];
      const within = [...new Set(statements.map(({ article }) => article))];
      if (within.length === 0) return [];
      return {
        url: `${base}${type}s/${id}/`,
        content: [name, ...aliases],
        meta: {
          title: name,
          kind: words.searchKinds[type],
          about: words.entityCount(statements.length, within.length),
        },
        filters: { kind: [words.searchKinds[type]], explainer: [], article: outlets(within) },
        isName: true,
      };
    });
  });
  return [...pages, ...articles, ...claims, ...events, ...entities];
}
