import type { DateMention } from '../../../model/mention.ts';
import { findDates } from './index.ts';

/**
 * Reads one sentence for tests: each date as its words and its value, with the relation where there is one. Checks that
 * the words are those of the place, so that no test has to.
 *
 * @throws When a mention's words are not what stands at its offset.
 * @example datesOf('the dam opened on Tuesday', '2026-01-27') // ['Tuesday = 2026-01-27']
 */
export function datesOf(
  text: string,
  published: string | null = '2026-01-27',
  earlier: readonly DateMention[] = [],
  carried: DateMention | null = null,
): string[] {
  const start = 100;
  const sentence = { n: 1, line: 1, start, end: start + text.length, text };
  return findDates(sentence, { published, earlier, carried }).map((mention) => {
    const at = mention.offset - start;
    if (text.slice(at, at + mention.text.length) !== mention.text) throw new Error(`not in its place: ${mention.text}`);
    return `${mention.text} = ${mention.value}${mention.relation ? ` ${mention.relation}` : ''}`;
  });
}
