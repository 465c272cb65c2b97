import { describe, expect, test } from 'vitest';
import { isSaying, SAYING_FORMS, SPEECH_FORMS } from './saying.ts';

describe('SAYING_FORMS', () => {
  test.each([
    ['says', 'say', 'present'],
    ['said', 'say', 'past'],
    ['denying', 'deny', 'ing'],
    ['denied', 'deny', 'past'],
    ['denies', 'deny', 'present'],
    ['writing', 'write', 'ing'],
    ['written', 'write', 'participle'],
    ['signalled', 'signal', 'past'],
    ['admitting', 'admit', 'ing'],
    ['emphasised', 'emphasise', 'past'],
  ])('reads %s', (form, lemma, tense) => {
    expect(SAYING_FORMS.get(form)).toEqual({ lemma, tense });
  });

  test('knows no nouns and no other verbs', () => {
    for (const word of ['river', 'run', 'go', 'want']) expect(SAYING_FORMS.has(word)).toBe(false);
  });
});

test('a denial is a saying too', () => {
  expect(isSaying('deny', 'denial') && isSaying('deny', 'plain')).toBe(true);
  expect(isSaying('say', 'denial')).toBe(false);
});

test('SPEECH_FORMS are finite', () => {
  expect(SPEECH_FORMS.has('said')).toBe(true);
  expect(SPEECH_FORMS.has('saying')).toBe(false);
});
