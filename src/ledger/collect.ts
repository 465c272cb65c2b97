import type { ClaimAbout, ClaimKind } from '../model/ledger.ts';
import type { Reading } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';
import { type Entry, type Group, NOTHING, unique } from './entry.ts';
import { groupEvents } from './events.ts';
import { isNameable } from './labels.ts';
import { fingerprint, slugify } from './slug.ts';
import type { Terms } from './terms.ts';

/**
 * Sorts what all articles say into groups that say the same. Statements are never compared by likeness of wording:
 * two belong together when they give the same figure, stance, component, role, listed fact or dated event.
 *
 * @param readings - In the order in which they were added.
 * @returns Groups in the order of first appearance. A statement that gives none of these is a group of its own.
 */
export function collectGroups(readings: readonly Reading[], terms: Terms): Group[] {
  const groups = new Map<string, { kind: ClaimKind; entries: Entry[] }>();
  const add = (kind: ClaimKind, id: string, entry: Entry) => {
    const group = groups.get(id);
    if (group) group.entries.push(entry);
    else groups.set(id, { kind, entries: [entry] });
  };
  const events: Entry[] = [];

  for (const reading of readings) {
    const byId = new Map(reading.statements.map((statement) => [statement.id, statement]));
    const told = new Set<string>();
    const entry = (id: string, about: Partial<ClaimAbout>): Entry => {
      const statement = byId.get(id) as Statement;
      told.add(id);
      const { places, actors, subjects } = statement;
      return {
        statement,
        about: { ...NOTHING, places, actors, ...about, subjects: unique([...subjects, ...(about.subjects ?? [])]) },
      };
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
      if (!isNameable(event.event, event.actors, byId.get(event.statement) as Statement, terms)) continue;
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
      if (!told.has(statement.id))
        add('statement', `statement-${fingerprint(statement.text ?? statement.id)}`, entry(statement.id, {}));
  }
  return [...[...groups].map(([id, group]) => ({ id, ...group })), ...groupEvents(events, terms)];
}

function subjectsOf(
  rows: readonly { readonly id: string; readonly subjects: readonly string[] }[],
  id: string,
): readonly string[] {
  return rows.find((row) => row.id === id)?.subjects ?? [];
}
