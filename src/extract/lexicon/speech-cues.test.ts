import { describe, expect, test } from 'vitest';
import { readPieces } from '../pieces.ts';
import { CUE, speechCues } from './speech-cues.ts';

const cuesOf = (sentence: string) => speechCues(readPieces(sentence));

describe('speechCues', () => {
  test('tells a sentence in which nobody can be quoted', () => {
    expect(cuesOf('The river rose two metres in the night.')).toBe(0);
  });
  test('tells which forms may stand in a sentence', () => {
    expect(cuesOf('The mayor said so.') & CUE.saying).not.toBe(0);
    expect(cuesOf('The level is falling, according to the board.')).toBe(CUE.according);
    expect(cuesOf('A figure leaked by an aide.')).toBe(CUE.origin | CUE.by);
  });
});
