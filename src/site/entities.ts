import type { Claim, Figure, LedgerActor, LedgerEvent, LedgerPlace, Position } from '../model/ledger.ts';
import type { Statement } from '../model/statement.ts';
import type { Site } from './data.ts';
import { href } from './links.ts';

/** A place, person or organisation that some article names. */
export interface Entity {
  readonly id: string;
  readonly type: 'place' | 'actor';
  readonly name: string;
  /** Other spellings that the articles may use. */
  readonly aliases: readonly string[];
  /** Of the gazetteer: `city`, `person`, `outlet`. */
  readonly kind: string;
  readonly href: string;
  readonly statements: readonly Statement[];
}

/** All that the articles say about an entity. */
export interface EntityView {
  readonly entity: Entity;
  readonly figures: readonly Figure[];
  readonly events: readonly LedgerEvent[];
  readonly positions: readonly Position[];
  /** What it says itself, by the words of the articles. */
  readonly said: readonly Claim[];
  /** What is said about it and stands in none of the lists before. */
  readonly claims: readonly Claim[];
  /** Claims about it that no sentence of ours tells. */
  readonly untold: number;
  readonly articles: readonly string[];
  readonly before: Entity | null;
  readonly after: Entity | null;
}

const cache = new WeakMap<Site, { readonly place: readonly Entity[]; readonly actor: readonly Entity[] }>();

function listEntities(site: Site): { readonly place: readonly Entity[]; readonly actor: readonly Entity[] } {
  const make = (type: Entity['type'], list: readonly (LedgerPlace | LedgerActor)[]): Entity[] =>
    list
      .map(({ id, name, aliases, kind }) => ({
        id,
        type,
        name,
        aliases,
        kind,
        href: href(`/${type}s/${id}/`),
        statements: site.ledger.statements.filter((each) => each[`${type}s`].includes(id)),
      }))
      .filter(({ statements }) => statements.length > 0)
      .sort((a, b) => a.name.localeCompare(b.name, site.config.language));
  return { place: make('place', site.ledger.places), actor: make('actor', site.ledger.actors) };
}

/** The places or the actors that some article names, by name. */
export function entitiesOf(site: Site, type: Entity['type']): readonly Entity[] {
  const known = cache.get(site) ?? listEntities(site);
  cache.set(site, known);
  return known[type];
}

/** Gathers what is said about one of them. A claim stands in one list only. */
export function viewEntity(site: Site, entity: Entity): EntityView {
  const { id, type } = entity;
  const own = (claim: Claim): boolean => claim.about[`${type}s`].includes(id);
  const about = site.ledger.claims.filter(own);
  const isAbout = new Set(about.map((claim) => claim.id));
  const figures = site.ledger.figures.filter(({ claim }) => isAbout.has(claim));
  const events = site.ledger.events.filter((event) => event[`${type}s`].includes(id));
  const positions = type === 'actor' ? site.ledger.positions.filter(({ actor }) => actor === id) : [];
  const taken = new Set([...figures, ...events, ...positions].map(({ claim }) => claim));
  const said =
    type === 'actor'
      ? site.ledger.claims.filter(
          (claim) => !taken.has(claim.id) && claim.origins.some((origin) => origin.actor === id),
        )
      : [];
  for (const claim of said) taken.add(claim.id);
  const rest = about.filter((claim) => !taken.has(claim.id));
  const told = (claim: Claim): boolean => claim.label !== null;
  const all = entitiesOf(site, type);
  const i = all.findIndex((each) => each.id === id);
  return {
    entity,
    figures,
    events,
    positions,
    said: said.filter(told),
    claims: rest.filter(told),
    untold: [...said, ...rest].filter((claim) => !told(claim)).length,
    articles: [...new Set(entity.statements.map((statement) => statement.article))],
    before: all[i - 1] ?? null,
    after: all[i + 1] ?? null,
  };
}
