import { describe, expect, test } from 'vitest';
import { speakers, speechOf } from './name.fixture.ts';

describe('findAttributions', () => {
  test('gives the cue with the words and place that it has in the file', () => {
    const texts = ['Rain fell.', 'The dam, Falk said on Monday, will hold.'];
    const file = texts.join(' ');
    const [found] = speechOf(...texts)[1]?.attribution ?? [];
    expect(found).toMatchObject({
      text: 'Falk said',
      verb: 'said',
      name: 'Otto Falk',
      actor: 'otto-falk',
      kind: 'person',
    });
    expect(file.slice(found?.offset, (found?.offset ?? 0) + 9)).toBe('Falk said');
  });

  test.each([
    ['a name before its verb', 'Falk has repeatedly said that the dam is safe.', 'Otto Falk'],
    ['a body whose survey it was', 'In a poll by the Upper Vorna Trust, most were against it.', 'Upper Vorna Trust'],
    ['a name with title', 'President Otto Falk told farmers the dam was safe.', 'Otto Falk'],
    ['a name with apposition', 'Ida Brandt, who runs the harbour, warned of floods.', 'Ida Brandt'],
    [
      'a name inside an apposition',
      'A harbour spokeswoman, Ida Brandt, dismissed the report as false.',
      'Ida Brandt denies',
    ],
    ['a parenthesis', 'Falk, for the first time, hinted that he might leave.', 'Otto Falk'],
    ['a parenthesis behind the auxiliary', 'Falk had, on the Sunday before, stated that it was safe.', 'Otto Falk'],
    ['a day before the verb', 'Falk on Monday denied the claim.', 'Otto Falk denies'],
    ['a name after its verb', '“It will hold,” said Ida Brandt.', 'Ida Brandt'],
    ['a participle', 'Falk left early, saying that the dam was safe.', 'Otto Falk'],
    ['a participle with with', 'They met again, with Falk claiming the texts were ready.', 'Otto Falk'],
    ['a country', 'Alba insists that the dam is safe.', 'Alba'],
    ['a capital', 'Brema has made it clear it will not pay.', 'Brema'],
    ['a body', 'The Brema Harbour Council reported 40 floods.', 'Brema Harbour Council'],
    ['a body in small letters', 'The health ministry confirmed two deaths.', 'health ministry'],
    ['a noun', 'Falk’s claim that the dam is safe was not checked.', 'Otto Falk'],
    ['a noun with what it is about', 'Despite Falk’s allegations of theft, the dam is safe.', 'Otto Falk'],
    ['a body behind reported', 'The wall leaks, reported the Upper Vorna Trust.', 'Upper Vorna Trust'],
    [
      'an assessment that goes on',
      'The Brema Harbour Council continues to assess that it leaks.',
      'Brema Harbour Council',
    ],
    ['a remark in passing', 'As the Brema Harbour Council has noted, it leaks.', 'Brema Harbour Council'],
    ['people who were polled', 'Engineers polled by Vorna News had forecast that it leaks.', 'Engineers'],
    ['an urging', 'Otto Falk urged farmers not to leave.', 'Otto Falk'],
    [
      'a body’s own sentence',
      'BREMA (Vorna News) - The Brema Harbour Council shut the port, it said.',
      'Brema Harbour Council',
    ],
    ['a noun with by', 'It followed an announcement by Ida Brandt that the port would shut.', 'Ida Brandt'],
    ['a view in quoted words', 'The Brema Harbour Council views its rights as “vital”.', 'Brema Harbour Council'],
    ['an expectation of a group', 'Analysts expect that prices will rise.', 'Analysts'],
    ['a passive', 'The visit was confirmed by Ida Brandt on Monday.', 'Ida Brandt'],
    ['a passive with as', 'The talks were seen by harbour officials as a step.', 'harbour officials'],
    ['a description', 'The talks, described by Falk as ‘useful,’ go on.', 'Otto Falk'],
    ['data with an owner', 'Data from the Brema Harbour Council shows a rise.', 'Brema Harbour Council'],
    ['a paper', 'The report found that the wall leaks.', 'report'],
    [
      'a paper in a relative clause',
      'They built on a new safety strategy this week that criticizes the port.',
      'new safety strategy',
    ],
    [
      'several with one voice',
      'Dam engineers and Brema officials argue that it leaks.',
      'Dam engineers and Brema officials',
    ],
    ['a pronoun', 'Ida Brandt came. She said it was late.', 'Ida Brandt'],
    ['a think tank', 'A coastal think tank has refuted the claim.', 'coastal think tank denies'],
    ['a passive with as and by', 'He left, as indicated by Ida Brandt on Monday.', 'Ida Brandt'],
    ['data that a body compiled', 'It fell, according to data compiled by the Upper Vorna Trust.', 'Upper Vorna Trust'],
    ['as per', 'As per the analysis of the Brema Harbour Council, it leaks.', 'Brema Harbour Council'],
    [
      'a body based somewhere',
      'Reports from the coast-based Upper Vorna Trust indicate that it leaks.',
      'Upper Vorna Trust',
    ],
    ['an assessment of a body', 'The Brema Harbour Council believes that it leaks.', 'Brema Harbour Council'],
    ['a post with a colon', 'Ida Brandt posted on the board: “We are not done yet”.', 'Ida Brandt'],
    ['a post to say', 'Ida Brandt posted online to say the dam was safe.', 'Ida Brandt'],
    [
      'a body in a relative clause',
      'It angers the Brema Harbour Council, which said it would wait.',
      'Brema Harbour Council',
    ],
    [
      'a tail with a noun of speech',
      'The port will shut, a source involved in the talks has told friends.',
      'source involved in the talks x1',
    ],
    ['a group of people', 'A group of Alba farmers say that it leaks.', 'group of Alba farmers'],
    ['a ministry behind its country', 'The Alba foreign ministry said the talks were short.', 'Alba foreign ministry'],
    ['a day in the subject', 'A poll by the Upper Vorna Trust published on Monday showed a rise.', 'Upper Vorna Trust'],
    [
      'a name behind an office with an abbreviation',
      'Ida Brandt, a senior fellow at the Upper Vorna Trust (UVT), told us that it leaks.',
      'Ida Brandt',
    ],
    [
      'a name before a clause with whose',
      'Falk, whose party included Ida Brandt, told reporters that it leaks.',
      'Otto Falk',
    ],
  ])('reads %s', (_, text, expected) => {
    expect(speakers(...text.split(/(?<=\.) (?=She)/))).toEqual([expected]);
  });

  test.each([
    ['one', 'A source familiar with the plan said it was late.', 'source familiar with the plan x1'],
    ['several, counted', 'According to two officials, it was late.', 'officials x2'],
    ['with who', 'An officer, who asked not to be named, said it was late.', 'officer x1'],
    ['a part of a group', 'One of the officials said it was late.', 'officials x1'],
    ['a group', 'Critics argue that it was late.', 'Critics'],
    ['some somewhere', 'This was interpreted by some in Brema as a sign.', 'some in Brema'],
  ])('reads unnamed speakers: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual([expected]);
  });

  test.each([
    ['told', 'A source told the Brema Gazette it was late.', 'source x1 via Brema Gazette'],
    ['spoke to', 'It was late, according to a source who spoke to the Brema Gazette.', 'source x1 via Brema Gazette'],
    ['citing', 'The Brema Gazette, citing eight sources, reports that it was late.', 'sources x8 via Brema Gazette'],
    ['quoted', 'Vorna News quoted Ida Brandt as saying it was late.', 'Ida Brandt via Vorna News'],
    ['was quoted by', 'Ida Brandt was quoted by Vorna News as saying it was late.', 'Ida Brandt via Vorna News'],
    ['as reported by', 'It was reiterated by Ida Brandt, as reported by Vorna News.', 'Ida Brandt via Vorna News'],
    ['a paper it saw', 'A document seen by Vorna News shows that it was late.', 'document via Vorna News'],
    ['alone', 'Vorna News reported that it was late.', 'Vorna News'],
    ['behind', 'Floods are likely, reports Vorna News.', 'Vorna News'],
  ])('keeps the outlet that carries it: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual([expected]);
  });

  test('reads two speakers of one sentence', () => {
    expect(speakers('While Falk said that it was safe, two engineers warn it leaks.')).toEqual([
      'Otto Falk',
      'engineers x2',
    ]);
  });

  test('gives a saying of two names to both', () => {
    expect(speakers('Otto Falk and Ida Brandt said that it was safe.')).toEqual(['Otto Falk', 'Ida Brandt']);
    expect(speakers('The two farmers, Otto Falk and Ida Brandt, said that it was safe.')).toEqual([
      'Otto Falk',
      'Ida Brandt',
    ]);
  });

  test('leaves out who speaks inside another’s words', () => {
    expect(speakers('Falk said that Ida Brandt had warned him.')).toEqual(['Otto Falk']);
    expect(speakers('Falk told the farmers it was safe, according to two aides.')).toEqual(['aides x2']);
  });

  test('resolves what was told of before', () => {
    expect(speakers('A senior official told Vorna News it was late.', 'The official added that it would end.')).toEqual(
      ['senior official x1'],
    );
    expect(speakers('Critics spoke up; critics say it leaks.', 'They argue that it is old.')).toEqual(['critics']);
    expect(speakers('Alba’s Defence Ministry met.', 'The ministry said it was late.')).toEqual([
      "Alba's Defence Ministry",
    ]);
  });

  test('takes a bare hedge for a speaker whom nobody names', () => {
    expect(speakers('The dam is also alleged to leak.')).toEqual(['?']);
    expect(speakers('The dam is reportedly leaking.')).toEqual(['?']);
    expect(speakers('The reported plan suggests that it leaks.')).toEqual(['?']);
    expect(speakers('Falk reportedly said it leaks.')).toEqual(['Otto Falk']);
    expect(speakers('They held recent “useful” talks.')).toEqual(['?']);
  });

  test.each([
    'Otto Falk told his men to hold the bridge.',
    'Neither Falk nor Brandt confirmed the report.',
    'The flood surprised farmers who expected rain.',
    'Falk’s claims were many, and his warnings few.',
    'The dam is old and the river is high.',
    'Falk was denied entry.',
    'Falk did not say when it would end.',
    'Falk may say so one day.',
    'If Falk says so, we go.',
    'Falk declined to comment.',
    'Falk hopes that it will rain.',
    'Alba wants peace and has long demanded the port.',
    'Alba’s new port suggests that trade grows.',
    'Recent events suggest a change of mood.',
    'Nothing suggests that help is coming.',
    'The flood claimed 40 lives.',
    'They came to say goodbye.',
    'The United Alban states report to Brema.',
    'According to the plan, work begins in May.',
    'The so-called “green line” runs past Brema.',
    '',
  ])('finds nobody in %s', (text) => {
    expect(speakers(text)).toEqual([]);
  });

  test('goes on with `it` for the body that spoke last', () => {
    expect(speakers('The Brema Harbour Council said the wall leaks.', '“We will mend it,” it added.')).toEqual([
      'Brema Harbour Council',
    ]);
    expect(speakers('Ida Brandt said the wall leaks.', 'Later it said 40 on the gauge.')).toEqual([]);
  });

  test('knows whose report `the report` is', () => {
    const first = 'A report published by the Upper Vorna Trust said that the wall leaks.';
    expect(speakers(first, '“It is old,” the report stressed.')).toEqual(['Upper Vorna Trust']);
  });

  test('leaves out who leaked what somebody tells', () => {
    expect(speakers('Ida Brandt said the plan, but not the map, was leaked by an aide.')).toEqual(['Ida Brandt']);
  });
});
