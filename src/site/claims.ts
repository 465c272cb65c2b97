import type { Claim } from '../model/ledger.ts';
import type { Site } from './data.ts';
import { paginateGroups } from './paginate.ts';
import { words } from './words/index.ts';

/** Claims under the page that tells them. */
export interface ClaimGroup {
  /** `on-no-page` for the claims that no explainer tells. */
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Claim[];
  /** How many have a sentence of ours, those on other pages of the list included. */
  readonly count: number;
  /** Claims of the group that no sentence of ours tells. */
  readonly untold: number;
  /** The paragraphs that these stand in, `<article>#p14`, by article and place. */
  readonly untoldAt: readonly string[];
}

/** Every claim, grouped by explainer in the order of the home page; one that several pages tell stands under the first. */
export function groupClaims(site: Site): ClaimGroup[] {
  const groups = [
    ...site.explainers.map(({ slug, title }) => ({ id: slug, title })),
    { id: 'on-no-page', title: words.onNoPage },
  ];
  return groups.flatMap(({ id, title }) => {
    const claims = site.ledger.claims.filter((claim) => {
      const told = site.toldIn.get(claim.id) ?? [];
      const first = site.explainers.find((page) => told.includes(page.slug))?.slug ?? 'on-no-page';
      return first === id;
    });
    const labelled = claims.filter((claim) => claim.label !== null);
    const untold = claims.filter((claim) => claim.label === null);
    const paragraphs = untold.flatMap(({ statements }) => statements.map((each) => each.replace(/s\d+$/, '')));
    const untoldAt = [...new Set(paragraphs)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    const count = labelled.length;
    return claims.length === 0 ? [] : { id, title, rows: labelled, count, untold: untold.length, untoldAt };
  });
}

/** Claims on one page of the list: long enough that a page is no crumb, short enough that a phone scrolls it well. */
const PER_PAGE = 500;

/** Cuts the groups into pages; claims without a sentence stand at the end of their group. */
export function paginateClaims(groups: readonly ClaimGroup[], perPage: number = PER_PAGE): ClaimGroup[][] {
  return paginateGroups(groups, perPage).map((page) =>
    page.map(({ isEnd, ...group }) => (isEnd ? group : { ...group, untold: 0, untoldAt: [] })),
  );
}

/** A fold with no more rows than this stands open: to open it would cost more than it saves. */
export const SHORT_FOLD = 3;

/** Claims of one kind, which fold together. */
export interface ClaimFold {
  readonly kind: Claim['kind'];
  readonly claims: readonly Claim[];
}

/** Sorts claims under their kinds, in the order of the filter's choices; a kind without claims is left out. */
export function foldByKind(claims: readonly Claim[]): ClaimFold[] {
  const byKind = Map.groupBy(claims, ({ kind }) => kind);
  const kinds = Object.keys(words.kinds) as Claim['kind'][];
  return kinds.flatMap((kind) => ({ kind, claims: byKind.get(kind) ?? [] })).filter((fold) => fold.claims.length > 0);
}

/** Who stands behind claims, for the filter. */
export interface Speaker {
  /** Stays while the name stays; stands in addresses. */
  readonly id: string;
  readonly name: string;
  readonly group: 'named' | 'unnamed' | 'ownVoice';
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** The speakers of a claim, each once. What they cite is left out: "Gazette, citing two divers" is the Gazette. */
export function speakersOf(claim: Claim): Speaker[] {
  const speakers = claim.origins.map(({ label, kind }): Speaker => {
    if (kind === 'own-voice') return { id: slug(label), name: label, group: 'ownVoice' };
    const name = label.split(',')[0] ?? label;
    const shown = name.charAt(0).toUpperCase() + name.slice(1);
    return { id: slug(name), name: shown, group: kind === 'anonymous' ? 'unnamed' : 'named' };
  });
  return [...new Map(speakers.map((each) => [each.id, each])).values()];
}

/** Speakers with how many of the claims each stands behind; by name. */
export function countSpeakers(claims: readonly Claim[]): (Speaker & { readonly count: number })[] {
  const found = Map.groupBy(claims.flatMap(speakersOf), ({ id }) => id);
  return [...found.values()]
    .flatMap((same) => (same[0] === undefined ? [] : { ...same[0], count: same.length }))
    .sort((a, b) => a.name.localeCompare(b.name, words.locale));
}

/** What the list of claims can be filtered by. */
export interface FilterChoices {
  /** All that are shown, on whichever page of the list. */
  readonly claims: number;
  readonly speakers: ReadonlyMap<Speaker['group'], ReturnType<typeof countSpeakers>>;
  readonly kinds: ReadonlyMap<Claim['kind'], number>;
}

const choices = new WeakMap<Site, FilterChoices>();

/** The same on every page of the list, so counted once. */
export function filterChoices(site: Site): FilterChoices {
  const known = choices.get(site);
  if (known !== undefined) return known;
  const claims = site.ledger.claims.filter((claim) => claim.label !== null);
  const kinds = [...Map.groupBy(claims, ({ kind }) => kind)].map(([kind, list]) => [kind, list.length] as const);
  const speakers = Map.groupBy(countSpeakers(claims), ({ group }) => group);
  const found = { claims: claims.length, speakers, kinds: new Map(kinds) };
  choices.set(site, found);
  return found;
}
