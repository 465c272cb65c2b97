import { makeDraft } from './draft.ts';
import { markFurniture } from './furniture.ts';
import { markTitle } from './structure.ts';

/** Lines of a text, each of them marked as {@link markFurniture} marks it. */
export function markLines(lines: readonly string[]): ReturnType<typeof markFurniture> {
  const text = lines.join('\n');
  let start = 0;
  const drafts = lines.map((one) => {
    start += one.length + 1;
    return makeDraft(text, start - one.length - 1, start - 1);
  });
  return markFurniture(drafts, (list) => markTitle(list, null));
}

/** Which lines are furniture, as numbers from 1. */
export function furniture(...lines: readonly string[]): number[] {
  return markLines(lines).flatMap(({ why }, i) => (why === null ? [] : [i + 1]));
}
