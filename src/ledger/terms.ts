import type { Gazetteer } from '../model/gazetteer.ts';
import type { LedgerTerms } from '../model/ledger.ts';
import type { IntroducedName } from '../model/reading.ts';
import { spoken } from '../words/index.ts';

/** Look-ups of the gazetteer that the ledger needs for labels and keys. */
export interface Terms {
  readonly gazetteer: Gazetteer;
  readonly actorName: (id: string) => string;
  /** The name as it stands in a sentence: `the Harbour Board`, `Ada Holm`. */
  readonly actorPhrase: (id: string) => string;
  /** The same for a name as articles give it: `the Harbour Gazette`. */
  readonly namePhrase: (name: string) => string;
  readonly placeName: (id: string) => string;
  /** The side of an actor or of what a place stands for; else the id itself. */
  readonly sideOf: (id: string) => string;
  /** Takes in names that articles bring; those that are known keep theirs. */
  readonly introduce: (names: readonly IntroducedName[]) => void;
}

/** Makes the look-ups once. An id that no row and no article has is its own name. */
export function makeTerms(gazetteer: Gazetteer): Terms {
  const actors = new Map(gazetteer.actors.map((row) => [row.id, row]));
  const places = new Map(gazetteer.places.map((row) => [row.id, row]));
  const brought = new Map<string, IntroducedName>();
  const rowOf = (id: string) => actors.get(id) ?? places.get(id) ?? brought.get(id);
  const actorPhrase = (id: string) => {
    const row = rowOf(id);
    if (!row) return id;
    // The gazetteer writes "the X" among the aliases where English does; governments and groups always have it.
    const wanted = `the ${row.name}`.toLowerCase();
    const article =
      row.kind === 'government' || row.kind === 'group' || row.aliases.some((alias) => alias.toLowerCase() === wanted);
    return spoken().claims.inSentence(row.name, article);
  };
  const idsByName = new Map([...gazetteer.actors].reverse().map(({ id, name }) => [name, id]));
  return {
    gazetteer,
    actorPhrase,
    namePhrase: (name) => {
      const id = idsByName.get(name);
      return id === undefined ? spoken().claims.inSentence(name, false) : actorPhrase(id);
    },
    actorName: (id) => rowOf(id)?.name ?? id,
    placeName: (id) => (places.get(id) ?? brought.get(id))?.name ?? id,
    sideOf: (id) => actors.get(id)?.side ?? actors.get(places.get(id)?.standsFor ?? '')?.side ?? id,
    introduce: (names) => {
      for (const name of names) if (!brought.has(name.id)) brought.set(name.id, name);
    },
  };
}

/** The words of the gazetteer that pages and charts show. */
export function listTerms(gazetteer: Gazetteer): LedgerTerms {
  return {
    issues: gazetteer.issues.map(({ id, name, question, stances }) => ({
      id,
      name,
      question,
      stances: stances.map(({ id, label, short, order }) => ({
        id,
        label,
        short: short ?? null,
        order: order ?? null,
      })),
    })),
    measures: gazetteer.measures.map(({ id, name, unit }) => ({ id, name, unit })),
    models: gazetteer.models.map(({ id, name, components }) => ({
      id,
      name,
      components: components.map((component) => ({ id: component.id, name: component.name })),
    })),
    events: gazetteer.events.map(({ id, name, lane }) => ({ id, name, lane })),
    subjects: gazetteer.subjects.map(({ id, name }) => ({ id, name })),
  };
}
