import { proposeName } from '../ingest/index.ts';
import type { MessageLevel } from '../model/message.ts';
import type { Trouble } from './context.ts';

/**
 * A trouble about a name that does not exist, with the nearest one that does.
 *
 * @param thing - What the name should be, such as `lane`.
 */
export function unknownName(
  thing: string,
  name: string,
  known: readonly string[],
  level: MessageLevel = 'error',
): Trouble {
  const rule = `${thing.replaceAll(' ', '-')}-unknown`;
  const all = known.length === 0 ? `There is no ${thing} yet.` : `Write one of ${known.join(', ')}.`;
  return { level, words: name, text: `unknown ${thing} "${name}"`, hint: proposeName(name, known) || all, rule };
}
