import { describe, expect, test } from 'vitest';
import { formatMessage } from '../message.ts';
import type { Reading } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';
import { buildLedger, checkOverrides } from './build-ledger.ts';
import { foldLedger } from './editions.ts';
import { readOverrides } from './overrides-read.ts';
import { levelIn, makeArticle, makeReading, makeSpeaker, makeStatement, riverGazetteer } from './testing.ts';

/** A statement with its words, and its numbers followed by "m" as quantities. */
function say(article: string, n: number, text: string, fields: Partial<Statement> = {}): Statement {
  const quantities = [...text.matchAll(/(\d+) m\b/g)].map((hit) => ({
    text: hit[0],
    offset: hit.index,
    value: Number(hit[1]),
    valueMax: null,
    unit: 'm',
    qualifier: null,
    measure: null,
    by: 'test',
  }));
  return makeStatement(article, n, { text, quantities, end: text.length, ...fields });
}

/** The level of the river in every quantity of the statements. */
function levels(article: string, added: string, ...told: Statement[]): Reading {
  const statements = told.map((statement) => ({
    ...statement,
    quantities: statement.quantities.map((quantity) => ({ ...quantity, measure: 'level' })),
  }));
  const figures = statements.flatMap((statement) =>
    statement.quantities.map((quantity) => ({ ...levelIn(statement, 0), quantity })),
  );
  return makeReading(makeArticle(article, { added }), statements, { figures });
}

const gazette = levels('gazette', '2026-03-03', say('gazette', 1, 'The river stands at 4 m today.'));
const herald = levels('herald', '2026-03-05', say('herald', 1, 'A level of 5 m was read.'));
const courier = levels('courier', '2026-03-05', say('courier', 1, 'The gauge says 4 m.'));
const readings = [gazette, herald, courier];

const rows = (yaml: string) => {
  const { overrides, messages } = readOverrides(yaml, 'content/overrides.yaml');
  expect(messages.map(formatMessage)).toEqual([]);
  return overrides;
};
const ledgerWith = (yaml: string, given: readonly Reading[] = readings) => {
  expect(checkOverrides(given, riverGazetteer, rows(yaml)).map(formatMessage)).toEqual([]);
  return buildLedger(given, riverGazetteer, rows(yaml));
};
const warnings = (yaml: string, given: readonly Reading[] = readings) =>
  checkOverrides(given, riverGazetteer, rows(yaml)).map(formatMessage).join('\n');

describe('an override', () => {
  test('of none leaves the ledger as it is, with no reasons', () => {
    const ledger = buildLedger(readings, riverGazetteer);
    expect(ledger.claims.map(({ overrides }) => overrides)).toEqual([[], []]);
    expect(ledger.disagreements).toHaveLength(1);
  });

  test('rejects a claim, and keeps what was said as a plain statement with the reason', () => {
    const { claims, figures, disagreements } = ledgerWith(
      '- { do: reject, article: herald, words: level of 5 m, reason: Misread. }',
    );
    expect(figures).toHaveLength(1);
    expect(disagreements).toEqual([]);
    expect(claims.find(({ articles }) => articles.includes('herald'))).toMatchObject({
      kind: 'statement',
      label: 'A level of 5 m was read.',
      overrides: ['Misread.'],
    });
  });

  test('is found again after its sentence moved and the words around it changed', () => {
    const reject = '- { do: reject, article: herald, words: level of 5 m, reason: Misread. }';
    const moved = levels(
      'herald',
      '2026-03-05',
      say('herald', 1, 'A new first paragraph.'),
      say('herald', 8, 'Correction: at noon, not at ten, a level  of 5 m was seen by two people.'),
    );
    const { claims, figures, rejected } = ledgerWith(reject, [gazette, moved, courier]);
    expect(figures).toHaveLength(1);
    expect(claims.find(({ statements }) => statements.includes('herald#p8s1'))?.overrides).toEqual(['Misread.']);
    expect(rejected).toEqual([expect.objectContaining({ statement: 'herald#p8s1', reason: 'Misread.' })]);
    const gone = levels('herald', '2026-03-05', say('herald', 1, 'A level of 6 m was read.'));
    expect(warnings(reject, [gazette, gone, courier])).toContain('no sentence of herald has the words "level of 5 m"');
  });

  test('rejects a plain statement for good', () => {
    const plain = makeReading(makeArticle('a'), [say('a', 1, 'Read on below.')]);
    expect(ledgerWith('- { do: reject, article: a, words: Read on, reason: Furniture. }', [plain]).claims).toEqual([]);
  });

  test('relabels a claim, and an event without its date', () => {
    const relabel = '- { do: relabel, article: gazette, words: 4 m today, label: The river is high, reason: Plainer. }';
    expect(ledgerWith(relabel).claims.map(({ label }) => label)).toContain('The river is high');
    const flood = say('a', 1, 'A flood came.');
    const event = {
      statement: flood.id,
      event: 'flood',
      date: '2026-02-03',
      relation: null,
      places: [],
      actors: [],
    };
    const ledger = ledgerWith(
      '- { do: relabel, article: a, words: flood, label: The great flood, reason: Its name. }',
      [makeReading(makeArticle('a'), [flood], { events: [event] })],
    );
    expect(ledger.events[0]?.label).toBe('The great flood');
    expect(ledger.claims[0]?.label).toBe('The great flood, 3 February 2026');
  });

  test('merges claims into the first, so that they no longer contradict', () => {
    const { claims, disagreements } = ledgerWith(`- do: merge
  article: gazette
  words: river stands at 4 m
  with: [{ article: herald, words: 5 m }]
  reason: One gauge, rounded.`);
    expect(disagreements).toEqual([]);
    expect(claims).toMatchObject([
      {
        id: 'figure-level-4-m-2026-03',
        articles: ['courier', 'gazette', 'herald'],
        overrides: ['One gauge, rounded.'],
      },
    ]);
  });

  test('merges a plain statement into a claim of any kind', () => {
    const plain = makeReading(makeArticle('plain'), [say('plain', 1, 'It is as high as a house.')]);
    const merge = `- do: merge
  article: gazette
  words: 4 m
  with: [{ article: plain, words: high as a house }]
  reason: A house is four metres high.`;
    expect(ledgerWith(merge, [gazette, plain]).claims).toMatchObject([
      { kind: 'figure', articles: ['gazette', 'plain'] },
    ]);
  });

  test('splits a statement from its claim', () => {
    const { claims, figures } = ledgerWith(
      '- { do: split, article: courier, words: The gauge says, reason: Another gauge. }',
    );
    expect(figures.filter(({ value }) => value === 4)).toHaveLength(2);
    const apart = claims.find(({ articles }) => articles[0] === 'courier');
    expect(apart).toMatchObject({ kind: 'figure', articles: ['courier'], overrides: ['Another gauge.'] });
    expect(apart?.id).toMatch(/^figure-level-4-m-2026-03-[0-9a-f]{10}$/);
  });

  test('takes more statements of the claim along when it splits one off', () => {
    const yaml = '- { do: split, article: courier, words: gauge, with: [{ article: gazette, words: 4 m }], reason: x }';
    const more = levels('post', '2026-03-05', say('post', 1, 'Still 4 m.'));
    const sides = ledgerWith(yaml, [...readings, more]).figures.filter(({ value }) => value === 4);
    expect(sides.map(({ statements }) => statements)).toEqual([['post#p1s1'], ['courier#p1s1', 'gazette#p1s1']]);
  });

  test('gives a statement another speaker, by id, by name, or the own voice of its article', () => {
    const speakerOf = (speaker: string) =>
      ledgerWith(
        `- { do: speaker, article: herald, words: 5 m, speaker: ${speaker}, reason: He says so. }`,
      ).claims.find(({ articles }) => articles.includes('herald'));
    expect(speakerOf('board')).toMatchObject({ origins: [{ id: 'board', label: 'Harbour Board' }] });
    expect(speakerOf('the harbour board')?.origins[0]?.actor).toBe('board');
    expect(speakerOf('Bo Lind')?.origins[0]).toMatchObject({ label: 'Bo Lind', kind: 'person', actor: null });
    expect(speakerOf('two divers')?.origins[0]?.kind).toBe('anonymous');
    expect(speakerOf('own voice')).toMatchObject({ origins: [{ kind: 'own-voice' }], overrides: ['He says so.'] });
  });

  test('gives the stance of the old speaker to the new one', () => {
    const told = say('a', 1, 'It must be gone.', { attribution: [makeSpeaker('Ada Holm', { actor: 'ada' })] });
    const reading = makeReading(makeArticle('a'), [told], {
      positions: [{ statement: told.id, actor: 'ada', issue: 'dam', stance: 'wants-it-gone' }],
    });
    const yaml = '- { do: speaker, article: a, words: must be gone, speaker: mill, reason: The union wrote it. }';
    expect(ledgerWith(yaml, [reading]).positions).toMatchObject([{ actor: 'mill' }]);
  });

  test('says that a quantity is of no measure, or of one', () => {
    const none = ledgerWith('- { do: measure, article: herald, words: level of 5 m, measure: none, reason: A wall. }');
    expect(none.figures.map(({ value }) => value)).toEqual([4]);
    expect(none.leftOver.figures).toMatchObject([{ text: '5 m' }]);
    expect(none.claims.find(({ kind }) => kind === 'statement')?.overrides).toEqual(['A wall.']);

    const unread = makeReading(makeArticle('a'), [say('a', 1, 'They saw 6 m of it.')]);
    const one = ledgerWith('- { do: measure, article: a, words: saw 6 m, measure: level, reason: Of water. }', [
      unread,
    ]);
    expect(one.figures).toMatchObject([{ measure: 'level', value: 6, asOf: '2026-03-02' }]);
    expect(one.claims[0]?.overrides).toEqual(['Of water.']);
  });

  test('tells two figures of one sentence apart by the words that hold the number', () => {
    const both = levels('a', '2026-03-03', say('a', 1, 'It rose from 3 m to 7 m.'));
    const yaml = '- { do: reject, article: a, words: to 7 m, reason: A forecast. }';
    expect(ledgerWith(yaml, [both]).figures.map(({ value }) => value)).toEqual([3]);
  });

  test('finds its words whatever the spaces and quotation marks, and on whole words only', () => {
    const reading = levels(
      'a',
      '2026-03-03',
      say('a', 1, 'The “old”\n dam is 14 m high.'),
      say('a', 2, 'It is 4 m wide.'),
    );
    const yaml = `- { do: reject, article: a, words: 4 m, reason: One. }
- { do: reject, article: a, words: The "old" dam, kind: figure, reason: Two. }`;
    expect(ledgerWith(yaml, [reading]).figures).toEqual([]);
  });

  test('still fits when the text around it changes', () => {
    const moved = levels(
      'herald',
      '2026-03-05',
      say('herald', 1, 'New first.'),
      say('herald', 9, 'Some 5 m was read, all say.'),
    );
    const yaml = '- { do: reject, article: herald, words: 5 m was read, reason: Misread. }';
    expect(ledgerWith(yaml, [moved]).figures).toEqual([]);
  });

  test('gives the same bytes whatever the order of the articles', () => {
    const yaml = `- { do: merge, article: gazette, words: 4 m, with: [{ article: herald, words: 5 m }], reason: One. }
- { do: split, article: courier, words: gauge, reason: Two. }`;
    const write = (given: readonly Reading[]) => JSON.stringify(buildLedger(given, riverGazetteer, rows(yaml)));
    expect(write(readings)).toBe(write([...readings].reverse()));
  });

  test('holds in every edition that has its articles', () => {
    const yaml = '- { do: reject, article: herald, words: 5 m, reason: Misread. }';
    const [newest, first] = foldLedger(readings, riverGazetteer, rows(yaml)).editions;
    expect(newest).toMatchObject({ date: '2026-03-05', contradicted: [], newFigures: [] });
    expect(first?.newFigures).toHaveLength(1);
  });
});

describe('an override that does not fit', () => {
  test('changes nothing', () => {
    const yaml = '- { do: reject, article: herald, words: 99 m, reason: Gone. }';
    expect(buildLedger(readings, riverGazetteer, rows(yaml))).toEqual(buildLedger(readings, riverGazetteer));
  });

  test('is told with what was found and how to mend it', () => {
    const many = levels('many', '2026-03-03', say('many', 1, 'The dam.'), say('many', 2, 'The dam of 4 m and 5 m.'));
    expect(
      warnings(
        `- { do: reject, article: heralt, words: 5 m, reason: x }
- { do: reject, article: herald, words: 99 m, reason: x }
- { do: reject, article: many, words: The dam, reason: x }
- { do: reject, article: many, words: The dam of, reason: x }
- { do: reject, article: many, words: dam of, kind: event, reason: x }
- { do: split, article: many, words: The dam., reason: x }
- { do: merge, article: many, words: 4 m, with: [{ article: many, words: The dam. }, { article: gazette, words: 4 m }], reason: x }
- { do: measure, article: many, words: 4 m and 5 m, measure: none, reason: x }
- { do: measure, article: many, words: dam of, measure: none, reason: x }
- { do: measure, article: herald, words: 5 m, measure: levle, reason: x }`,
        [...readings, many],
      ),
    ).toMatchInlineSnapshot(`
      "content/overrides.yaml:1:41: warning: there is no article "heralt"
        Did you mean "herald"?  [ledger/override-fits-nothing]
      content/overrides.yaml:2:41: warning: no sentence of herald has the words "99 m"
        Copy words of one sentence as they stand, or take the row out.  [ledger/override-fits-nothing]
      content/overrides.yaml:3:39: warning: expected one sentence with the words "The dam", found 2 (lines 1, 2)
        Copy more of the words beside them.  [ledger/override-fits-several]
      content/overrides.yaml:4:39: warning: the sentence gives several claims that this may mean: figure-level-4-m-2026-03, figure-level-5-m-2026-03
        Name the one that is meant: its id as "claim".  [ledger/override-fits-several]
      content/overrides.yaml:5:39: warning: the sentence gives no claim of the kind event
        It gives: figure-level-4-m-2026-03, figure-level-5-m-2026-03.  [ledger/override-fits-nothing]
      content/overrides.yaml:6:38: warning: nothing would be left of statement-5f70ad06e0: it has no other statement
        Take the row out, or name fewer of its statements.  [ledger/override-fits-nothing]
      content/overrides.yaml:7:113: warning: it is part of figure-level-4-m-2026-03 already
        Take it out of the list.  [ledger/override-fits-nothing]
      content/overrides.yaml:8:40: warning: expected one quantity in "4 m and 5 m", found 2
        Leave the words of the other quantities out.  [ledger/override-fits-several]
      content/overrides.yaml:9:40: warning: no quantity stands in "dam of"
        Its sentence has: "4 m", "5 m".  [ledger/override-fits-nothing]
      content/overrides.yaml:10:42: warning: there is no measure "levle"
        Did you mean "level"?  [ledger/override-measure-unknown]"
    `);
  });
});
