import { describe, expect, test } from 'vitest';
import { listOrigins } from './origins.ts';
import { makeSpeaker, makeStatement } from './testing.ts';

const labels = (name: string, fields: Parameters<typeof makeSpeaker>[1] = {}) =>
  listOrigins([{ statement: makeStatement('a', 1), speakers: [makeSpeaker(name, fields)] }], new Map()).map(
    ({ label }) => label,
  );

describe('listOrigins', () => {
  test('leaves words out that a name cannot end in', () => {
    const fields = { kind: 'anonymous', count: 8, via: 'The Courier' } as const;
    expect(labels('sources familiar with the', fields)).toEqual(['The Courier, citing eight sources']);
    expect(labels('sources familiar with the talks', fields)).toEqual([
      'The Courier, citing eight sources familiar with the talks',
    ]);
  });

  test('counts what nobody is named for as the voice of its article', () => {
    expect(listOrigins([{ statement: makeStatement('a', 1), speakers: [] }], new Map())[0]).toMatchObject({
      kind: 'own-voice',
      label: 'own voice of a',
    });
  });

  test('takes each of several who speak together as an origin', () => {
    const speakers = [makeSpeaker('Ada Holm', { actor: 'ada' }), makeSpeaker('Ben Lund')];
    expect(listOrigins([{ statement: makeStatement('a', 1), speakers }], new Map()).map(({ id }) => id)).toEqual([
      'ada',
      'ben-lund',
    ]);
  });

  test('parts two occasions of one speaker when both are dated and lie apart', () => {
    const on = (n: number, value: string) => ({
      statement: makeStatement('a', n, {
        dates: [{ text: '', offset: 0, value, basis: 'resolved', relation: null, by: 'test' }],
      }),
      speakers: [makeSpeaker('Ben Lund')],
    });
    const origins = listOrigins(
      [on(1, '2026-03'), on(2, '2026-03-04'), on(3, '2026-03-09'), on(4, '2026-03-04')],
      new Map(),
    );
    expect(origins.map(({ statements }) => statements)).toEqual([['a#p1s1', 'a#p2s1', 'a#p4s1'], ['a#p3s1']]);
  });
});
