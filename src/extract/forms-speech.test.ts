import { describe, expect, test } from 'vitest';
import { speakers } from './parsers/name.fixture.ts';

// Forms of speech that public readers of quotations test themselves with (textacy, Apache-2.0), each in a
// sentence of our own.

describe('forms of speech', () => {
  test.each([
    ['“It holds,” Falk said.', ['Otto Falk']],
    ['“It holds,” said Ida Brandt, the mayor of Brema.', ['Ida Brandt']],
    ['Falk: “It holds.”', ['Otto Falk']],
    ['“It holds”, Ida Brandt told Vorna News.', ['Ida Brandt via Vorna News']],
    ['Falk denied that it leaks.', ['Otto Falk denies']],
    ['Falk rejected claims that it leaks.', ['Otto Falk denies']],
    ['It leaks, Falk acknowledged.', ['Otto Falk']],
    ['In the words of Ida Brandt, it leaks.', ['Ida Brandt']],
    ['Two people familiar with the matter said it leaks.', ['people familiar with the matter x2']],
    ['A person who asked not to be named said it leaks.', ['person x1']],
    // textacy: speaker and verb on either side, and what stands between them
    ['Falk himself told reporters that it leaks.', ['Otto Falk']],
    ['Falk had earlier said that it leaks.', ['Otto Falk']],
    ['“It leaks,” Falk went on.', ['Otto Falk']],
    ['Falk went on: “It leaks.”', ['Otto Falk']],
    ['It leaks, say engineers.', ['engineers']],
    ['As Falk put it, “it leaks”.', ['Otto Falk']],
    ['In Falk’s view, it leaks.', ['Otto Falk']],
    ['Falk gave assurances that it does not leak.', ['Otto Falk']],
    // A verdict in quoted words, an appeal
    ['Falk thanked “all friends of the dam for their help”.', ['Otto Falk']],
    ['Falk hailed the plan as a “great day”.', ['Otto Falk']],
    ['Falk slammed the plan.', ['Otto Falk']],
    ['Raising a worry, Falk called for caution.', ['Otto Falk']],
    ['Falk called on farmers to leave.', ['Otto Falk']],
    ['Falk suggested mending it.', ['Otto Falk']],
    // What a body found, behind it
    ['It leaks in three places, the Upper Vorna Trust found.', ['Upper Vorna Trust']],
    ['Most are against it, the Vorna Research Center found.', ['Vorna Research Center']],
    // Several names
    ['Otto Falk, Ida Brandt and Vera Holm said it leaks.', ['Otto Falk', 'Ida Brandt', 'Vera Holm']],
    ['Alba, Corva, and Brema said it leaks.', ['Alba', 'Corva', 'Brema']],
    // Behind a dateline
    ['(VNS) The Brema Harbour Council confirmed on Monday that it leaks.', ['Brema Harbour Council']],
    ['Brema, Jan 15 (VNS) The Brema Harbour Council said that it leaks.', ['Brema Harbour Council']],
    ['BREMA, January 5. /VNS/. The Brema Harbour Council said that it leaks.', ['Brema Harbour Council']],
    // Whose voice a source or paper is
    ['A harbour official cited by Vorna News said it leaks.', ['harbour official x1 via Vorna News']],
    ['A source close to Falk said it leaks.', ['source close to Falk x1']],
    ['Intelligence reports seen by Vorna News suggest that it leaks.', ['Intelligence reports via Vorna News']],
    ['According to marine radio listeners the boat left.', ['marine radio listeners']],
    ['Weather pundits have forecast rain.', ['Weather pundits']],
    ['There were losses, according to testimonies by farmers.', ['testimonies by farmers']],
    ['The Upper Vorna Trust said it leaks, according to a statement.', ['Upper Vorna Trust']],
    ['The Brema region governor said it leaks.', ['Brema region governor x1']],
    ['The Alba migration agency said it leaks.', ['Alba migration agency']],
    ['State television said it leaks.', ['State television']],
    ['The Upper Vorna Trust hinted its campaign — now in its second year — could end.', ['Upper Vorna Trust']],
    // Whose it is, nobody says
    ['It leaks, it is claimed.', ['?']],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  test.each([
    'The sign says nothing of the dam’s age.',
    'Falk was told to leave.',
    'The so-called “old wall” is new.',
    'He wrote a book and read another.',
    'The report is due on Monday.',
    'Without saying so, they left.',
    'The dam may be said to be old.',
    'Falk declared a state of emergency on Tuesday.',
    'Alba declared war on Corva.',
    'Falk reports to Brandt.',
    'Otto Falk and Ida Brandt report for Vorna News.',
    'The Brema Harbour Council report came late.',
    'The talks went on.',
    'Falk welcomed the plan.',
    'Falk stopped short of saying it leaks.',
    'Falk neither confirmed nor denied that it leaks.',
    'Rain is forecast for Monday.',
    'Time will tell, needless to say.',
  ])('nobody in %s', (text) => {
    expect(speakers(text)).toEqual([]);
  });
});
