import { describe, expect, test } from 'vitest';
import { quantitiesOf } from './sample.ts';

describe('things counted', () => {
  test.each([
    ['eight sources familiar with it', 'eight sources = 8 source'],
    ['at least 250,000 Norwegians', '250,000 Norwegians = at least 250000 person'],
    ['34 wounded civilians', '34 wounded civilians = 34 person'],
    ['more than 350,000 casualties', '350,000 casualties = more than 350000 casualty'],
    ['two industrial plants', 'two industrial plants = 2 plant'],
    ['10 to 15 boats', '10 to 15 boats = 10-15 boat'],
    ['between 10 and 15 boats', '10 and 15 boats = 10-15 boat'],
    ['two or three boats', 'two or three boats = 2-3 boat'],
    ['10 to 15 million boats', '10 to 15 million boats = 10000000-15000000 boat'],
    ['a dozen boats', 'a dozen boats = 12 boat'],
    ['40 or more boats', '40 or more boats = or more 40 boat'],
    ['a 28-point plan', '28-point = 28 point'],
    ['an 800,000-strong army', '800,000-strong = 800000 person'],
    ['two of the city’s hospitals', 'two of the city’s hospitals = 2 hospital'],
    ['the two leaders met', 'two leaders = 2 leader'],
    ['three missing fishermen', 'three missing fishermen = 3 fisherman'],
    ['one person was killed', 'one person = 1 person'],
    ['two Leopard 2 tanks', 'two Leopard 2 tanks = 2 tank'],
    ['no fatalities', 'no fatalities = 0 death'],
    ['shot down one missile', 'one missile = 1 missile'],
    ['40 women and children', '40 women and children = 40 person'],
    ['14 Qataris', '14 Qataris = 14 person'],
    ['two axes of advance', 'two axes = 2 axis'],
    ['the toll exceeded 12,000', '12,000 = 12000 death'],
    ['18 were still buried', '18 = 18 person'],
    ['three major workers’ unions', 'three major workers’ unions = 3 union'],
    ['no reported casualties', 'no reported casualties = 0 casualty'],
  ])('%s', (text, expected) => {
    expect(quantitiesOf(text)).toEqual([expected]);
  });

  test('a number whose noun is left out takes what was counted before', () => {
    expect(quantitiesOf('They took 40 boats, including 34 in the bay and four over the bar.')).toEqual([
      '40 boats = 40 boat',
      '34 = including 34 boat',
      'four = 4 boat',
    ]);
    expect(quantitiesOf('sent 138 boats, with 110 sunk or taken and 21 hitting rocks at 11 places')).toEqual([
      '138 boats = 138 boat',
      '110 = 110 boat',
      '21 = 21 boat',
      '11 places = 11 place',
    ]);
  });

  test('a part told by what befell it takes what was counted before', () => {
    expect(quantitiesOf('the flood swept away 120 houses while 90 partly flooded')).toEqual([
      '120 houses = 120 house',
      '90 = 90 house',
    ]);
  });

  test('a part is no more than its whole', () => {
    expect(quantitiesOf('two boats and 40 in the bay')).toEqual(['two boats = 2 boat']);
  });

  test('a number that is compared may be larger', () => {
    expect(quantitiesOf('6,000 people, down from 60,000 before')).toEqual([
      '6,000 people = 6000 person',
      '60,000 = 60000 person',
    ]);
  });

  test('a part and its whole are two counts of one thing', () => {
    expect(quantitiesOf('61 of 74 boats sank')).toEqual(['61 = 61 boat', '74 boats = 74 boat']);
  });

  test('people are meant where something befell them', () => {
    expect(quantitiesOf('killing 12 and wounding at least 34 others')).toEqual([
      '12 = 12 person',
      '34 = at least 34 person',
    ]);
    expect(quantitiesOf('the death toll rose to 94')).toEqual(['94 = 94 death']);
    expect(quantitiesOf('a population of 1.2 million')).toEqual(['1.2 million = 1200000 person']);
    expect(quantitiesOf('put losses at 3,000')).toEqual(['3,000 = 3000 loss']);
  });

  test('a change has two amounts, not a range', () => {
    expect(quantitiesOf('it rose from 10 to 15 percent')).toEqual(['10 = 10 percent', '15 percent = 15 percent']);
  });
});

describe('numbers that count nothing', () => {
  test.each([
    'Article 5 of the treaty, articles 5 and 6, page 7, flight 370',
    'three-way talks on a two-state solution',
    'the fifth year, the first time, a second, a third man',
    'One senior official, one of the rivers, one another, no one',
    'The two agreed; the two discussed terms.',
    'in 2014 and the 2022 elections, the 1990s',
    'on February 1, 23-24 January and Feb. 4, 2026',
    'at 10:30, at 5 p.m., at 6 am',
    'won 3-2 and lost 6-4',
    'call 555-123-4567 or +44 20 7946 0958',
    'dozens of boats, hundreds of thousands, thousands of people, several dozen',
    'the G7, the F-16, an A320, COVID-19, the Group of Seven, a Boeing 737',
    'Ana Reyes, 54, who is in her 40s',
    'three times as many, twice, tenfold',
    '24/7 and 9/11',
    '2+2 talks',
    'It broke two nights earlier.',
    'a 57-year-old',
    '1. Rivers',
    'no plans and no boats',
    'version 4.7.2 of #5',
    '2000 GMT',
    'single unresolved issue',
    '',
  ])('%s', (text) => {
    expect(quantitiesOf(text)).toEqual([]);
  });
});

describe('people counted without their noun', () => {
  test.each([
    ['two 16-year-olds were hurt', 'two 16-year-olds = 2 person'],
    ['six of the wounded', 'six = 6 person'],
    ['helps 900 of the most vulnerable', '900 = 900 person'],
    ['31 died and five were seriously hurt; another six badly injured', 'six = 6 person'],
    ['18, including three children, were hurt', 'three children = including 3 child'],
    ['13 of the valley’s 31 towns', '31 towns = 31 town'],
    ['six ABCDS missiles', 'six ABCDS missiles = 6 missile'],
    ['251 taken hostage', '251 = 251 person'],
    ['a captain and 14 others were held', '14 = 14 person'],
    ['60 sailors set out; 49 are still at sea', '49 = 49 sailor'],
  ])('%s', (text, quantity) => {
    expect(quantitiesOf(text).at(-1)).toBe(quantity);
  });

  test('a clause may stand between a number and what happened to the people', () => {
    expect(quantitiesOf('18, including three children, were hurt')[0]).toBe('18 = 18 person');
    expect(quantitiesOf('13 of the valley’s 31 towns')[0]).toBe('13 = 13 town');
  });
});
