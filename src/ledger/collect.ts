import type { ClaimAbout, ClaimKind } from '../model/ledger.ts';
import type { Reading } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';
import { type Entry, NOTHING, unique } from './entry.ts';
import { isNameable } from './labels.ts';
import { fingerprint, slugify } from './slug.ts';
import { speakerFinder } from './speakers.ts';
import type { Terms } from './terms.ts';

/** What one article says, each entry with the claim it belongs to. */
export interface Collected {
  readonly told: readonly { readonly kind: ClaimKind; readonly id: string; readonly entry: Entry }[];
  /** Dated events; which claim they belong to depends on the other dates. */
  readonly events: readonly Entry[];
}

/**
 * Sorts what an article says into entries of claims. Statements are never compared by likeness of wording: two belong
 * together when they give the same figure, stance, component, role, listed fact or dated event. A statement that gives
 * none of these is a claim of its own.
 *
 * @param from - Number of the article's first statement in the order of adding.
 */
export function collectEntries(reading: Reading, terms: Terms, from: number): Collected {
  const told: { kind: ClaimKind; id: string; entry: Entry }[] = [];
  const add = (kind: ClaimKind, id: string, entry: Entry) => told.push({ kind, id, entry });
  const events: Entry[] = [];
  const places = new Map(reading.statements.map((statement, i) => [statement.id, { statement, at: from + i }]));
  const speakersOf = speakerFinder(reading);
  const taken = new Set<string>();
  const entry = (id: string, about: Partial<ClaimAbout>): Entry => {
    const { statement, at } = places.get(id) as { statement: Statement; at: number };
    taken.add(id);
    return { statement, speakers: speakersOf(statement), at, about: aboutOf(statement, about) };
  };

  for (const figure of reading.figures) {
    const { value, valueMax, unit, qualifier } = figure.quantity;
    const parts = [figure.measure, value, valueMax, unit, qualifier, figure.asOf?.slice(0, 7)];
    const about = {
      measure: figure.measure,
      date: figure.asOf,
      subjects: subjectsOf(terms.gazetteer.measures, figure.measure),
    };
    add('figure', slugify(`figure ${parts.filter((part) => part !== null).join(' ')}`), {
      ...entry(figure.statement, about),
      figure,
    });
  }
  for (const position of reading.positions) {
    const { actor, issue, stance } = position;
    const about = {
      issue,
      stance,
      actors: actor === null ? [] : [actor],
      subjects: subjectsOf(terms.gazetteer.issues, issue),
    };
    const holder = actor === null ? 'others' : terms.sideOf(actor);
    add('position', slugify(`position ${holder} ${issue} ${stance}`), {
      ...entry(position.statement, about),
      position,
    });
  }
  for (const guarantee of reading.guarantees) {
    const { model, component, status, by } = guarantee;
    const about = { model, component, actors: by, subjects: subjectsOf(terms.gazetteer.models, model) };
    add('guarantee', slugify(`guarantee ${model} ${component} ${status}`), {
      ...entry(guarantee.statement, about),
      guarantee,
    });
  }
  for (const role of reading.roles) {
    const former = role.former ? 'former ' : '';
    const id = slugify(`role ${role.person} ${former}${role.role} ${terms.sideOf(role.of)}`);
    add('role', id, { ...entry(role.statement, { actors: [role.person] }), role });
  }
  for (const { statement, fact } of reading.facts)
    add('fact', `fact-${fact}`, entry(statement, { fact, subjects: subjectsOf(terms.gazetteer.facts, fact) }));
  for (const event of reading.events) {
    if (!isNameable(event.event, event.actors, places.get(event.statement)?.statement as Statement, terms)) continue;
    const about = {
      event: event.event,
      date: event.date,
      places: event.places,
      actors: event.actors,
      subjects: subjectsOf(terms.gazetteer.events, event.event),
    };
    events.push({ ...entry(event.statement, about), event });
  }
  for (const statement of reading.statements)
    if (!taken.has(statement.id)) add('statement', plainId(statement), entry(statement.id, {}));
  return { told, events };
}

/** Id of the claim that a statement is by itself: the same for the same words. */
export function plainId(statement: Statement): string {
  return `statement-${fingerprint(statement.text ?? statement.id)}`;
}

function aboutOf(statement: Statement, about: Partial<ClaimAbout>): ClaimAbout {
  const { places, actors, subjects } = statement;
  return { ...NOTHING, places, actors, ...about, subjects: unique([...subjects, ...(about.subjects ?? [])]) };
}

function subjectsOf(
  rows: readonly { readonly id: string; readonly subjects: readonly string[] }[],
  id: string,
): readonly string[] {
  return rows.find((row) => row.id === id)?.subjects ?? [];
}
