import type { Outcomes } from './outcome.ts';

/** Files whose name is the trouble. */
export const names: Outcomes = {
  '%2e%2e%2fup.txt': {
    gives: 'undated-2e-2e-2fup',
    says: [],
  },
  '--help.txt': {
    gives: 'undated-help',
    says: [],
  },
  '-.txt': {
    gives: 'undated-article',
    says: [],
  },
  '..hidden.txt': {
    gives: null,
    says: [],
  },
  '.hidden.txt': {
    gives: null,
    says: [],
  },
  'Dam Wall.txt': {
    gives: 'undated-dam-wall',
    says: [],
  },
  'README.txt': {
    gives: null,
    says: [],
  },
  'UPPER.TXT': {
    gives: 'undated-upper',
    says: [],
  },
  '__proto__.txt': {
    gives: 'undated-proto',
    says: [],
  },
  'a b;rm -rf $(x).txt': {
    gives: 'undated-a-b-rm-rf-x',
    says: [],
  },
  'con.md': {
    gives: 'article-con',
    says: [],
  },
  'constructor.md': {
    gives: 'undated-constructor',
    says: [],
  },
  'dam-wall.md': {
    gives: null,
    says: [
      'dam-wall.md: error: the article has the id "undated-dam-wall", and so has Dam Wall.txt\n  Rename one of the two files.  [ingest/repeated-article]',
    ],
  },
  'index.md': {
    gives: 'undated-article-index',
    says: [],
  },
  'long-name-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.txt':
    {
      gives:
        'undated-long-name-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      says: [],
    },
  'no-ending': {
    gives: null,
    says: [
      'no-ending: warning: the ending of the file is none of txt, md, html; it is left out\n  Save it as plain text, Markdown or a web page.  [ingest/unknown-ending]',
    ],
  },
  "quote's name.txt": {
    gives: 'undated-quote-s-name',
    says: [],
  },
  'tab-in-name .txt': {
    gives: 'undated-tab-in-name',
    says: [],
  },
  'two.endings.md.txt': {
    gives: 'undated-two-endings-md',
    says: [],
  },
  'wrong-ending.docx': {
    gives: null,
    says: [
      'wrong-ending.docx: warning: the ending of the file is none of txt, md, html; it is left out\n  Save it as plain text, Markdown or a web page.  [ingest/unknown-ending]',
    ],
  },
  'ДАМБА.txt': {
    gives: null,
    says: [
      'ДАМБА.txt: error: the article has the id "undated-article", and so has -.txt\n  Rename one of the two files.  [ingest/repeated-article]',
    ],
  },
  'ﬁle.txt': {
    gives: 'undated-file',
    says: [],
  },
};
