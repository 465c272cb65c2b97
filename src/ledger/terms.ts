import type { Gazetteer } from '../model/gazetteer.ts';
import type { LedgerTerms } from '../model/ledger.ts';
import { spoken } from '../words/index.ts';

/** Look-ups of the gazetteer that the ledger needs for labels and keys. */
export interface Terms {
  readonly gazetteer: Gazetteer;
  readonly actorName: (id: string) => string;
  /** The name as it stands in a sentence: `the Harbour Board`, `Ada Holm`. */
  readonly actorPhrase: (id: string) => string;
  readonly placeName: (id: string) => string;
  /** The side of an actor or of what a place stands for; else the id itself. */
  readonly sideOf: (id: string) => string;
}

/** Makes the look-ups once. An id that no row has is its own name. */
export function makeTerms(gazetteer: Gazetteer): Terms {
  const actors = new Map(gazetteer.actors.map((row) => [row.id, row]));
  const places = new Map(gazetteer.places.map((row) => [row.id, row]));
  const actorPhrase = (id: string) => {
    const row = actors.get(id) ?? places.get(id);
    if (!row) return id;
    // The gazetteer writes "the X" among the aliases where English does; governments and groups always have it.
    const wanted = `the ${row.name}`.toLowerCase();
    const article =
      row.kind === 'government' || row.kind === 'group' || row.aliases.some((alias) => alias.toLowerCase() === wanted);
    return spoken().claims.inSentence(row.name, article);
  };
  return {
    gazetteer,
    actorPhrase,
    actorName: (id) => actors.get(id)?.name ?? places.get(id)?.name ?? id,
    placeName: (id) => places.get(id)?.name ?? id,
    sideOf: (id) => actors.get(id)?.side ?? actors.get(places.get(id)?.standsFor ?? '')?.side ?? id,
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
