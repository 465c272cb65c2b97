import { describe, expect, test } from 'vitest';
import { packReading, unpackReading } from './pack-reading.ts';
import { dam, readParagraphs } from './testing.ts';

const reading = readParagraphs(
  dam,
  '## The river',
  'Ada Holm said on Tuesday that Alba wants a lower dam. “It is **too old**,” Holm said. 40 boats had left High Mill.',
  '- The gates of *Brema* were opened in March 2024.',
  'Nothing else was said.',
);
const json = JSON.stringify(reading);

describe('packReading', () => {
  test('gives a reading back as it was, key by key, through JSON', () => {
    expect(JSON.stringify(unpackReading(JSON.parse(JSON.stringify(packReading(reading)))))).toBe(json);
  });

  test('keeps no sentence twice', () => {
    const packed = JSON.stringify(packReading(reading));
    expect(packed.split('40 boats had left High Mill.')).toHaveLength(2 + 1);
    expect(packed.split('Nothing else was said.')).toHaveLength(2);
  });

  test('makes of it two thirds and less', () => {
    expect(JSON.stringify(packReading(reading)).length).toBeLessThan((2 / 3) * json.length);
  });
});
