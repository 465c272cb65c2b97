import { describe, expect, test } from 'vitest';
import { build } from '../../build.ts';
import { recordEffects } from '../recorder.ts';
import { caseContent } from './case-content.ts';

/** Milliseconds of the processor that everything up to the pages takes for one article of a text. */
async function timeOf(text: string, ending: string): Promise<number> {
  const files = {
    ...caseContent,
    'content/overrides.yaml': '[]\n',
    [`content/articles/2026-03-02-gazette-dam.${ending}`]: text,
  };
  const effects = recordEffects(files);
  const begun = process.cpuUsage();
  await build({
    contentDir: 'content',
    articlesDir: 'content/articles',
    explainersDir: 'content/explainers',
    siteDataFile: 'cache/site-data.json',
    origin: 'https://example.org',
    base: '/',
    effects,
  });
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000;
}

const hostile: readonly (readonly [name: string, ending: string, piece: string])[] = [
  ['statements with figures', 'txt', 'The river stands at 4 metres, the Harbour Board said on 2 March 2026.\n'],
  ['one endless line', 'txt', 'water, water “said” the board (AP) '],
  ['quotation marks that stay open', 'txt', 'The board said: “the ‘river "rises on Monday\n'],
  ['a sentence without an end', 'txt', 'said the board (AP), a, b and '],
  ['stops without words', 'txt', '. ! '],
  ['blanks', 'md', ' \u00a0'],
  ['marks that stay open', 'md', '*The _board [said `it <b rises.\n\n'],
  ['nested elements', 'html', '<p><b>The board said <i>it rises.</p>'],
];

describe('a build', { timeout: 300_000 }, () => {
  test.each(hostile)('of four times as much takes less than ten times as long: %s', async (_, ending, piece) => {
    const times = 200;
    await timeOf(piece.repeat(20), ending);
    const once = Math.min(await timeOf(piece.repeat(times), ending), await timeOf(piece.repeat(times), ending));
    const fourfold = Math.min(
      await timeOf(piece.repeat(4 * times), ending),
      await timeOf(piece.repeat(4 * times), ending),
    );
    // Square growth would be 16 times; small texts are mostly the cost of starting, and the machine may be busy.
    expect(fourfold / Math.max(once, 20)).toBeLessThan(10);
    expect(fourfold).toBeLessThan(60_000);
  });
});
