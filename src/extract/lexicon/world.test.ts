import { expect, test } from 'vitest';
import { WORLD_NAMES } from './world.ts';

test('has each form once', () => {
  const forms = WORLD_NAMES.flatMap((name) => name.forms);
  expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
});

test('has no empty form, and none with stray marks', () => {
  const odd = WORLD_NAMES.flatMap((name) => name.forms).filter((form) => !/^[\p{L}\d][^|,;]*[\p{L}\d.!]$/u.test(form));
  expect(odd).toEqual([]);
});
