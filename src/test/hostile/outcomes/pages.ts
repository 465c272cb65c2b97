import type { Outcomes } from './outcome.ts';

/** Web pages. */
export const pages: Outcomes = {
  'address-of-another-name.html': {
    gives: 'undated-address-of-another-name',
    says: [],
  },
  'address-that-breaks-out.html': {
    gives: 'undated-address-that-breaks-out',
    says: [],
    has: {
      url: 'https://gazette.example/%22%3E%3Cscript%3Ealert(1)%3C/script%3E%20x',
    },
  },
  'address-that-runs.html': {
    gives: 'undated-address-that-runs',
    says: [],
  },
  'address-with-lookalikes.html': {
    gives: 'undated-address-with-lookalikes',
    says: [],
    has: {
      url: 'https://xn--gzette-3nf.example/dam',
    },
  },
  'broken-linked-data.html': {
    gives: 'undated-broken-linked-data',
    says: [],
  },
  'comment-tricks.html': {
    gives: 'undated-comment-tricks',
    says: [],
  },
  'declared-koi8.html': {
    gives: 'undated-declared-koi8',
    says: [],
  },
  'declared-nonsense.html': {
    gives: 'undated-declared-nonsense',
    says: [
      'declared-nonsense.html: info: the file is not in UTF-8; it is read as Windows-1252\n  Save the article as plain text in UTF-8.  [ingest/guessed-encoding]',
    ],
  },
  'deep.html': {
    gives: null,
    says: ['deep.html: error: the file is nested too deeply\n  Save it as plain text.  [ingest/nested]'],
  },
  'empty.html': {
    gives: null,
    says: ['empty.html: error: the file is empty\n  Check that the whole article was saved.  [ingest/no-paragraphs]'],
  },
  'entity-bidi.html': {
    gives: 'undated-entity-bidi',
    says: [
      'entity-bidi.html: info: the page writes signs as numbers that turn the order of its text; each is shown as "�"\n  Look at what the source itself shows.  [ingest/unseen]',
    ],
  },
  'entity-bomb.html': {
    gives: 'undated-entity-bomb',
    says: [],
  },
  'frameset.html': {
    gives: null,
    says: [
      'frameset.html: error: the file is empty\n  Check that the whole article was saved.  [ingest/no-paragraphs]',
    ],
  },
  'furniture-only.html': {
    gives: null,
    says: [
      'furniture-only.html: error: the file holds no paragraph, only what belongs to a site\n  Check that the whole article was saved.  [ingest/no-paragraphs]',
    ],
  },
  'hidden-by-style.html': {
    gives: 'undated-hidden-by-style',
    says: [],
  },
  'hidden-words.html': {
    gives: 'undated-hidden-words',
    says: [],
  },
  'hide-by-heavy-selectors.html': {
    gives: 'undated-hide-by-heavy-selectors',
    says: [],
  },
  'hide-everything.html': {
    gives: null,
    says: [
      'hide-everything.html: error: the file is empty\n  Check that the whole article was saved.  [ingest/no-paragraphs]',
    ],
  },
  'linked-data-deep.html': {
    gives: 'undated-linked-data-deep',
    says: [],
  },
  'linked-data-loop.html': {
    gives: 'undated-linked-data-loop',
    says: [],
  },
  'linked-data-odd.html': {
    gives: 'undated-linked-data-odd',
    says: [],
  },
  'mutation.html': {
    gives: 'undated-mutation',
    says: [],
  },
  'plaintext.html': {
    gives: 'undated-plaintext',
    says: [],
  },
  'refresh.html': {
    gives: 'undated-refresh',
    says: [],
  },
  'script-as-headline.html': {
    gives: 'undated-script-as-headline',
    says: [],
  },
  'shadow.html': {
    gives: 'undated-shadow',
    says: [],
  },
  'shift-charset.html': {
    gives: 'undated-shift-charset',
    says: [
      'shift-charset.html:1:72: info: U+001B is shown as "�": it turns the order of the text or controls a terminal, and 1 more like it\n  Look at what the source itself shows, and remove them.  [ingest/unseen]',
    ],
  },
  'unclosed-tags.html': {
    gives: 'undated-unclosed-tags',
    says: [],
  },
  'utf-7.html': {
    gives: 'undated-utf-7',
    says: [],
  },
};
