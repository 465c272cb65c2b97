import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { buildLedger } from '../ledger/index.ts';
import { levelIn, makeArticle, makeReading, makeSpeaker, makeStatement, riverGazetteer } from '../ledger/testing.ts';
import type { Ledger } from '../model/ledger.ts';
import type { SiteData } from '../model/site.ts';
import { describeLedger, formatLedger, ledgerPieces } from './ledger-file.ts';
import { joinSiteData, writeSiteData } from './site-data.ts';

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

describe('what pages read of the file of the ledger', () => {
  const tricky = makeStatement('a', 3, { text: 'It says: x",\\"end":9}', quote: '","start":1' });
  const { statements, leftOver } = ledger;
  const whole: Ledger = {
    ...ledger,
    statements: [...statements, tricky],
    leftOver: { ...leftOver, names: [{ statement: statement.id, text: 'Ada', offset: 0, kind: 'person' }] },
  };
  const site = Buffer.from([...writeSiteData({ ledger: whole } as SiteData, 'x')].join(''));
  const { ledger: read } = joinSiteData(site, Buffer.from(formatLedger(whole)));

  test('is each statement without what only files of data tell, whatever words it has', () => {
    const printed = whole.statements.map((each) => {
      const { end, dates, quantities, subjects, names, continues, ...rest } = each;
      return rest;
    });
    expect(read.statements).toEqual(printed);
  });
  test('is all the rest, but for names that are left over', () => {
    const { names: _, ...left } = whole.leftOver;
    expect({ ...read, statements: [] }).toEqual({ ...whole, statements: [], leftOver: { ...left, names: [] } });
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
