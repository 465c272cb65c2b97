import { describe, expect, test } from 'vitest';
import { quantitiesOf } from './parsers/quantity/sample.ts';

// Forms of words that public readers of numbers test themselves with (Microsoft's recognizers, MIT; Duckling, BSD), each in words of our own.

describe('forms of quantities that other readers know', () => {
  test.each([
    ['half a million farmers', ['half a million farmers = 500000 farmer']],
    ['2.5 billion euros', ['2.5 billion euros = 2500000000 EUR']],
    ['about $3 million', ['$3 million = about 3000000 USD']],
    ['twenty-three boats', ['twenty-three boats = 23 boat']],
    ['one hundred and five boats', ['one hundred and five boats = 105 boat']],
    ['between 3% and 5% of farms', ['3% and 5% = 3-5 percent']],
    ['12.5 per cent of farms', ['12.5 per cent = 12.5 percent']],
    ['two thirds of the farms', ['two thirds = 66.7 percent']],
    ['three-quarters of the farms', ['three-quarters = 75 percent']],
    ['nine out of ten farms', ['nine out of ten = 90 percent']],
    ['a wall 40 metres high', ['40 metres = 40 m']],
    ['some 30 km away', ['30 km = some 30 km']],
    ['5,000 square kilometres of land', ['5,000 square kilometres = 5000 km2']],
    ['no casualties', ['no casualties = 0 casualty']],
    // Duckling and the recognizers: numbers in words and short scales
    ['twenty-one thousand boats', ['twenty-one thousand boats = 21000 boat']],
    ['three hundred and forty-two farms', ['three hundred and forty-two farms = 342 farm']],
    ['two dozen boats', ['two dozen boats = 24 boat']],
    ['one and a half million farmers', ['one and a half million farmers = 1500000 farmer']],
    ['1.2m people', ['1.2m people = 1200000 person']],
    ['30 lakh farmers', ['30 lakh farmers = 3000000 farmer']],
    // Duckling: ranges and hedges
    ['between 65 and 193 days', ['65 and 193 days = 65-193 day']],
    ['three to four boats', ['three to four boats = 3-4 boat']],
    ['20-odd boats', ['20-odd boats = or so 20 boat']],
    ['200+ boats', ['200+ boats = or more 200 boat']],
    ['no fewer than 40 boats', ['40 boats = no fewer than 40 boat']],
    // Duckling and the recognizers: money
    ['a US$ 4.7 billion loan', ['US$ 4.7 billion = 4700000000 USD']],
    ['EUR 20 million', ['EUR 20 million = 20000000 EUR']],
    ['£3bn', ['£3bn = 3000000000 GBP']],
    ['A$30 million', ['A$30 million = 30000000 AUD']],
    ['Rs 20 crore', ['Rs 20 crore = 200000000 INR']],
    ['$3-4 million', ['$3-4 million = 3000000-4000000 USD']],
    ['30 million Swiss francs', ['30 million Swiss francs = 30000000 CHF']],
    // Parts of a percentage point, as central banks tell them
    ['a quarter-point rise', ['quarter-point = 0.25 percentage point']],
    ['rates rose by a quarter-percentage point', ['quarter-percentage point = 0.25 percentage point']],
    ['a quarter of a percentage point', ['quarter of a percentage point = 0.25 percentage point']],
    ['half a percent', ['half a percent = 0.5 percent']],
    // The recognizers: dimensions, speeds, temperatures
    ['250 ml of water', ['250 ml = 250 ml']],
    ['7,200-acre wildfire', ['7,200-acre = 7200 acre']],
    ['60 mph', ['60 mph = 60 mile/h']],
    ['minus 5 degrees Celsius', ['minus 5 degrees Celsius = -5 °C']],
    ['1,300km (800 miles)', ['1,300km = 1300 km', '800 miles = 800 mile']],
    // Digits in groups, as much of Europe and Africa writes them
    ['some 12 500 people', ['12 500 people = some 12500 person']],
    ['1 200 boats and 1 000 000 trees', ['1 200 boats = 1200 boat', '1 000 000 trees = 1000000 tree']],
    // What trade, science and earthquakes are measured in
    ['a rise of 25bp, then 50 bps', ['25bp = 25 basis point', '50 bps = 50 basis point']],
    ['20 nautical miles off', ['20 nautical miles = 20 nautical mile']],
    ['40 light-years away', ['40 light-years = 40 light-year']],
    ['rocks 4 billion years old', ['4 billion years = 4000000000 year']],
    ['carbon at 420 ppm', ['420 ppm = 420 ppm']],
    ['a magnitude 5.3 quake', ['5.3 = 5.3 magnitude']],
    ['a 5.3-magnitude quake', ['5.3-magnitude = 5.3 magnitude']],
    ['R15 million and KSh 300 million', ['R15 million = 15000000 ZAR', 'KSh 300 million = 300000000 KES']],
    ['Rs 50 cr and ₹1.2 lakh crore', ['Rs 50 cr = 500000000 INR', '₹1.2 lakh crore = 1200000000000 INR']],
    ['N500 million, Sh2,000', ['N500 million = 500000000 NGN', 'Sh2,000 = 2000 shilling']],
    ['flow fell by a third to a trickle', ['a third = 33.3 percent']],
    ['a yard that employs 4,500 in Brema', ['4,500 = 4500 person']],
    ['six crew', ['six crew = 6 crew']],
    ['Rs. 50 lakh', ['Rs. 50 lakh = 5000000 INR']],
    ['RM50 million, 200 baht', ['RM50 million = 50000000 MYR', '200 baht = 200 THB']],
    // Duckling: durations with an article
    ['for more than a year', ['a year = more than 1 year']],
    ['for nearly a decade', ['a decade = nearly 1 decade']],
    ['a year and a half', ['a year and a half = 1.5 year']],
    ['half an hour', ['half an hour = 0.5 hour']],
    ['three and a half hours', ['three and a half hours = 3.5 hour']],
    ['a three-year deal', ['three-year = 3 year']],
  ])('%s', (text, expected) => {
    expect(quantitiesOf(text)).toEqual(expected);
  });

  test.each([
    'Someone won, and everyone came at once.',
    'The first wall and the second one.',
    'Article 5 and Section 3 of the plan.',
    'On 3 February 2026 at 10:30.',
    'Dozens of boats and hundreds of farmers.',
    'Flight 20 left gate 7.',
    'One of the mayors came.',
    'The 93 year-old finishes his term, and a farmer, 51, begins.',
    'Two-day talks and a three-day official visit ended.',
    'The 10-year anniversary of the flood.',
    'One day it will end.',
    'A year ago, and a year later; half a year ago.',
    'A G7 vote of 12-3 on Resolution 1701 at 10:30 a.m.',
    'Take the R15 road, and call 020 7946 0000.',
    'In 2019 300 came to flight 12 300.',
    'A tenfold rise, 24/7, and four times as many.',
  ])('nothing in %s', (text) => {
    expect(quantitiesOf(text)).toEqual([]);
  });
});
