import type { Gazetteer } from '../../model/gazetteer.ts';
import type { FactMention } from '../../model/reading.ts';
import type { Matchers } from '../matcher.ts';
import { isDeniedOrAsked, type Scope } from '../scope.ts';

/** Makes the parser of the gazetteer's listed facts. */
export function createFactParser(gazetteer: Gazetteer, matchers: Matchers): (scope: Scope) => FactMention[] {
  const match = matchers.create(
    gazetteer.facts.map((row) => ({ value: row.id, wordings: row.wordings, unless: row.unless })),
  );
  return (scope) => {
    const told = match(scope.row).filter((matched) => !isDeniedOrAsked(scope, matched));
    return [...new Set(told.map(({ value }) => value))].map((fact) => ({ statement: scope.statement.id, fact }));
  };
}

/** Makes the parser of subjects, which route claims to explainers. Ids in the order of the gazetteer. */
export function createSubjectParser(gazetteer: Gazetteer, matchers: Matchers): (row: Scope['row']) => string[] {
  const match = matchers.create(gazetteer.subjects.map((row) => ({ value: row.id, wordings: row.wordings })));
  return (row) => [...new Set(match(row).map(({ value }) => value))];
}
