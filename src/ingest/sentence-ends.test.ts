import { describe, expect, test } from 'vitest';
import { sentenceEnds } from './sentence-ends.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const platform = (text: string) => Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length);

describe('sentenceEnds ends sentences where the platform does', () => {
  test.each([
    '',
    'The dam holds. It is old.',
    'At 3.4 m. the U.S. came, etc., and left. No!',
    '“Go!” he said. (They went.) ‘Why?’ Nobody knew…',
    'It fell. 3 came. “so” he said? no. – Yes',
    'Über den Fluß. Às vezes. é',
    'The 水 stood. Высоко. Low.',
    'A soft\u00adhyphen. b.\u200b C.',
  ])('in %j', (text) => {
    expect(sentenceEnds(text)).toEqual(platform(text));
  });

  test('with every common sign before, behind and within an end', () => {
    const differ: string[] = [];
    for (let code = 9; code < 0x2100; code += 1) {
      const sign = String.fromCharCode(code);
      if (/[\n\r]/.test(sign)) continue;
      for (const text of [`a. ${sign}b`, `a.${sign}b`, `a${sign} B`, `a? ${sign}B`, `a.${sign} B`, `a. ${sign} 1 b`])
        if (sentenceEnds(text).join() !== platform(text).join()) differ.push(text);
    }
    expect(differ).toEqual([]);
  });

  test('in any row of them', () => {
    const signs = [...'.?!.. .  "\'“”‘’(),;:-–—1Aab…é É[]/\u00a0'];
    const differ: string[] = [];
    for (let seed = 1; seed < 20_000; seed += 1) {
      const at = (step: number) => Math.abs(Math.imul(seed * 31 + step, 2654435761) >> 7) % signs.length;
      const text = Array.from({ length: 3 + (seed % 9) }, (_, step) => signs[at(step)]).join('');
      if (sentenceEnds(text).join() !== platform(text).join()) differ.push(text);
    }
    expect(differ).toEqual([]);
  });
});
