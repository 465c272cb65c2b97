import type { ComponentRow, Gazetteer, StanceRow } from '../model/gazetteer.ts';

type Path = readonly PropertyKey[];

/** One file of the gazetteer, by its name without ending, as far as it could be read. */
export type GazetteerParts = { readonly [K in keyof Gazetteer]?: Gazetteer[K] } & {
  readonly outlets?: Gazetteer['actors'];
};
export type GazetteerFile = keyof GazetteerParts;

/** A row of any file that holds rows, with what in it may name other rows. */
export interface GazetteerRow {
  readonly id: string;
  readonly within?: string | undefined;
  readonly standsFor?: string | undefined;
  readonly place?: string | undefined;
  readonly partOf?: string | undefined;
  readonly by?: readonly string[];
  readonly subjects?: readonly string[];
  readonly components?: readonly ComponentRow[];
  readonly stances?: readonly StanceRow[];
}

/** The rows of a file; none for the word lists. */
export function rowsOf(file: GazetteerFile, parts: GazetteerParts): readonly GazetteerRow[] {
  return file === 'words' ? [] : (parts[file] ?? []);
}

/** A word of one file that must exist in another. */
export interface GazetteerReference {
  readonly path: Path;
  /** What is written: an id, or the name of a word list. */
  readonly id: string;
  /** What it must be, in words. */
  readonly what: string;
  /** What it may be; null when a file that says so could not be read. */
  readonly known: readonly string[] | null;
}

/** Ids of each kind that references may name. */
export interface KnownIds {
  readonly places: readonly string[] | null;
  readonly actors: readonly string[] | null;
  /** Actors, and the sides that actors are given. */
  readonly holders: readonly string[] | null;
  readonly subjects: readonly string[] | null;
  readonly lists: readonly string[] | null;
  /** What `@` may name in a wording. */
  readonly names: readonly string[] | null;
}

/** Gathers the ids of the files that could be read. */
export function gatherIds(parts: GazetteerParts, failed: ReadonlySet<string>): KnownIds {
  const unless = (files: readonly string[], ids: () => readonly string[]) =>
    files.some((file) => failed.has(file)) ? null : ids();
  const idsOf = (rows: readonly { readonly id: string }[] = []) => rows.map((row) => row.id);
  const everyActor = [...(parts.actors ?? []), ...(parts.outlets ?? [])];
  const sides = everyActor.flatMap((actor) => actor.side ?? []);
  const holders = () => [...new Set([...idsOf(everyActor), ...sides])];
  return {
    places: unless(['places'], () => idsOf(parts.places)),
    actors: unless(['actors', 'outlets'], () => idsOf(everyActor)),
    holders: unless(['actors', 'outlets'], holders),
    subjects: unless(['subjects'], () => idsOf(parts.subjects)),
    lists: unless(['words'], () => Object.keys(parts.words ?? {})),
    names: unless(['places', 'actors', 'outlets'], () => ['place', 'actor', ...holders(), ...idsOf(parts.places)]),
  };
}

/** Every word of one file that must exist somewhere, in the order of the file. Sides and lanes belong to the site. */
export function* findReferences(
  file: GazetteerFile,
  parts: GazetteerParts,
  known: KnownIds,
): Generator<GazetteerReference> {
  const refer = (path: Path, id: string, what: string, ids: readonly string[] | null) => ({
    path,
    id,
    what,
    known: ids,
  });
  for (const [list, words] of Object.entries(file === 'words' ? (parts.words ?? {}) : {})) {
    for (const [i, word] of words.entries()) yield* namesIn([list, i], word, { ...known, lists: [] });
  }
  for (const [i, row] of rowsOf(file, parts).entries()) {
    if (row.within) yield refer([i, 'within'], row.within, 'a place', known.places);
    if (row.standsFor) yield refer([i, 'standsFor'], row.standsFor, 'an actor', known.actors);
    if (row.place) yield refer([i, 'place'], row.place, 'a place', known.places);
    if (row.partOf)
      yield refer(
        [i, 'partOf'],
        row.partOf,
        'a measure',
        rowsOf(file, parts).map(({ id }) => id),
      );
    for (const [j, id] of (row.by ?? []).entries()) yield refer([i, 'by', j], id, 'an actor or a side', known.holders);
    for (const [j, id] of (row.subjects ?? []).entries()) {
      yield refer([i, 'subjects', j], id, 'a subject', known.subjects);
    }
    yield* wordingsIn([i], row, known);
    for (const [j, component] of (row.components ?? []).entries())
      yield* wordingsIn([i, 'components', j], component, known);
    const stances = (row.stances ?? []).map((stance) => stance.id);
    for (const [j, stance] of (row.stances ?? []).entries()) {
      const at = [i, 'stances', j];
      for (const [k, id] of stance.actors.entries()) {
        yield refer([...at, 'actors', k], id, 'an actor or a side', known.holders);
      }
      if (stance.holder) yield refer([...at, 'holder'], stance.holder, 'an actor', known.actors);
      for (const [k, id] of stance.contradicts.entries()) {
        yield refer([...at, 'contradicts', k], id, 'a stance of this issue', stances);
      }
      yield* wordingsIn(at, stance, known);
    }
  }
}

function* wordingsIn(at: Path, row: object, known: KnownIds): Generator<GazetteerReference> {
  for (const key of ['wordings', 'unless', 'unclear'] as const) {
    const wordings: unknown = key in row ? Reflect.get(row, key) : undefined;
    if (!Array.isArray(wordings)) continue;
    for (const [i, wording] of wordings.entries()) {
      if (typeof wording === 'string') yield* namesIn([...at, key, i], wording, known);
    }
  }
}

function* namesIn(path: Path, wording: string, known: KnownIds): Generator<GazetteerReference> {
  for (const [, list = ''] of wording.matchAll(/<([^<>]*)>/g)) {
    yield { path, id: list, what: 'a list of words.yaml', known: known.lists };
  }
  for (const [, id = ''] of wording.matchAll(/@([a-z0-9-]*)/g)) {
    yield { path, id, what: 'a place, an actor or a side', known: known.names };
  }
}
