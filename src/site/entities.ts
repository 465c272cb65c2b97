import type { Claim, Figure, LedgerActor, LedgerEvent, LedgerPlace, Position } from '../model/ledger.ts';
import type { PrintedStatement } from '../model/statement.ts';
import { group, type Site } from './data.ts';
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
  readonly statements: readonly PrintedStatement[];
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
  /** Of each article that names it, the first statement that does. */
  readonly firsts: readonly PrintedStatement[];
  readonly before: Entity | null;
  readonly after: Entity | null;
}

/** What the ledger holds of each place or actor, by id, so that a page need not go through all of it. */
interface Held {
  readonly statements: ReadonlyMap<string, readonly PrintedStatement[]>;
  readonly about: ReadonlyMap<string, readonly Claim[]>;
  readonly events: ReadonlyMap<string, readonly LedgerEvent[]>;
  readonly said: ReadonlyMap<string, readonly Claim[]>;
  readonly positions: ReadonlyMap<string, readonly Position[]>;
}

interface Listed {
  readonly entities: readonly Entity[];
  readonly at: ReadonlyMap<string, number>;
  readonly held: Held;
}

const cache = new WeakMap<Site, Readonly<Record<Entity['type'], Listed>>>();

function hold({ ledger }: Site, type: Entity['type']): Held {
  const key = `${type}s` as const;
  const isActor = type === 'actor';
  return {
    statements: group(ledger.statements, (statement) => statement[key]),
    about: group(ledger.claims, ({ about }) => about[key]),
    events: group(ledger.events, (event) => event[key]),
    said: group(isActor ? ledger.claims : [], ({ origins }) => origins.flatMap(({ actor }) => actor ?? [])),
    positions: group(isActor ? ledger.positions : [], ({ actor }) => (actor === null ? [] : [actor])),
  };
}

function listEntities(site: Site): Readonly<Record<Entity['type'], Listed>> {
  const make = (type: Entity['type'], list: readonly (LedgerPlace | LedgerActor)[]): Listed => {
    const held = hold(site, type);
    const entities = list
      .map(({ id, name, aliases, kind }) => ({
        id,
        type,
        name,
        aliases,
        kind,
        href: href(`/${type}s/${id}/`),
        statements: held.statements.get(id) ?? [],
      }))
      .filter(({ statements }) => statements.length > 0)
      .sort((a, b) => a.name.localeCompare(b.name, site.config.language));
    return { entities, at: new Map(entities.map(({ id }, i) => [id, i])), held };
  };
  return { place: make('place', site.ledger.places), actor: make('actor', site.ledger.actors) };
}

function listed(site: Site, type: Entity['type']): Listed {
  const known = cache.get(site) ?? listEntities(site);
  cache.set(site, known);
  return known[type];
}

/** The places or the actors that some article names, by name. */
export const entitiesOf = (site: Site, type: Entity['type']): readonly Entity[] => listed(site, type).entities;

/** Gathers what is said about one of them. A claim stands in one list only. */
export function viewEntity(site: Site, entity: Entity): EntityView {
  const { id, type } = entity;
  const { entities: all, at, held } = listed(site, type);
  const about = held.about.get(id) ?? [];
  const figures = about.flatMap((claim) => site.claimFigure.get(claim.id) ?? []);
  const events = held.events.get(id) ?? [];
  const positions = held.positions.get(id) ?? [];
  const taken = new Set([...figures, ...events, ...positions].map(({ claim }) => claim));
  // What somebody is called in passing, in a sentence of their own, is the article's word and not theirs.
  const said = (held.said.get(id) ?? []).filter((claim) => !taken.has(claim.id) && claim.kind !== 'role');
  for (const claim of said) taken.add(claim.id);
  const rest = about.filter((claim) => !taken.has(claim.id));
  const told = (claim: Claim): boolean => claim.label !== null;
  const i = at.get(id) ?? -1;
  return {
    entity,
    figures,
    events,
    positions,
    said: said.filter(told),
    claims: rest.filter(told),
    untold: [...said, ...rest].filter((claim) => !told(claim)).length,
    firsts: [...Map.groupBy(entity.statements, ({ article }) => article).values()].flatMap(([first]) => first ?? []),
    before: all[i - 1] ?? null,
    after: all[i + 1] ?? null,
  };
}
