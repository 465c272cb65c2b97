import { expect, test } from 'vitest';
import { slugOf } from './name-slug.ts';

test('slugOf has small letters, digits and hyphens', () => {
  expect(slugOf("Łódź Men's Choir")).toBe('lodz-mens-choir');
  expect(slugOf('Ólafur Nørgård')).toBe('olafur-norgard');
});
