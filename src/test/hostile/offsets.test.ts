import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLedgerOf } from '../../build.ts';
import { formatLedger } from '../../exports/index.ts';
import { buildLedger } from '../../ledger/index.ts';
import type { Ledger } from '../../model/ledger.ts';
import { recordEffects } from '../recorder.ts';
import { seed } from './alphabet.ts';
import { caseContent } from './case-content.ts';

const front = '---\ntitle: The dam\npublished: 2026-03-02\nrights: own\n---\n';
const words = `The river stands at 4 metres, the Harbour Board said on Monday. The dam was opened in 2021.

“It holds,” Ada Holm told the Gazette on 1 March 2026. About 300 people left Millbridge before it rose 2.5 metres.

- The board will meet on 5 March 2026, it said.
`;
/** What nobody sees, beyond the first plane too. */
const signs = ['\u200b', '\u2060', '\ufeff', '\u00ad', '\u200d', '\u{e0041}', '\ufdd0', '\u{1fffe}'];
const isSign = new RegExp(signs.join('|'), 'gu');

async function ledgerOf(text: string): Promise<Ledger> {
  const files = {
    ...caseContent,
    'content/overrides.yaml': '[]\n',
    'content/articles/2026-03-02-gazette-dam.md': text,
  };
  const { readings, gazetteer, overrides } = await buildLedgerOf('content/articles', 'content', recordEffects(files));
  if (gazetteer === null) throw new Error('the gazetteer was refused');
  return JSON.parse(formatLedger(buildLedger(readings, gazetteer, overrides)));
}

/** Everything that stands at an offset, with the words that it says stand there. */
const mentionsOf = (ledger: Ledger) => {
  const { statements, leftOver } = ledger;
  const inside = statements.flatMap((one) =>
    [one.attribution, one.dates, one.quantities, one.names, one.quotes].flat(),
  );
  return [...inside, ...leftOver.figures, ...leftOver.dates, ...leftOver.names];
};

const plainOf = (ledger: Ledger): unknown =>
  JSON.parse(JSON.stringify(ledger, (key, value) => (/^(?:offset|start|end|taken)$/.test(key) ? undefined : value)));

describe('offsets', { timeout: 120_000 }, () => {
  test('index the decoded file, whatever signs of no width stand in it, and what is read stays the same', async () => {
    const plain = await ledgerOf(front + words);
    expect(mentionsOf(plain).length).toBeGreaterThan(8);
    const put = fc.tuple(fc.nat({ max: words.length }), fc.constantFrom(...signs));
    await fc.assert(
      fc.asyncProperty(fc.array(put, { minLength: 1, maxLength: 30 }), async (puts) => {
        const at = puts.toSorted(([a], [b]) => b - a);
        const text = front + at.reduce((made, [i, sign]) => made.slice(0, i) + sign + made.slice(i), words);
        const ledger = await ledgerOf(text);
        expect(plainOf(ledger)).toEqual(plainOf(plain));
        for (const one of ledger.statements) {
          expect(text.slice(one.start, one.end).replace(isSign, '')).toBe(one.text);
          expect(text.charAt(one.start)).toBe(one.text?.charAt(0));
          expect(text.charAt(one.end - 1)).toBe(one.text?.at(-1));
        }
        for (const one of mentionsOf(ledger)) {
          expect(text.charAt(one.offset)).toBe(one.text.charAt(0));
          expect(text.slice(one.offset).replace(isSign, '').startsWith(one.text)).toBe(true);
        }
        const units = [...text.matchAll(isSign)].flatMap(({ index, 0: sign }) =>
          sign.length > 1 ? [index, index + 1] : [index],
        );
        expect(ledger.articles[0]?.taken).toEqual(units);
      }),
      { numRuns: 40, seed },
    );
  });

  test('are the same in a file that ends its lines otherwise and begins with a mark', async () => {
    const plain = await ledgerOf(front + words);
    expect(await ledgerOf(`\ufeff${front}${words}`.replaceAll('\n', '\r\n'))).toEqual(plain);
    expect(plain.articles[0]).not.toHaveProperty('taken');
  });
});
