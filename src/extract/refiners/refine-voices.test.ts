import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../model/mention.ts';
import { createVoiceRefiner } from './refine-voices.ts';

const said = (text: string, name: string, via: string | null = null): Attribution => ({
  text,
  offset: 0,
  name,
  actor: null,
  kind: 'anonymous',
  count: 1,
  verb: 'said',
  via,
  denial: false,
});

describe('createVoiceRefiner', () => {
  test('drops the article that speaks of itself', () => {
    const refine = createVoiceRefiner();
    expect(refine([said('the article says', 'the article'), said('The authors argue', 'authors')])).toEqual([]);
    expect(refine([said('A miller said', 'miller')])).toHaveLength(1);
  });
  test('keeps the authors of a report that was told of', () => {
    const refine = createVoiceRefiner();
    refine([said('a report by the school said', 'school')]);
    expect(refine([said('the authors argue', 'authors')])).toHaveLength(1);
  });
  test('fills in whom the unnamed speaker spoke to, and not for another one', () => {
    const refine = createVoiceRefiner();
    expect(refine([said('A senior miller told', 'senior miller', 'The Courier')])[0]?.via).toBe('The Courier');
    expect(refine([said('The senior miller said', 'senior miller')])[0]?.via).toBe('The Courier');
    expect(refine([said('A senior miller said', 'senior miller')])[0]?.via).toBeNull();
  });
});
