import { describe, expect, test } from 'vitest';
import { speechOf } from './name.fixture.ts';

const shape = (...texts: readonly string[]) => speechOf(...texts).map(({ continues, source }) => [continues, source]);

describe('readSpeech', () => {
  test('lets a quotation go on over sentences', () => {
    expect(shape('“We stay,” Falk said.', '“We have to stay here.”', 'It rained.')).toEqual([
      [false, null],
      [true, 0],
      [false, null],
    ]);
  });

  test('finds the speaker behind a quotation of several sentences', () => {
    expect(shape('“We stay here.', 'We have to,” Falk said.')).toEqual([
      [true, 1],
      [false, null],
    ]);
  });

  test('finds the speaker in the sentence behind a quotation', () => {
    expect(shape('“We stay here.”', '“We have to.”', 'Otto Falk was speaking at the harbour.')).toEqual([
      [true, 2],
      [true, 2],
      [false, null],
    ]);
    expect(shape('“We stay here.”', 'Otto Falk was at the harbour.')[0]).toEqual([false, null]);
  });

  test('goes on where a sentence says that something was suggested', () => {
    expect(shape('Falk said the dam was old.', 'The wall, it was suggested, leaks.')[1]).toEqual([true, 0]);
    expect(shape('Falk said the dam was old.', 'He would not pay for it.')[1]).toEqual([true, 0]);
  });

  test('does not go on from the author’s own voice', () => {
    expect(shape('The dam is old.', '“We have to stay here.”')[1]).toEqual([false, null]);
    expect(shape('Falk said the dam was old.', 'The wall leaks.')[1]).toEqual([false, null]);
  });
});
