import { type Gazetteer, gazetteerFiles } from '../model/gazetteer.ts';
import type { Message } from '../model/message.ts';
import { findReferences, type GazetteerFile, type GazetteerParts, gatherIds, rowsOf } from './gazetteer-refs.ts';
import { proposeName } from './nearest.ts';
import { recallYaml } from './recall-yaml.ts';

/** A file of `content/gazetteer/`. */
export interface GazetteerSource {
  /** Its name, with or without ending. */
  readonly name: string;
  /** Path for messages. */
  readonly path: string;
  readonly text: string;
}

type Places = (path: readonly PropertyKey[]) => { readonly line: number; readonly column: number } | null;

/**
 * Reads the gazetteer and checks it as a whole: ids are there once, whatever one row names exists, and so do the lists
 * and names in wordings. Sides and lanes are named in `site.yaml` and are not checked here.
 *
 * @param files - In any order; README files are left alone; a missing file counts as an empty list.
 * @returns The gazetteer, outlets behind the other actors, or null when there is an error. Never throws.
 */
export function readGazetteer(files: readonly GazetteerSource[]): {
  gazetteer: Gazetteer | null;
  messages: Message[];
} {
  const messages: Message[] = [];
  const failed = new Set<string>();
  const parts: Record<string, unknown> = {};
  const read = new Map<GazetteerFile, { source: GazetteerSource; placeOf: Places }>();

  for (const source of files) {
    const name = source.name.replace(/\.[^.]*$/, '');
    if (/^readme$/i.test(name)) continue;
    const add = (text: string, hint: string) =>
      messages.push({
        file: source.path,
        line: null,
        column: null,
        level: 'error',
        text,
        hint,
        rule: 'ingest/unknown-file',
      });
    if (!isGazetteerFile(name)) {
      add(`no file of the gazetteer is called "${name}"`, proposeName(name, Object.keys(gazetteerFiles)));
      continue;
    }
    if (read.has(name)) {
      add(`there are two files "${name}"`, 'Keep one of the two.');
      continue;
    }
    const {
      value,
      messages: faults,
      placeOf,
    } = recallYaml(filled(source.text, name), source.path, gazetteerFiles[name]);
    messages.push(...faults);
    read.set(name, { source, placeOf });
    if (value === null) failed.add(name);
    else parts[name] = value;
  }

  const gazetteer = parts as GazetteerParts;
  const known = gatherIds(gazetteer, failed);
  for (const [name, { source, placeOf }] of read) {
    const fault = (path: readonly PropertyKey[], text: string, hint: string, rule: string): Message => {
      const place = placeOf(path) ?? { line: null, column: null };
      return { file: source.path, ...place, level: 'error', text, hint, rule: `ingest/${rule}` };
    };
    for (const { path, id } of findRepeatedIds(name, gazetteer)) {
      messages.push(fault(path, `the id "${id}" is taken`, 'Give the row an id of its own.', 'repeated-id'));
    }
    for (const reference of findReferences(name, gazetteer, known)) {
      if (reference.known === null || reference.known.includes(reference.id)) continue;
      const text = `"${reference.id}" is not ${reference.what}`;
      messages.push(fault(reference.path, text, proposeName(reference.id, reference.known), 'unknown-id'));
    }
    for (const [i, row] of (name === 'outlets' ? (gazetteer.outlets ?? []) : []).entries()) {
      if (row.kind === 'outlet') continue;
      const text = `"${row.id}" is a ${row.kind}, but stands among the outlets`;
      messages.push(fault([i, 'kind'], text, 'Write kind: outlet, or move the row to actors.yaml.', 'wrong-kind'));
    }
  }
  return { gazetteer: messages.length > 0 ? null : assemble(gazetteer), messages };
}

const isGazetteerFile = (name: string): name is keyof typeof gazetteerFiles => Object.hasOwn(gazetteerFiles, name);

/** A file of comments alone holds no rows, which is no fault. */
function filled(text: string, name: GazetteerFile): string {
  return /^\s*[^#\s]/m.test(text) ? text : name === 'words' ? '{}' : '[]';
}

function assemble(parts: GazetteerParts): Gazetteer {
  return {
    places: parts.places ?? [],
    actors: [...(parts.actors ?? []), ...(parts.outlets ?? [])],
    measures: parts.measures ?? [],
    issues: parts.issues ?? [],
    models: parts.models ?? [],
    events: parts.events ?? [],
    roles: parts.roles ?? [],
    facts: parts.facts ?? [],
    subjects: parts.subjects ?? [],
    words: parts.words ?? {},
  };
}

/** Ids that stand twice: among the rows of a file (outlets and actors count as one), stances of an issue, components of a model. */
function* findRepeatedIds(file: GazetteerFile, parts: GazetteerParts) {
  const taken = new Set(file === 'outlets' ? (parts.actors ?? []).map((actor) => actor.id) : []);
  for (const [i, row] of rowsOf(file, parts).entries()) {
    if (taken.has(row.id)) yield { path: [i, 'id'], id: row.id };
    taken.add(row.id);
    for (const key of ['stances', 'components'] as const) {
      const takenInside = new Set<string>();
      for (const [j, { id }] of (row[key] ?? []).entries()) {
        if (takenInside.has(id)) yield { path: [i, key, j, 'id'], id };
        takenInside.add(id);
      }
    }
  }
}
