import type { Attribution } from '../model/mention.ts';
import type { Reading } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';

/** Finds the attribution of a statement, or of the one it goes on from. */
export function speakerFinder({ statements }: Reading): (statement: Statement) => readonly Attribution[] {
  const speakers = new Map<string, readonly Attribution[]>();
  let before: readonly Attribution[] = [];
  for (const statement of statements) {
    if (statement.attribution.length > 0 || !statement.continues) before = statement.attribution;
    speakers.set(statement.id, before);
  }
  return ({ id }) => speakers.get(id) ?? [];
}
