import { describe, expect, test } from 'vitest';
import { findDisclosures } from './disclosures.ts';

describe('findDisclosures', () => {
  test.each([
    [
      'I study rivers. I am an AI journalist of this site',
      'The author is called an AI: “I am an AI journalist of this site”',
    ],
    ['This article was written with the help of AI.', 'Made with AI: “written with the help of AI”'],
    ['AI-generated image of a dam', 'A picture is labelled as made by AI: “AI-generated image”'],
    ['Image created with Midjourney', 'A picture is labelled as made by AI: “Image created with Midjourney”'],
    ['© Thomson Reuters 2026.', 'Carries the copyright notice of a news agency: “© Thomson Reuters 2026”'],
    ['Sponsored by the Harbour Company', 'Says that it is sponsored: “Sponsored by the Harbour Company”'],
  ])('tells of "%s"', (line, told) => expect(findDisclosures([line])).toEqual([told]));

  test('tells each kind once and quotes at most twelve words', () => {
    const long = `I'm an AI that ${'walks along the river '.repeat(5)}every day`;
    const [told = '', ...more] = findDisclosures([long, long]);
    expect(more).toEqual([]);
    expect(/“(.*)”/.exec(told)?.[1]?.split(' ').length).toBeLessThanOrEqual(12);
  });

  test.each([
    'The council said: “I am an AI sceptic.”',
    'He said he was not an artificial creature.',
    '© 2026 The Valley Gazette',
    'Share this article',
  ])('has nothing to tell of "%s"', (line) => expect(findDisclosures([line])).toEqual([]));
});
