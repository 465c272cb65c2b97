import { describe, expect, test } from 'vitest';
import { figureLookup, figuresOf } from './figures.ts';
import { makeLedger } from './testing.ts';

const terms = { measures: [{ id: 'reach', name: 'Length of the reach', unit: 'km' }] };
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ');

describe('figureLookup', () => {
  test('says a figure with its hedge', () => {
    const ledger = makeLedger({ figures: [{ measure: 'reach', value: 50, unit: 'km', qualifier: 'about' }], terms });
    expect(plain(figureLookup(ledger)('figure.reach'))).toBe('about 50 km');
  });

  test('names every value where they differ, newest first', () => {
    const ledger = makeLedger({
      figures: [
        { measure: 'reach', value: 50, unit: 'km', asOf: '2030' },
        { measure: 'reach', value: 70, unit: 'km', asOf: '2031' },
      ],
      terms,
    });
    expect(plain(figureLookup(ledger)('figure.reach'))).toBe('70 km or 50 km');
  });

  test('says who said it, and when', () => {
    const ledger = makeLedger({ figures: [{ measure: 'reach', value: 50, unit: 'km', saidBy: ['Ada Weir'] }], terms });
    const look = figureLookup(ledger);
    expect([look('figure.reach.by'), look('figure.reach.date')]).toEqual(['Ada Weir', '2 March 2031']);
  });

  test('has nothing for a measure without figures, and does not know other names', () => {
    const look = figureLookup(makeLedger({ terms }));
    expect([look('figure.reach'), look('figure.depth'), look('reach')]).toEqual([null, undefined, undefined]);
  });
});

describe('figuresOf', () => {
  test('leaves out what a withdrawn article said', () => {
    const ledger = makeLedger({ figures: [{ measure: 'reach', value: 50, unit: 'km', retracted: true }], terms });
    expect(figuresOf(ledger, 'reach')).toEqual([]);
  });
});
