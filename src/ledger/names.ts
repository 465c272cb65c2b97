import type { Gazetteer } from '../model/gazetteer.ts';
import type { LedgerActor, LedgerPlace } from '../model/ledger.ts';
import type { IntroducedName } from '../model/reading.ts';
import { unique } from './entry.ts';
import { compare } from './order.ts';

/** The places that the ledger names: rows of the gazetteer, then those that articles brought, without a position. */
export function listPlaces(
  gazetteer: Gazetteer,
  introduced: readonly IntroducedName[],
  used: ReadonlySet<string>,
): LedgerPlace[] {
  const rows = gazetteer.places.map(({ id, name, aliases, kind, lon, lat }) => ({
    id,
    name,
    aliases,
    kind,
    lon: lon ?? null,
    lat: lat ?? null,
  }));
  const brought = merge(introduced.filter(({ kind }) => kind === 'place')).map(({ id, name, aliases }) => ({
    id,
    name,
    aliases,
    kind: 'area',
    lon: null,
    lat: null,
  }));
  return pick<LedgerPlace>([...rows, ...brought], used);
}

/** The actors that the ledger names: rows of the gazetteer, then those that articles brought, of no side. */
export function listActors(
  gazetteer: Gazetteer,
  introduced: readonly IntroducedName[],
  used: ReadonlySet<string>,
): LedgerActor[] {
  const rows = gazetteer.actors.map(({ id, name, aliases, kind, side }) => ({
    id,
    name,
    aliases,
    kind,
    side: side ?? null,
  }));
  const brought = merge(introduced).flatMap(({ id, name, aliases, kind }) =>
    kind === 'place' ? [] : [{ id, name, aliases, kind, side: null }],
  );
  return pick<LedgerActor>([...rows, ...brought], used);
}

/** One row for an id that several articles bring, with all its spellings. */
function merge(names: readonly IntroducedName[]): IntroducedName[] {
  const merged = new Map<string, IntroducedName>();
  for (const name of names) {
    const before = merged.get(name.id);
    const aliases = unique([...(before?.aliases ?? []), ...name.aliases, name.name]).filter(
      (form) => form !== (before ?? name).name,
    );
    merged.set(name.id, { ...(before ?? name), aliases: aliases.sort(compare) });
  }
  return [...merged.values()];
}

function pick<T extends { readonly id: string }>(rows: readonly T[], used: ReadonlySet<string>): T[] {
  const first = new Map<string, T>();
  for (const row of rows) if (used.has(row.id) && !first.has(row.id)) first.set(row.id, row);
  return [...first.values()].sort((a, b) => compare(a.id, b.id));
}
