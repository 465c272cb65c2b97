import type { Outcomes } from './outcome.ts';

/** Text and Markdown with words that some parser on the way might run, link or choke on. */
export const texts: Outcomes = {
  'bundler-marks.txt': {
    gives: 'undated-bundler-marks',
    says: [],
  },
  'combining.txt': {
    gives: 'undated-combining',
    says: [],
  },
  'cr-only.txt': {
    gives: 'undated-cr-only',
    says: [],
  },
  'crlf.txt': {
    gives: 'undated-crlf',
    says: [],
  },
  'directive-flood.md': {
    gives: 'undated-directive-flood',
    says: [],
  },
  'directives.md': {
    gives: 'undated-directives',
    says: [],
  },
  'folded-calendar.txt': {
    gives: 'undated-folded-calendar',
    says: [],
  },
  'footnotes.md': {
    gives: 'undated-footnotes',
    says: [],
  },
  'formulas.txt': {
    gives: 'undated-formulas',
    says: [],
  },
  'gfm-objects.md': {
    gives: 'undated-gfm-objects',
    says: [],
  },
  'huge-numbers.txt': {
    gives: 'undated-huge-numbers',
    says: [],
  },
  'joined-emoji.txt': {
    gives: 'undated-joined-emoji',
    says: [],
  },
  'line-injection.txt': {
    gives: 'undated-line-injection',
    says: [],
  },
  'markup.txt': {
    gives: 'undated-markup',
    says: [],
  },
  'mdx-code.md': {
    gives: 'undated-mdx-code',
    says: [],
  },
  'normal-forms.txt': {
    gives: 'undated-normal-forms',
    says: [],
  },
  'private-use.txt': {
    gives: 'undated-private-use',
    says: [
      'private-use.txt:1:35: info: U+FDD0 is taken out: nobody sees it, and 1 more like it\n  Look at what the source itself shows, and remove them.  [ingest/unseen]',
    ],
  },
  'raw-html.md': {
    gives: 'undated-raw-html',
    says: [],
  },
};
