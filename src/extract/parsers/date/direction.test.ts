import { describe, expect, test } from 'vitest';
import { readPieces } from '../../pieces.ts';
import { findDirection } from './direction.ts';
import { datesOf } from './sample.ts';

const direction = (text: string, word = 'Sunday') => {
  const pieces = readPieces(text);
  const at = pieces.findIndex((piece) => piece.text === word);
  return findDirection(pieces, at, at + 1);
};

describe('findDirection', () => {
  test.each([
    'talks are scheduled to reconvene on Sunday',
    'the dam will be opened on Sunday',
    'they agreed to meet on Sunday',
    'the vote on Sunday is expected to be close',
    'the ferry is to leave on Sunday',
    'a report is due by Sunday',
    'the ferry may leave as early as Sunday',
    'he said a vote would follow on Sunday',
    'rain is forecast to reach the coast on Sunday',
    'talks which continue through Sunday',
    'the council meets Sunday',
    'the vote will be held in the hall on Sunday, the mayor said',
    'the union has issued a Sunday ultimatum to the council',
    'classes were cancelled for Sunday, as water rose',
    'the mayor, who takes office on Sunday, wants calm',
    'the dam, which broke in May, will shut on Sunday',
    'he was to appear in court on Sunday',
    'polls open on Sunday',
    'Brema plays Vorna on Sunday',
    'traders waited for Sunday',
  ])('ahead: %s', (text) => {
    expect(direction(text)).toBe('ahead');
  });

  test.each([
    'the mayor said on Sunday',
    'the council missed the Sunday deadline',
    'the towns looked set for a pact after talks on Sunday',
    'officials predicted on Sunday that it would hold',
    'by Sunday more than 500 boats had been found',
    'the dam, flooded on Sunday, will reopen',
    'on Sunday the ferry sank',
    'he spoke to reporters on Sunday',
    'down from 40 on Sunday; it would rise',
    'after talks ended on Sunday, they will fly home',
    'the council rejected the plan on Sunday',
    'the shop was open on Sunday',
    'the board lost face on Sunday',
    "it follows Sunday's flood and comes ahead of a vote",
  ])('behind: %s', (text) => {
    expect(direction(text)).toBe('behind');
  });

  test('what goes on into a day has that day behind the one before', () => {
    expect(datesOf('It will rain on Saturday night and into Sunday.')).toEqual([
      'Saturday = 2026-01-31',
      'Sunday = 2026-02-01',
    ]);
  });

  test('a name is no cue', () => {
    expect(direction('Will Sunday')).toBe('ahead');
    expect(direction('with Will on Sunday')).toBeNull();
  });

  test('no cue, no direction', () => {
    expect(direction('the Sunday market')).toBeNull();
  });
});
