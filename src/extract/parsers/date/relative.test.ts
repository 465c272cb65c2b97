import { describe, expect, test } from 'vitest';
import { datesOf } from './sample.ts';

describe('relative days', () => {
  test.each([
    ['The dam broke yesterday.', 'yesterday = 2026-01-26'],
    ['He will speak tomorrow.', 'tomorrow = 2026-01-28'],
    ['It rained in the last day.', 'last day = 2026-01-26/2026-01-27'],
    ['The mayor said today that it was safe.', 'today = 2026-01-27'],
    ["After today's vote", 'today = 2026-01-27'],
    ['The dam broke last night.', 'last night = 2026-01-26'],
    ['It rained this morning.', 'this morning = 2026-01-27'],
  ])('%s', (text, date) => {
    expect(datesOf(text)).toEqual([date]);
  });

  test.each([
    "worse than even today's high prices",
    'Today, most farms are small.',
    'the rivers of today',
    'to this day it stands',
    'one day it may',
  ])('nowadays is no date: %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });
});

describe('a date of the paragraphs before', () => {
  const carried = { text: '', offset: 0, value: '2026-01-20', basis: 'stated', relation: null, by: 'test' } as const;
  test.each([
    ['A day earlier the dam broke.', 'A day earlier = 2026-01-19'],
    ['The following day the gates were shut.', 'following day = 2026-01-21'],
    ['Two days later it rained.', 'Two days later = 2026-01-22'],
    ['They met a day after the dam broke.', 'a day after = 2026-01-19'],
  ])('is counted from: %s', (text, date) => {
    expect(datesOf(text, '2026-01-27', [], carried)).toEqual([date]);
  });

  test('gives way to one of the paragraph itself', () => {
    expect(datesOf('On Sunday it rained; a day later the dam broke.', '2026-01-27', [], carried)[1]).toBe(
      'a day later = 2026-01-26',
    );
  });

  test('places no date that could stand without it', () => {
    expect(datesOf('On 4 March the dam broke.', '2026-01-27', [], { ...carried, value: '2019-03-01' })).toEqual(
      datesOf('On 4 March the dam broke.'),
    );
  });

  test.each(['a day after the vote of 3 March', 'rain fell day after day', 'a week after that'])(
    'is not counted from: %s',
    (text) => {
      expect(datesOf(text, '2026-01-27', [], carried).filter((date) => date.includes('after'))).toEqual([]);
    },
  );
});

describe('relative periods', () => {
  test.each([
    ['They met last week.', 'last week = 2026-01-19/2026-01-25'],
    ['They met earlier this week.', 'this week = 2026-01-26/2026-02-01'],
    ['They meet next week.', 'next week = 2026-02-02/2026-02-08'],
    ['as early as this month', 'this month = 2026-01'],
    ['last month', 'last month = 2025-12'],
    ['This year, at great cost', 'This year = 2026'],
    ['next year', 'next year = 2027'],
    ['last quarter', 'last quarter = 2025-10/2025-12'],
  ])('%s', (text, date) => {
    expect(datesOf(text)).toEqual([date]);
  });

  test('"the next day" counts from the date before, and is unknown without one', () => {
    expect(datesOf('It broke on 4 May 2025 and the next day it was mended.')[1]).toBe('next day = 2025-05-05');
    expect(datesOf('On the following day it was mended.')).toEqual(['following day = null']);
  });

  test('"the following day" counts from the sentence before', () => {
    const before = {
      text: '4 May 2025',
      offset: 0,
      value: '2025-05-04',
      basis: 'stated',
      relation: null,
      by: 'x',
    } as const;
    expect(datesOf('On the following day it was mended.', null, [before])).toEqual(['following day = 2025-05-05']);
  });
});

describe('weekends', () => {
  test.each([
    ['Divers searched over the weekend.', 'weekend = 2026-01-24/2026-01-25'],
    ["The weekend's talks failed.", 'weekend = 2026-01-24/2026-01-25'],
    ['The weekend sessions failed.', 'weekend = 2026-01-24/2026-01-25'],
    ['Last weekend it flooded.', 'Last weekend = 2026-01-24/2026-01-25'],
    ['It will open this weekend.', 'this weekend = 2026-01-31/2026-02-01'],
    ['It will open next weekend.', 'next weekend = 2026-02-07/2026-02-08'],
  ])('%s', (text, date) => {
    expect(datesOf(text)).toEqual([date]);
  });

  test('on a Sunday the weekend is the current one', () => {
    expect(datesOf('Divers searched over the weekend.', '2026-01-25')).toEqual(['weekend = 2026-01-24/2026-01-25']);
  });

  test.each(['weekends are quiet', 'a weekend in the hills', 'Every weekend they swim.'])('no date: %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });
});

describe('spans up to today', () => {
  test.each([
    ['over the past week', 'past week = 2026-01-21/2026-01-27'],
    ['in the last 24 hours', 'last 24 hours = 2026-01-26/2026-01-27'],
    ['in the past two weeks', 'past two weeks = 2026-01-14/2026-01-27'],
    ['over the past month', 'past month = 2025-12-28/2026-01-27'],
    ['over the past year', 'past year = 2025-01-28/2026-01-27'],
  ])('%s', (text, date) => {
    expect(datesOf(text)).toEqual([date]);
  });

  test.each([
    'for the past several weeks',
    'in the past few days',
    'over the past four years',
    'in the last days of the campaign',
    'over the next two weeks',
    'in the past',
  ])('no date: %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });
});

test.each(['They build the cities of tomorrow.', 'He spends as if there were no tomorrow.', 'This is the last day.'])(
  'no date: %s',
  (text) => {
    expect(datesOf(text)).toEqual([]);
  },
);

describe('dates counted back', () => {
  test.each([
    ['The dam broke three days ago.', 'three days ago = 2026-01-24'],
    ['The dam broke two weeks ago.', 'two weeks ago = 2026-01-12/2026-01-18'],
    ['The dam broke two nights ago.', 'two nights ago = 2026-01-25'],
    ['The dam broke 3 months ago.', '3 months ago = 2025-10'],
    ['The dam broke a year ago.', 'a year ago = 2025-01'],
    ['The dam broke 12 years ago.', '12 years ago = 2014'],
    ['21 months have elapsed since work began.', '21 months have elapsed since = 2024-04'],
  ])('as coarse as the unit: %s', (text, date) => {
    expect(datesOf(text)).toEqual([date]);
  });

  test('"two years ago this month" is that month', () => {
    expect(datesOf('Two years ago this month the dam broke.')).toEqual(['Two years ago this month = 2024-01']);
  });

  test('a hedge makes no firm date', () => {
    expect(datesOf('It is higher than three months ago.')).toEqual(['three months ago = 2025-10']);
    expect(datesOf('It was built more than three years ago.')).toEqual(['three years ago = null']);
    expect(datesOf('The dam broke nearly four years ago.')).toEqual(['four years ago = null']);
    expect(datesOf('Over three years have passed since the flood.')).toEqual([]);
    expect(datesOf('after nearly four years of rain')).toEqual([]);
  });

  test('"earlier" and "later" count from the date before', () => {
    expect(datesOf('It broke on 9 May 2025, two days later it was mended.')[1]).toBe('two days later = 2025-05-11');
    expect(datesOf('It fell to 2% in March 2025 from 3% a month earlier.')[1]).toBe('a month earlier = 2025-02');
    expect(datesOf('A day earlier he had left.')).toEqual(['A day earlier = null']);
    // What is past is not counted from a day that lies ahead.
    expect(datesOf('The vote is due on 1 June. A week earlier, the envoys met.')[1]).toBe(
      'A week earlier = 2026-01-19/2026-01-25',
    );
  });
});
