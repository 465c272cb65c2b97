import type { Claim } from '../model/ledger.ts';
import type { Site } from './data.ts';
import { type Entity, type EntityView, viewEntity } from './entities.ts';
import { paginateGroups } from './paginate.ts';
import { words } from './words/index.ts';

/** Claims of one kind about a place or an actor, as far as they stand on one page. */
export interface EntityPart {
  readonly title: string;
  readonly rows: readonly Claim[];
  /** How many there are, those on other pages included. */
  readonly count: number;
}

/** One page of all that is said about a place or an actor. */
export interface EntityPage {
  readonly view: EntityView;
  readonly parts: readonly EntityPart[];
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

/** Claims on one page: rows stand open here, so fewer than in the list that folds them. */
const PER_PAGE = 200;

function partsOf(site: Site, view: EntityView): readonly EntityPart[] {
  const { name } = view.entity;
  const claimsOf = (list: readonly { readonly claim: string }[]): Claim[] =>
    [...new Set(list.map(({ claim }) => claim))]
      .flatMap((id) => site.claim.get(id) ?? [])
      .filter((claim) => claim.label !== null);
  const events = [...view.events].sort((a, b) => (a.date < b.date ? -1 : 1));
  const parts: readonly (readonly [title: string, claims: readonly Claim[]])[] = [
    [words.entityFigures, claimsOf(view.figures)],
    [words.entityEvents, claimsOf(events)],
    [words.entityPositions, claimsOf(view.positions)],
    [words.entitySaid(name), view.said],
    [words.entityClaims(name), view.claims],
  ];
  return parts.flatMap(([title, claims]) => (claims.length === 0 ? [] : { title, rows: claims, count: claims.length }));
}

const made = new WeakMap<Entity, readonly EntityPage[]>();

/** The pages of a place or an actor; at least one. */
export function entityPages(site: Site, entity: Entity): readonly EntityPage[] {
  // Once for the pages, once for the site map.
  const pages = made.get(entity) ?? cutEntity(site, entity, PER_PAGE);
  made.set(entity, pages);
  return pages;
}

/** The same with so many claims on a page. */
export function cutEntity(site: Site, entity: Entity, perPage: number): readonly EntityPage[] {
  const view = viewEntity(site, entity);
  const pages = paginateGroups<Claim, EntityPart>(partsOf(site, view), perPage);
  return pages.map((parts, i) => ({ view, parts, number: i + 1, count: pages.length }));
}

/** Address of one of these pages. @param number - From 1. */
export const entityPageHref = ({ href }: Entity, number: number): string => (number === 1 ? href : `${href}${number}/`);
