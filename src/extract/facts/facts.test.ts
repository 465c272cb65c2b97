import { describe, expect, test } from 'vitest';
import { createReader } from '../read-article.ts';
import { dam, readParagraphs } from '../testing.ts';

const read = (...paragraphs: string[]) => readParagraphs(dam, ...paragraphs);

describe('positions', () => {
  const held = (...paragraphs: string[]) =>
    read(...paragraphs).positions.map(({ actor, stance }) => `${actor} ${stance}`);
  test('go to the nearest name before the wording that can hold them', () => {
    expect(held('In Brema they said that Alba wants a lower dam.')).toEqual(['alba-council wants-lower']);
    expect(held('Ada Holm demands a much lower dam.')).toEqual(['holm wants-lower']);
  });
  test('go to the country whose standpoint it is', () => {
    expect(held('From the Breman perspective there must be a demand for a lower dam.')).toEqual([
      'brema-council wants-lower',
    ]);
    expect(held('Breman bread must be a demand of a lower dam.')).toEqual([]);
  });
  test('go to the speaker when no name stands before', () => {
    expect(held('“We demand a lower dam,” said Ada Holm.')).toEqual(['holm wants-lower']);
  });
  test('go to nobody who cannot hold them', () => {
    expect(held('Otto Falk wants a lower dam.')).toEqual([]);
  });
  test('respect a negation', () => {
    expect(held('Alba does not want a lower dam.')).toEqual(['alba-council denies-lower']);
  });
  test.each([
    ['a negation before the words', 'Ada Holm said Alba had not been asked to demand a lower dam.'],
    ['a negation among them', 'Alba wants, it was never said, a lower dam.'],
    ['no demand', 'There is no demand in Alba of a lower dam.'],
    ['a question', 'Asked whether Alba wants a lower dam, Ada Holm smiled.'],
    ['an open question', 'It is unclear whether Alba wants a lower dam.'],
  ])('are not held in %s', (_, text) => expect(held(text).filter((each) => each.endsWith('wants-lower'))).toEqual([]));
  test('are held after a word of contrast', () => {
    expect(held('Not only Alba wants the dam gone.')).toEqual(['alba-council wants-gone']);
    expect(held('If not, Alba wants the dam gone.')).toEqual(['alba-council wants-gone']);
  });
  test('are the subject’s where anybody could hold them, not those’ who tell of it', () => {
    expect(held('Brema wants the dam gone, Ada Holm said.')).toEqual(['brema-council wants-gone']);
    expect(held('Otto Falk wants the dam gone, Ada Holm said.')).toEqual(['falk wants-gone']);
    expect(held('The miller wants the dam gone, Ada Holm said.')).toEqual(['null wants-gone']);
    expect(held('Ada Holm said she wants the dam gone.')).toEqual(['holm wants-gone']);
    expect(held('“I want the dam gone,” said Ada Holm.')).toEqual(['holm wants-gone']);
  });
  test('are not another’s when somebody who cannot hold them says the words', () => {
    expect(held('The report was rejected.')).toEqual(['alba-council rejects-report']);
    expect(held('Otto Falk rejected the report.')).toEqual([]);
  });
  test('stay nobody’s when anybody could hold them and nobody is said to', () => {
    expect(held('For Alba the dam is too old.')).toEqual(['null too-old']);
  });
  test('are in no sentence without their wording', () => {
    expect(held('Alba wants peace.', 'The lower dam is in Brema.')).toEqual([]);
  });
});

describe('guarantees', () => {
  const parts = (...paragraphs: string[]) =>
    read(...paragraphs).guarantees.map(({ component, status, by }) => [component, status, ...by].join(' '));
  test('are found where the model is named', () => {
    expect(parts('Alba offers a river treaty with a joint board.')).toEqual(['board stated alba-council']);
    expect(parts('Alba offers a joint board.')).toEqual([]);
  });
  test('are found in list items and sentences that go on from it', () => {
    expect(parts('Alba offers a river treaty:', '- a joint board', '- shared gates')).toEqual([
      'board stated alba-council',
      'gates stated alba-council',
    ]);
    expect(parts('Alba offers a river treaty. It has shared gates.', 'Bread is cheap. Shared gates are dear.')).toEqual(
      ['gates stated alba-council'],
    );
  });
  test('are denied or left unclear when the words say so', () => {
    expect(parts('The river treaty has no joint board.')).toEqual(['board denied']);
    expect(parts('It is unclear whether the river treaty has a joint board.')).toEqual(['board unclear']);
  });
  test('are not offered by whom a clause of their own names', () => {
    expect(parts('Millers warn that the river treaty with its joint board is not what Alba needs.')).toEqual([
      'board stated',
    ]);
  });
  test('are not offered by whom they oblige', () => {
    expect(parts('Under the river treaty Brema must set up a joint board.')).toEqual(['board stated']);
  });
});

describe('figures', () => {
  const figures = (...paragraphs: string[]) =>
    read(...paragraphs).figures.map(
      ({ measure, quantity, asOf }) => `${measure} ${quantity.value} ${quantity.unit} ${asOf}`,
    );
  test('belong to a measure whose unit and wording fit', () => {
    expect(figures('The river stands at 4 m.')).toEqual(['level 4 m 2026-03-02']);
    expect(figures('The river stands at 4 percent.', 'The wall is 4 m high.')).toEqual([]);
  });
  test('are picked by the number sign, not by nearness', () => {
    expect(figures('Of the gates, 12 gates were opened and 3 gates shut.')).toEqual([
      'opened 12 gate 2026-03-02',
      'closed 3 gate 2026-03-02',
    ]);
  });
  test('of a year are dated by the year', () => {
    expect(figures('This year there were 12 floods.')).toEqual(['year-floods 12 flood 2026']);
  });
  test('of a year are not what came together since an earlier one', () => {
    expect(figures('Since 2022, there were 12 floods.')).toEqual([]);
  });
  test('leave out a number that its own words keep out, not the sentence', () => {
    expect(figures('Of all 9 gates in Brema, 12 gates were opened.')).toEqual(['opened 12 gate 2026-03-02']);
  });
  test('mark their quantity with the measure', () => {
    expect(read('The river stands at 4 m.').statements[0]?.quantities[0]?.measure).toBe('level');
  });
});

describe('events', () => {
  const events = (...paragraphs: string[]) => read(...paragraphs).events.map(({ event, date }) => `${event} ${date}`);
  test('need a wording and a date', () => {
    expect(events('Alba opened the dam in 1901.')).toEqual(['opening 1901']);
    expect(events('Alba opened the dam.', 'It was cold in 1901.')).toEqual([]);
  });
  test('of a generic kind take only a date that no other takes', () => {
    expect(events('The talks began on 3 February 2026.')).toEqual(['talks 2026-02-03']);
    expect(events('After talks Alba opened the dam in 1901.')).toEqual(['opening 1901']);
  });
  test('under way stand at the date of the article', () => {
    expect(events('The works are under way.')).toEqual(['works 2026-03-02']);
    const { article } = read('The works are under way.');
    const unsure = createReader(dam)({ ...article, publishedBasis: 'inferred' });
    expect(unsure.events[0]?.date).toBe('2026-03');
  });
});

describe('roles', () => {
  const roles = (text: string) =>
    read(text).roles.map(({ person, role, of, former }) => `${former ? 'former ' : ''}${person} ${role} ${of}`);
  test.each([
    ['Alban envoy Ada Holm spoke.', ['holm envoy alba']],
    ['Alba’s envoys, including Ada Holm and Otto Falk, spoke.', ['holm envoy alba', 'falk envoy alba']],
    ['The former Breman envoy Otto Falk spoke.', ['former falk envoy brema']],
    ['Otto Falk, envoy of Brema, spoke.', ['falk envoy brema']],
  ])('%s', (text, expected) => expect(roles(text)).toEqual(expected));
  test('need an owner and a person', () => {
    expect(roles('The envoy Ada Holm spoke.')).toEqual([]);
    expect(roles('An Alban envoy spoke to Ada Holm.')).toEqual([]);
  });
});

describe('facts and subjects', () => {
  test('are found by their wordings', () => {
    const { facts, statements } = read('It is an old dam.', 'It is not an old dam.', 'Bread is cheap.');
    expect(facts.map(({ fact, statement }) => `${fact} ${statement}`)).toEqual(['old test#p1s1']);
    expect(statements.map(({ subjects }) => subjects)).toEqual([['river'], ['river'], []]);
  });
});
