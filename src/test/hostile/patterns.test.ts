import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import recheck from 'recheck';
import { describe, expect, test } from 'vitest';
import { type Pattern, readPatterns } from './patterns.ts';

/*
 * `patterns.json` holds the hashes of the expressions that recheck has looked at; only new ones are asked about here.
 * It calls an expression exponential, polynomial with a degree, safe, or gives up. Square time is allowed: what is
 * looked at is a line or a sentence, no sentence is longer than 2,000 characters, and a line with a stretch that no
 * language has is not looked at. The last test tries them all on a text as long as the longest sentence. What it calls
 * cubic, or gives up on, has been read one by one:
 *
 * - The cues of furniture and disclosures are lists of words with `(?:\w+ ){0,4}` and `.{0,60}` between them: each
 *   word ends in a blank that no word holds, and the counts are small, so one place costs a fixed number of steps.
 * - Names, datelines and credits in capitals, and what follows a speaker, are likewise counted or begin at the start.
 * - `<meta` in a page is looked for in its first 2,048 bytes; a year behind © reaches sixty signs back.
 * - Style sheets, drawings and the tags of the finished site are the project's own, each brace and tag closed.
 * - Classes with `--` are single signs, which it cannot read.
 */
const known = new Set(JSON.parse(readFileSync(join(import.meta.dirname, 'patterns.json'), 'utf8')) as string[]);
const hashOf = ({ source, flags }: Pattern): string =>
  createHash('sha256').update(`${source}/${flags}`).digest('hex').slice(0, 12);

/** Text that makes an expression with two ways to read one thing try them all. */
const pumps = [
  '+.',
  '!',
  '\t',
  ' a',
  'a ',
  '. ',
  ', ',
  'url(',
  '<q',
  '|^',
  'a',
  'A',
  'Aa ',
  ' ',
  '1',
  '1,',
  '.',
  '-',
  '"',
  '(',
  '<',
  'a@',
  '{',
  '\\',
  'AP',
  "'s ",
];

describe('regular expressions', { timeout: 600_000 }, () => {
  const patterns = readPatterns().filter(({ at }) => !at.startsWith('src/test/'));

  test('are found where they stand', () => {
    expect(patterns.length).toBeGreaterThan(500);
    expect(patterns.find(({ at }) => at.startsWith('src/ingest/unseen.ts:'))).toBeDefined();
  });

  test('that are new cannot run away, says recheck', async () => {
    const fresh = patterns.filter((pattern) => !known.has(hashOf(pattern)));
    if (fresh.length > 0) console.info(`${fresh.length} new regular expressions are asked about`);
    const faults: string[] = [];
    for (const { at, source, flags } of fresh) {
      const found = await recheck.check(source, flags.replace('v', 'u'), { timeout: 5_000 });
      if (found.status !== 'vulnerable') continue;
      const { complexity } = found;
      const isSteep = complexity.type === 'exponential' || (complexity.type === 'polynomial' && complexity.degree > 2);
      if (isSteep) faults.push(`${at}: ${complexity.summary}: /${source}/${flags}`);
    }
    expect(faults).toEqual([]);
  });

  test('take no second of the processor over 2,000 hostile characters, whatever recheck says', () => {
    const slow: string[] = [];
    for (const { at, source, flags } of patterns) {
      const form = new RegExp(source, flags.replace(/[gy]/g, ''));
      for (const pump of pumps) {
        const text = `${pump.repeat(2_000 / pump.length)}\u0000`;
        const begun = process.cpuUsage();
        form.test(text);
        // The processor's time, since a busy machine is late with anything.
        if (process.cpuUsage(begun).user > 1_000_000) slow.push(`${at}: ${JSON.stringify(pump)}`);
      }
    }
    expect(slow).toEqual([]);
  });
});
