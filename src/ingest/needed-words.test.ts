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

  test.each([
    'Sign up for our newsletter',
    'Delivered straight to your in-box',
    'Your generous donation helps us',
    'File photo: the weir (AP Photo/Ida Brandt)',
    '© 2026 Valley Post. All rights reserved.',
    'By Ida Brandt and Otto Falk',
    'Published: 3 March 2026, 10:20 am',
    'Read more: The dam reopens',
    'Already a subscriber? Log in to continue',
    'ida.brandt@valley-post.example',
    'Tags: dam, weir',
    'SUBSCRIBE NOW',
    '5 min read',
  ])('no cue that fits %j needs a word that it lacks', (line) => {
    const fitting = cues.filter(({ test: form }) => form.test(line));
    expect(fitting.length).toBeGreaterThan(0);
    for (const { test: form } of fitting) {
      const words = neededWords(form);
      if (words !== null) expect(words.some((word) => line.toLowerCase().includes(word))).toBe(true);
    }
  });

  test('finds words in nearly every cue of furniture', () => {
    expect(cues.filter(({ test }) => neededWords(test) === null).length).toBeLessThan(cues.length / 10);
  });
});
