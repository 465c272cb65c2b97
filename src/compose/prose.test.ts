import { describe, expect, test } from 'vitest';
import { bodyOf, compose, type LedgerFacts, tell } from './testing.ts';

const facts: LedgerFacts = {
  claims: [
    { id: 'long', kind: 'figure', about: { measure: 'dam-length' } },
    { id: 'keeps', kind: 'position', about: { issue: 'gates', stance: 'keeps' }, disputedBy: ['quarrel'] },
    { id: 'flood', kind: 'event', about: { event: 'flood', date: '2025' } },
  ],
  figures: [{ id: 'fig-long', measure: 'dam-length', value: 120, unit: 'm', qualifier: 'about', claim: 'long' }],
  events: [{ id: 'event-flood', kind: 'flood', date: '2025-03-01/2025-03-10', claim: 'flood' }],
};

/** The note of each sentence: `1 s-id: claims`. */
function notesOf(body: string): string[] {
  const { explainer } = compose(body, facts);
  return explainer?.notes.map(({ n, sentence, claims }) => `${n} ${sentence}: ${claims.join(' ')}`) ?? [];
}

describe('sentences', () => {
  test('stand one a line, with the blank between them written out', () => {
    expect(bodyOf(compose('One.\nTwo.\n', facts))).toBe('<P>\n  {"One."}{" "}\n  {"Two."}\n</P>\n');
  });

  test('that are bound get an id and a note', () => {
    const body = ':tell[It is long.]{measure="dam-length"}';
    expect(bodyOf(compose(body, facts))).toBe('<P>\n  <S id="s-measure-dam-length">{"It is long."}</S>\n</P>\n');
    expect(notesOf(body)).toEqual(['1 s-measure-dam-length: long']);
  });

  test('that are bound to a disputed claim say so', () => {
    expect(bodyOf(compose(':tell[It stays.]{issue="gates"}', facts))).toContain('<S id="s-issue-gates" disputed>');
  });

  test('have an id that does not hang on the order of attributes', () => {
    const body = ':tell[A.]{stance="keeps" issue="gates"}\n:tell[B.]{issue="gates" stance="keeps"}';
    expect(notesOf(body)).toEqual(['1 s-issue-gates-stance-keeps: keeps', '2 s-issue-gates-stance-keeps-b: keeps']);
  });

  test('keep their id when another of the same binding is put between', () => {
    const last = ':tell[The Gazette of 2026 says the same again.]{issue="gates"}';
    const ids = (body: string) => notesOf(`:tell[A.]{issue="gates"}\n${body}`).map((note) => note.split(/[ :]/)[1]);
    expect(ids(last).at(-1)).toBe('s-issue-gates-the-gazette-of-says');
    expect(ids(`:tell[Between.]{issue="gates"}\n${last}`).at(-1)).toBe('s-issue-gates-the-gazette-of-says');
  });

  test('take the claims of further queries and of what is filled in', () => {
    const body = ':tell[:date{event="flood"} and on.]{measure="dam-length" also="issue=gates; kind=figure"}';
    expect(notesOf(body)).toEqual(['1 s-measure-dam-length-issue-gates-kind-figure: long keeps flood']);
  });

  test('are bound by a figure alone', () => {
    expect(notesOf('It is :figure{measure="dam-length"} long.')).toEqual(['1 s-measure-dam-length: long']);
  });

  test('may be bound in part; marks behind the bound part belong to it', () => {
    const body = 'But :tell[it stays]{issue="gates"}, they say.';
    expect(bodyOf(compose(body, facts))).toContain(
      '{"But "}<S id="s-issue-gates" disputed>{"it stays"}{","}</S>{" they say."}',
    );
  });

  test('hold emphasis', () => {
    expect(bodyOf(compose('A *b* and **c**.'))).toContain('{"A "}<Em>{"b"}</Em>{" and "}<Strong>{"c"}</Strong>{"."}');
  });

  test('lose a blank at the end of a line and a line end inside of a directive', () => {
    expect(bodyOf(compose('One.  \n:tell[Two\nlines.]{issue="gates"}', facts))).toContain('>{"Two lines."}</S>');
  });

  test('are counted in words, fills included', () => {
    expect(compose('It is :figure{measure="dam-length"} long.\n\n## Not this\n', facts).explainer?.words).toBe(6);
  });

  test('without an answer are printed without a note, and the editor is told', () => {
    const result = compose('\n:tell[It flew.]{kind="role"}', facts);
    expect(bodyOf(result)).toBe('<P>\n  {"It flew."}\n</P>\n');
    expect(result.messages.map(tell)).toMatchInlineSnapshot(`
      [
        "9:1 warning: "tell" finds nothing for kind="role" — The sentence is printed without a note: mend one of the two. [compose/query-empty]",
      ]
    `);
  });

  test('with a hole are left out, and the editor is told', () => {
    const result = compose('It is :figure{measure="dam-height"} high.\nIt stands.', facts);
    expect(bodyOf(result)).toBe('<P>\n  {"It stands."}\n</P>\n');
    expect(result.messages.map(tell)).toMatchInlineSnapshot(`
      [
        "8:7 warning: "figure" finds nothing for measure="dam-height" — The sentence is left out, as it would have a hole. [compose/query-empty]",
      ]
    `);
  });

  test('leave no empty paragraph behind', () => {
    expect(bodyOf(compose('It is :figure{measure="dam-height"} high.', facts))).toBe('');
  });
});
