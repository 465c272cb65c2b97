import { describe, expect, test } from 'vitest';
import { speakers } from './name.fixture.ts';

describe('speakers whom no list and no name knows', () => {
  test.each([
    ['a noun with its article', 'The logger told the police that the road was shut.', 'logger'],
    ['a noun with a clause of its own', 'The logger who stayed behind claimed that it was dark.', 'logger'],
    ['a noun behind its verb', '“The dam is safe,” said a dispatcher on the radio.', 'dispatcher'],
    ['plural nouns at the beginning', 'Loggers said the road was shut.', 'Loggers'],
    ['a surname behind a quotation', '“It will not mend itself,” Hauser said.', 'Hauser'],
    ['a surname behind a question', '“Who paid for it?” asks Hauser.', 'Hauser'],
    ['a paper', 'Guests were brought by boat, the affidavit said.', 'affidavit'],
    [
      'a paper behind according to',
      'The school will move, according to an invitation seen by Vorna News.',
      'invitation',
    ],
    ['a surname with what it is', 'Hauser, author of a book on dams, argued that it leaks.', 'Hauser'],
    [
      'a body with a clause',
      'The group that stands for more than 9,000 farmers across the valley said it leaks.',
      'group',
    ],
    [
      'a name that stands behind a role',
      'Harbour Leader, Kofi Afenyo-Markin, said many walls leak.',
      'Kofi Afenyo-Markin',
    ],
    ['many papers', 'It leaks, according to a raft of articles.', 'articles'],
    ['a part of those asked', 'Nearly half of those surveyed said they had doubts.', 'those surveyed'],
    ['percent of a group', 'About 40 percent of ferrymen said they had doubts.', 'ferrymen'],
  ])('reads %s', (_, text, name) => {
    expect(speakers(text).map((told) => told.replace(/ (?:x1|via .*)$/, ''))).toEqual([name]);
  });

  test('takes she for somebody unnamed who spoke last, not for a person named before', () => {
    const texts = [
      'Ida Brandt runs the harbour.',
      'A survivor told a reporter that it leaks.',
      'She said help was late.',
    ];
    expect(speakers(...texts)).toEqual(['survivor x1']);
  });

  test('takes he for nobody who is only named in a quotation, she for nobody who only owns something', () => {
    const quoted = '‘Ask your friend Otto Falk why it leaks.’';
    expect(speakers('Ida Brandt told farmers it leaks.', quoted, 'She said help was late.')).toEqual(['Ida Brandt']);
    expect(speakers('Ida Brandt said it leaks.', 'Though Otto Falk’s term is over, she said he will stay.')).toEqual([
      'Ida Brandt',
    ]);
  });

  test('knows a surname by the person named before', () => {
    expect(speakers('Ida Page runs the harbour.', '“It leaks,” Page said.')).toEqual(['Ida Page']);
  });

  test('finds him behind according to, and who was busy with something', () => {
    expect(speakers('Otto Falk runs the dam.', 'Items found according to him include knives.')).toEqual(['Otto Falk']);
    expect(speakers('The mayor, Otto Falk, while opening the hall said it leaks.')).toEqual(['Otto Falk']);
  });

  test.each([
    ['a noun without its article', 'The firm topped analyst estimates in spring.'],
    ['words before a quotation', 'It may rise, according to the new “river plot” of the year.'],
    ['a heading', 'Official Comment: "The dam is safe."'],
    ['a phrase of that', 'That said, the dam is old.'],
    ['a noun that looks like a verb', 'Alba wants security promises that hold.'],
    ['an action told with a thing', 'The film told the story of a flood.'],
    ['a greeting', 'The stoker said goodbye.'],
    ['a passive', 'The logger is said to live by the river.'],
    ['a condition', 'It opens if the loggers say that the road is dry.'],
  ])('takes nobody from %s', (_, text) => {
    expect(speakers(text).filter((name) => name !== '?')).toEqual([]);
  });
});
