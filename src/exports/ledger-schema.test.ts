import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { buildLedger } from '../ledger/index.ts';
import { levelIn, makeArticle, makeReading, makeSpeaker, makeStatement, riverGazetteer } from '../ledger/testing.ts';
import type { Ledger } from '../model/ledger.ts';
import { describeLedger, formatLedger, ledgerPieces } from './ledger-file.ts';

const statement = makeStatement('a', 1, { attribution: [makeSpeaker('Ada Holm', { actor: 'ada', kind: 'person' })] });
const event = {
  statement: statement.id,
  event: 'flood',
  date: '2026-02',
  relation: null,
  places: ['long-bay'],
  actors: ['ada'],
};
const ledger = buildLedger(
  [
    makeReading(makeArticle('a'), [statement, makeStatement('a', 2)], {
      figures: [levelIn(statement, 4)],
      events: [event],
      positions: [{ statement: statement.id, actor: 'ada', issue: 'dam', stance: 'denies-it' }],
      guarantees: [{ statement: statement.id, model: 'treaty', component: 'board', status: 'unclear', by: ['ada'] }],
    }),
  ],
  riverGazetteer,
);
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(describeLedger()));

describe('the file of the ledger', () => {
  test('is JSON, made in pieces, with a line for each entry', () => {
    const list = Array.from({ length: 1201 }, (_, n) => ({
      ...ledger.figures[0],
      id: `f${n}\n[1]`,
      saidBy: ['x'.repeat(999)],
    }));
    const long = { ...ledger, figures: list } as Ledger;
    const text = formatLedger(long);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(long)));
    expect(text.split('\n')).toContain(`${JSON.stringify(list[700])},`);
    expect([...ledgerPieces(long)].length).toBeGreaterThan(3);
  });
});

describe('the JSON Schema of the ledger', () => {
  test('takes the ledger as it is written', () => {
    validate(JSON.parse(formatLedger(ledger)));
    expect(validate.errors).toBeNull();
  });
  test('refuses a missing list, a misspelt field and a number as text', () => {
    const { claims: _claims, ...rest } = ledger;
    expect(validate(rest)).toBe(false);
    expect(validate({ ...ledger, claim: [] })).toBe(false);
    expect(validate({ ...ledger, figures: [{ ...ledger.figures[0], value: '4' }] })).toBe(false);
  });
});
