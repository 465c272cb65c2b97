import { findQuantities } from './index.ts';

/**
 * Reads one sentence for tests: each quantity as its words, hedge, value and unit. Checks that the words are those of
 * the place, so that no test has to.
 *
 * @throws When a mention's words are not what stands at its offset.
 * @example quantitiesOf('about 10 to 15 boats') // ['10 to 15 boats = about 10-15 boat']
 */
export function quantitiesOf(text: string): string[] {
  const start = 100;
  const sentence = { n: 1, line: 1, start, end: start + text.length, text };
  return findQuantities(sentence).map((mention) => {
    const at = mention.offset - start;
    if (text.slice(at, at + mention.text.length) !== mention.text) throw new Error(`not in its place: ${mention.text}`);
    const value = mention.valueMax === null ? `${mention.value}` : `${mention.value}-${mention.valueMax}`;
    return `${mention.text} = ${mention.qualifier ? `${mention.qualifier} ` : ''}${value} ${mention.unit}`;
  });
}
