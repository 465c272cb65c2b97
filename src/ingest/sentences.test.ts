import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abbreviationGoesOn, splitSentences } from './sentences.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  test('splits at full stops, question and exclamation marks', () => {
    expect(split('The dam held. Did it? It did! Good.')).toEqual(['The dam held.', 'Did it?', 'It did!', 'Good.']);
  });

  // A bar shows where a sentence ends.
  test.each([
    'He met U.S. President Ann Lee on Feb. 4 in St. Marys.|Mr. Moss left.',
    'The river rose by 3.5 percent.|It fell at 10 a.m. Monday.|They left at 5 p.m.|The talks ended.',
    'J. K. Rowe spoke to Gen. A. Smith, Jr. about it.|John F. Miller came.|Dr. Lee and Sens. Ray left.',
    'He was from the U.S.|He left.|In the U.S.|Miller said no.|The U.S. Navy said so.|U.N. officials agreed.',
    'Sales of Acme Inc. and Mill Co. Ltd. fell.|The firm Mill Co.|Shares fell.',
    'The law is old, e.g. Art. 5 of it, vs. No. 7 of the act.|It holds.',
    'They chose plan B.|Officials agreed.|It was after World War I.|Soldiers left.',
    'He lives in Dover, D.C.|The town is old.',
    // What pySBD's golden rules ask for (MIT), in words of our own
    'The lock is named for Jonas E. Smith.|It is old.',
    'See p. 55 of the act.|It holds.',
    'They bought it from Pitt, Briggs & Co. at noon.|It closed.',
    'Mt. Harrow is near.|St. Ann’s Church is on 5th St. near it.',
    'That is Reed Jr.’s dam.|It leaks.',
    'They have lived in the U.S. for 20 years.|How is it there?',
    'It cost $100.00 in all.|It is paid.',
    'He runs it (He had worked there before.) with care.|It pays.',
    'He turned to her, “It holds.” she said.|They left.',
    'It broke!!|Long ago.|What?!|Who knows?',
    'She works at Yahoo! in the harbour.|He does not.',
    'It never ended....|She left.',
    'The term is “weir” [sic] here.|It holds.',
    'Gov. Reed, Sen. Lee and Maj. Gen. Fox met in Harrow, Mass.|They left.',
    'It ended here.[1]|The next one began.[2][3]|It ends.',
    'It was -5 C on Monday.|The vote is on Jan. 5.|Feb. 3 is the last day.',
  ])('knows abbreviations, initials and decimals: %s', (marked) => {
    const sentences = marked.split('|');
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  test.each([
    '“It is ready.”|She added: “No.”|The mayor left.',
    '‘It can be signed.’|That was all.',
    'It was "done."|Then he left.',
    '"Why?" he asked.|"Stop!" she cried.',
    '(He left.|She stayed.)|Nobody spoke.',
  ])('breaks behind closing quotation marks, not before words of saying: %s', (marked) => {
    const sentences = marked.split('|');
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  test.each([
    'The talks ended.|The town slept.',
    'It was “ready.”|The end.',
    'It cost $3.5 million.|It sank in 2022.|We know.',
    'They came in.|A boat left.',
  ])('splits sentences glued by a lost space: %s', (marked) => {
    const sentences = marked.split('|');
    expect(split(sentences.join(''))).toEqual(sentences);
  });

  test('begins a sentence with a number', () => {
    expect(split('The river rose in 2022. 40 boats sank.')).toEqual(['The river rose in 2022.', '40 boats sank.']);
    expect(split('He left the bank. $4 million was gone.')).toEqual(['He left the bank.', '$4 million was gone.']);
  });

  test('does not break names of sites and addresses', () => {
    expect(split('See www.dam.org/a.html?b=C.D or Dams.Com for it.')).toHaveLength(1);
    expect(split('Write to a.b@dam.org. He reads it.')).toEqual(['Write to a.b@dam.org.', 'He reads it.']);
  });

  test('takes line breaks for spaces and keeps counters with what they count', () => {
    expect(split('The dam\nheld. It is\nold.')).toEqual(['The dam\nheld.', 'It is\nold.']);
    expect(split('1. The dam is old. 2. The dam leaks.')).toEqual(['1. The dam is old.', '2. The dam leaks.']);
  });

  test('gives nothing for blank text', () => {
    expect([split(''), split(' \n\t ')]).toEqual([[], []]);
  });

  test('loses no word, whatever the text', () => {
    const pieces = fc.constantFrom(
      'U.S.',
      'the',
      'Dam',
      '.',
      '”',
      '“',
      ' ',
      ' ',
      '\n',
      '3.5',
      'Mr.',
      '?',
      'a.m.',
      '(',
      ')',
      '…',
      '💧',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const spans = splitSentences(text);
        expect(
          spans
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        let last = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('stays fast on a long paragraph without an end', () => {
    const begin = performance.now();
    splitSentences('a.B '.repeat(20_000));
    splitSentences('“'.repeat(50_000));
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});

describe('abbreviationGoesOn', () => {
  test('knows what cannot end a sentence', () => {
    expect(abbreviationGoesOn('an accord between former U.S.', 'President Ann Lee and others')).toBe(true);
    expect(abbreviationGoesOn('a letter to Mr.', 'Moss')).toBe(true);
    expect(abbreviationGoesOn('on Feb.', '4 in the town')).toBe(true);
  });

  test('knows what can', () => {
    expect(abbreviationGoesOn('a plan with the U.S.', 'The mayor agreed.')).toBe(false);
    expect(abbreviationGoesOn('a plan with the U.S.', 'Miller said no.')).toBe(false);
    expect(abbreviationGoesOn('The dam is old.', 'President Lee said so.')).toBe(false);
    expect(abbreviationGoesOn('It is 5 p.m.', '')).toBe(false);
  });
});
