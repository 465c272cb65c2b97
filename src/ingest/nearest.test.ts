import { describe, expect, test } from 'vitest';
import { nearestName, proposeName } from './nearest.ts';

const keys = ['title', 'published', 'publisher', 'rights'];

describe('nearestName', () => {
  test('finds the name that differs least', () => {
    expect(nearestName('publishd', keys)).toBe('published');
    expect(nearestName('Publisherr', keys)).toBe('publisher');
    expect(nearestName('RIGHT', keys)).toBe('rights');
  });

  test('proposes nothing when no name is near', () => {
    expect(nearestName('editor', keys)).toBeNull();
    expect(nearestName('x', [])).toBeNull();
  });
});

describe('proposeName', () => {
  test('names the nearest, else lists a few', () => {
    expect(proposeName('titel', keys)).toBe('Did you mean "title"?');
    expect(proposeName('editor', keys)).toBe('Known are: title, published, publisher, rights.');
    expect(proposeName('editor', [])).toBe('');
  });
});
