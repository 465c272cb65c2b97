import { describe, expect, test } from 'vitest';
import { quantitiesOf } from './sample.ts';

describe('money', () => {
  test.each([
    ['a $800 billion plan', '$800 billion = 800000000000 USD'],
    ['€3.5bn', '€3.5bn = 3500000000 EUR'],
    ['US$5m', 'US$5m = 5000000 USD'],
    ['A$40 million', 'A$40 million = 40000000 AUD'],
    ['2 million euros', '2 million euros = 2000000 EUR'],
    ['85 million Swiss francs', '85 million Swiss francs = 85000000 CHF'],
    ['9.5 million pounds', '9.5 million pounds = 9500000 GBP'],
    ['EUR 20 million', 'EUR 20 million = 20000000 EUR'],
    ['$1.5-2 billion', '$1.5-2 billion = 1500000000-2000000000 USD'],
    ['between $10 million and $15 million', '$10 million and $15 million = 10000000-15000000 USD'],
    ['$70 a barrel', '$70 = 70 USD'],
    ['a 10-million-euro bridge', '10-million-euro = 10000000 EUR'],
  ])('%s', (text, expected) => {
    expect(quantitiesOf(text)).toEqual([expected]);
  });

  test('pounds without a scale weigh', () => {
    expect(quantitiesOf('it weighs 9 pounds')).toEqual(['9 pounds = 9 pound']);
  });

  test.each(['a million-dollar view', 'the $', 'dollars', 'he won 40 won'])('no money: %s', (text) => {
    expect(quantitiesOf(text).filter((each) => /[A-Z]{3}$/.test(each))).toEqual([]);
  });
});
