import { describe, expect, test } from 'vitest';
import { cues } from './furniture-cues.ts';
import { neededWords } from './needed-words.ts';

describe('neededWords', () => {
  test.each([
    [/\bweirs? of the\b/i, ['weirs of', 'weir of ']],
    [/^(?:sign|log)(?:ing)? up\b/i, ['signing ', 'sign up', 'loging u', 'log up']],
    [/a+ harbour.{0,9}dam/, [' harbour']],
    [/(?:the )?dam|lock\b/, ['the dam', 'dam', 'lock']],
    [/[Dd]am[’']s/, ['dam’s', "dam's"]],
    [/(?<=x)lock(?!s)/, ['lock']],
    [/\d+ @/, [' @']],
    [/(?:dam)+ \w/u, ['dam']],
    [/(?:dam){2,3}/, ['dam']],
  ])('finds in %s what its texts must hold', (form, words) => {
    expect(neededWords(form)).toEqual(words);
  });

  test.each([/^\d+ (?:m|km)$/, /dam|\w+/, /(?:dam)?/, /(?:dam)*/, /(?:dam){0,2}/, /[a-z]+/, /./, /[[a]--[b]]dam/v])(
    'finds nothing in %s',
    (form) => {
      expect(neededWords(form)).toBeNull();
    },
  );

  test('finds words in nearly every cue of furniture', () => {
    expect(cues.filter(({ test }) => neededWords(test) === null).length).toBeLessThan(cues.length / 10);
  });
});
