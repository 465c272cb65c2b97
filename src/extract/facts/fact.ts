import type { Gazetteer } from '../../model/gazetteer.ts';
import type { FactMention } from '../../model/reading.ts';
import { createMatcher } from '../matcher.ts';
import { isDeniedOrAsked, type Scope } from '../scope.ts';

/** Makes the parser of the gazetteer's listed facts. */
export function createFactParser(gazetteer: Gazetteer): (scope: Scope) => FactMention[] {
  const match = createMatcher(
    gazetteer.facts.map((row) => ({ value: row.id, wordings: row.wordings, unless: row.unless })),
    gazetteer.words,
  );
  return (scope) =>
    [
      ...new Set(
        match(scope.row)
          .filter((matched) => !isDeniedOrAsked(scope, matched))
          .map(({ value }) => value),
      ),
    ].map((fact) => ({ statement: scope.statement.id, fact }));
}

/** Makes the parser of subjects, which route claims to explainers. Ids in the order of the gazetteer. */
export function createSubjectParser(gazetteer: Gazetteer): (row: Scope['row']) => string[] {
  const match = createMatcher(
    gazetteer.subjects.map((row) => ({ value: row.id, wordings: row.wordings })),
    gazetteer.words,
  );
  return (row) => [...new Set(match(row).map(({ value }) => value))];
}
