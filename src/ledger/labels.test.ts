import { describe, expect, test } from 'vitest';
import { pluralizeVerb } from './labels.ts';

describe('pluralizeVerb', () => {
  test.each([
    ['argues that it rains', 'argue that it rains'],
    ['is ready', 'are ready'],
    ['denies it', 'deny it'],
    ['refuses to go', 'refuse to go'],
    ['ties it', 'tie it'],
    ['would go', 'would go'],
    ['wishes it gone', 'wish it gone'],
    ['has not gone', 'have not gone'],
  ])('%s', (one, many) => expect(pluralizeVerb(one)).toBe(many));
});
