import { describe, expect, test } from 'vitest';
import { speechOf } from './name.fixture.ts';

/** Quotations of the last sentence as `words <- speaker`. */
function quotes(...texts: readonly string[]): string[] {
  return (speechOf(...texts).at(-1)?.quotes ?? []).map(({ text, speaker }) => `${text} <- ${speaker ?? '?'}`);
}

describe('findQuotes', () => {
  test('gives a quotation its speaker', () => {
    expect(quotes('“The dam will hold,” Falk said.')).toEqual(['The dam will hold, <- Otto Falk']);
    expect(quotes('Falk called the dam “safe”.')).toEqual(['safe <- Otto Falk']);
  });

  test('takes the nearest of two speakers before it', () => {
    expect(quotes('While Falk said it was “fully safe,” several engineers warn that it leaks.')).toEqual([
      'fully safe, <- Otto Falk',
    ]);
  });

  test('gives words that go on in the next sentence the same speaker', () => {
    expect(quotes('“The dam will hold,” Falk said.', '“It has to hold for everybody.”')).toEqual([
      'It has to hold for everybody. <- Otto Falk',
    ]);
  });

  test('leaves a term that everybody uses without one', () => {
    expect(quotes('The ‘green line,’ a row of dunes, was cut.')).toEqual(['green line, <- ?']);
    expect(
      quotes('Falk said at the meeting in the old town hall that he would sign the 800-page ‘river plan’ soon.'),
    ).toEqual(['river plan <- ?']);
  });
});
