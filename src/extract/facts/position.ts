import type { Gazetteer, IssueRow, StanceRow } from '../../model/gazetteer.ts';
import type { PositionMention } from '../../model/reading.ts';
import type { Matchers } from '../matcher.ts';
import { findBeside, findHolder, isDeniedOrAsked, isSomebodyElses, type Scope } from '../scope.ts';

interface Holdable {
  readonly issue: IssueRow;
  readonly stance: StanceRow;
}

/**
 * Makes the parser of positions: who holds which stance on which issue.
 *
 * A stance that only some can hold is left out where the sentence names none of them and the stance has no holder;
 * one that anybody can hold is kept with a null actor.
 */
export function createPositionParser(gazetteer: Gazetteer, matchers: Matchers): (scope: Scope) => PositionMention[] {
  const match = matchers.create<Holdable>(
    gazetteer.issues.flatMap((issue) =>
      issue.stances.map((stance) => ({ value: { issue, stance }, wordings: stance.wordings, unless: stance.unless })),
    ),
  );
  return (scope) => {
    const matches = match(scope.row);
    if (matches.length === 0) return [];
    const found = new Map<string, PositionMention[]>();
    for (const matched of matches) {
      const { value, first } = matched;
      const { issue, stance } = value;
      const key = `${issue.id}/${stance.id}`;
      if (found.has(key) || isDeniedOrAsked(scope, matched)) continue;
      const holder = findHolder(scope, first, stance.actors);
      if (holder === null && isSomebodyElses(scope, first)) continue;
      const holders = holder === null ? [stance.holder ?? null] : [holder, ...findBeside(scope, holder, stance.actors)];
      const held = holders.filter((actor) => actor !== null || stance.actors.length === 0);
      const position = { statement: scope.statement.id, issue: issue.id, stance: stance.id };
      if (held.length > 0)
        found.set(
          key,
          held.map((actor) => ({ ...position, actor })),
        );
    }
    return [...found.values()].flat();
  };
}
