import { expect, test } from 'vitest';
import { nameVariants } from './name-variants.ts';

test('gives the spellings of a given name and of a family name', () => {
  expect(nameVariants('Yuri Falk')).toContain('Yuriy Falk');
  expect(nameVariants('Dmytro Brandsky')).toContain('Dmitry Brandskyi');
  expect(nameVariants('Brandskyi')).toContain('Brandsky');
});

test('leaves other names alone', () => {
  expect(nameVariants('Otto Falk')).toEqual([]);
  expect(nameVariants('Falk')).toEqual([]);
  expect(nameVariants('Yuri van Falk')).toEqual([]);
});
