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
});
