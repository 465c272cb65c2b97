import { describe, expect, test } from 'vitest';
import type { ChartSpec } from '../model/chart-spec.ts';
import { saidJson, saidOf } from './chart-said.ts';
import type { Site } from './data.ts';

const article = { id: 'dam', publisher: 'Gazette </script>', title: null, published: '2026-03-01' };
const statement = (at: string) => ({
  id: `dam#${at}`,
  article: 'dam',
  paragraph: Number(/\d+/.exec(at)?.[0]),
  original: [],
});
const statements = ['p3s1', 'p3s2', 'p4s1'].map(statement);
const claim = {
  statements: ['dam#p3s1', 'dam#p4s1'],
  origins: [{ id: 'board', label: 'Harbour Board', kind: 'organisation', statements: ['dam#p3s1', 'dam#p4s1'] }],
};
const site = {
  article: new Map([['dam', article]]),
  statement: new Map(statements.map((one) => [one.id, one])),
  statementClaims: new Map(claim.statements.map((id) => [id, [claim]])),
} as unknown as Site;
const chart = {
  drawings: [{ svg: '<a data-statements="dam#p3s1 dam#p3s2 gone#p1s1"></a>' }],
  entries: [{ statements: ['dam#p4s1'] }],
} as unknown as ChartSpec;

describe('saidOf', () => {
  test('tells who said each statement of marks and entries, and leaves out what the ledger lacks', () => {
    expect([...saidOf(site, chart)]).toEqual([
      ['dam#p3s1', ['Harbour Board, via Gazette </script>', 'Gazette </script>, 1 March 2026, paragraph 3']],
      ['dam#p3s2', ['', 'Gazette </script>, 1 March 2026, paragraph 3']],
      ['dam#p4s1', ['Harbour Board, via Gazette </script>', 'Gazette </script>, 1 March 2026, paragraph 4']],
    ]);
  });
});

describe('saidJson', () => {
  test('groups by article and speaker, and cannot end the element it stands in', () => {
    const json = saidJson(site, chart);
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toMatchObject({
      said: {
        dam: {
          place: 'Gazette </script>, 1 March 2026',
          chains: { 'Harbour Board, via Gazette </script>': ['p3s1', 'p4s1'] },
        },
      },
      paragraph: 'paragraph {n}',
    });
  });
});
