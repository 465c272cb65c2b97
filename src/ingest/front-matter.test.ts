import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';

describe('splitFrontMatter', () => {
  test('parts the YAML from the text', () => {
    const file = '---\ntitle: Dam\n---\n\nThe dam held.\n';
    const { yaml, end } = splitFrontMatter(file);
    expect(yaml).toBe('title: Dam\n');
    expect(file.slice(end)).toBe('\nThe dam held.\n');
  });

  test('finds none where the first line is no fence', () => {
    expect(splitFrontMatter('The dam held.\n---\na: b\n---\n')).toEqual({ yaml: null, end: 0, unclosed: false });
    expect(splitFrontMatter('')).toEqual({ yaml: null, end: 0, unclosed: false });
  });

  test('takes an empty one, and one that ends the file', () => {
    expect(splitFrontMatter('---\n---\nText')).toEqual({ yaml: '', end: 8, unclosed: false });
    expect(splitFrontMatter('---\na: b\n---')).toMatchObject({ yaml: 'a: b\n', end: 12 });
  });

  test('says when the end is missing', () => {
    expect(splitFrontMatter('---\ntitle: Dam\n\nThe dam held.\n')).toEqual({ yaml: null, end: 0, unclosed: true });
  });
});
