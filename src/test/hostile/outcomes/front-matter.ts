import type { Outcomes } from './outcome.ts';

/** Front matter, and YAML files beside an article, that are no such thing or say odd things in right form. */
export const frontMatter: Outcomes = {
  'alias-bomb-in-key.md': {
    gives: 'undated-alias-bomb-in-key',
    says: [],
  },
  'alias-bomb.md': {
    gives: null,
    says: [
      'alias-bomb.md:2:1: error: cannot be read: it repeats too much by aliases\n  Write the values out.  [ingest/yaml-syntax]',
    ],
  },
  'anchors.md': {
    gives: 'undated-anchors',
    says: [],
    has: {
      title: 'The dam',
      publisher: 'The dam',
      author: 'Ada Holm',
    },
  },
  'astro-words.md': {
    gives: 'undated-astro-words',
    says: [],
    has: {
      title: '{Astro.request.url}',
    },
  },
  'before-history.md': {
    gives: 'before-history',
    says: [],
    has: {
      published: '-0044-03-15',
    },
  },
  'bidi-front-matter.md': {
    gives: 'undated-bidi-front-matter',
    says: [
      'bidi-front-matter.md:2:13: info: U+202E is shown as "�": it turns the order of the text or controls a terminal, and 1 more like it\n  Look at what the source itself shows, and remove them.  [ingest/unseen]',
    ],
  },
  'custom-tag.md': {
    gives: null,
    says: [
      'custom-tag.md:2:8: error: a word that begins with "!" stands here\n  Put the value in quotation marks.  [ingest/yaml-syntax]',
    ],
  },
  'deep-front-matter.md': {
    gives: null,
    says: [
      'deep-front-matter.md:2:1: error: cannot be read: it is nested too deeply\n  Write the values out.  [ingest/yaml-syntax]',
    ],
  },
  'escaped-bidi-title.md': {
    gives: 'undated-escaped-bidi-title',
    says: [],
  },
  'far-year.md': {
    gives: 'far-year',
    says: [],
    has: {
      published: 'Y170000002',
    },
  },
  'fence-in-block.md': {
    gives: 'undated-fence-in-block',
    says: [],
    has: {
      title: 'The dam',
    },
  },
  'front-matter-only.md': {
    gives: null,
    says: [
      'front-matter-only.md: error: the file is empty\n  Check that the whole article was saved.  [ingest/no-paragraphs]',
    ],
  },
  'last-year.md': {
    gives: 'last-year',
    says: [],
    has: {
      published: '9999-12-31',
    },
  },
  'lonely-sidecar.yaml': {
    gives: null,
    says: [
      'lonely-sidecar.yaml: warning: no article stands beside this file\n  It wants the name of the article that it tells of, with the ending yaml.  [ingest/sidecar-alone]',
    ],
  },
  'lookalike-address.md': {
    gives: 'undated-lookalike-address',
    says: [],
    has: {
      url: 'https://xn--gzette-3nf.example/dam',
    },
  },
  'lost-alias.md': {
    gives: null,
    says: [
      'lost-alias.md:2:1: error: cannot be read: a value that begins with "*" is an alias in YAML, and names nothing here\n  Put the value in quotation marks.  [ingest/yaml-syntax]',
    ],
  },
  'never-closed-quote.md': {
    gives: null,
    says: [
      'never-closed-quote.md:3:1: error: cannot be read as YAML: Missing closing "quote\n  Check indentation, colons and quotation marks; a value that holds ": " or begins with a sign needs quotation marks.  [ingest/yaml-syntax]',
    ],
  },
  'newline-in-title.md': {
    gives: 'undated-newline-in-title',
    says: [],
  },
  'numbers.md': {
    gives: 'undated-numbers',
    says: [],
  },
  'open-interval.md': {
    gives: 'open-interval',
    says: [],
    has: {
      published: '2026-03-01/..',
    },
  },
  'range-bomb.md': {
    gives: null,
    says: [
      'range-bomb.md:7:97: error: {p99999999999999999999999} is not the form of a reference\n  End it with the paragraphs of the original, such as {p14 p15}.  [ingest/original-missing]',
      'range-bomb.md:9:97: error: {p0 p-1} is not the form of a reference\n  End it with the paragraphs of the original, such as {p14 p15}.  [ingest/original-missing]',
    ],
  },
  'repeated-key.md': {
    gives: null,
    says: ['repeated-key.md:3:1: error: the same key stands here twice\n  Keep one of the two.  [ingest/yaml-syntax]'],
  },
  'set-tag.md': {
    gives: null,
    says: [
      'set-tag.md:3:8: error: a word that begins with "!" stands here\n  Put the value in quotation marks.  [ingest/yaml-syntax]',
    ],
  },
  'sidecar-and-front-matter.md': {
    gives: 'undated-sidecar-and-front-matter',
    says: [],
  },
  'sidecar-and-front-matter.yaml': {
    gives: null,
    says: [
      'sidecar-and-front-matter.yaml: warning: the article has front matter, so this file is not read\n  Move its keys into the front matter and remove the file.  [ingest/two-headers]',
    ],
  },
  'sidecar-binary.txt': {
    gives: null,
    says: [],
  },
  'sidecar-binary.yaml': {
    gives: null,
    says: [
      'sidecar-binary.yaml: error: the file is a picture, not text\n  Save the keys as plain text in UTF-8.  [ingest/not-text]',
    ],
  },
  'sidecar-unknown-key.txt': {
    gives: null,
    says: [],
  },
  'tab-indent.md': {
    gives: null,
    says: [
      'tab-indent.md:3:1: error: a tab stands where YAML wants spaces\n  Indent with spaces.  [ingest/yaml-syntax]',
      'tab-indent.md:4:1: error: a tab stands where YAML wants spaces\n  Indent with spaces.  [ingest/yaml-syntax]',
    ],
  },
  'title-of-traps.md': {
    gives: 'undated-title-of-traps',
    says: [],
  },
  'two-documents.md': {
    gives: 'undated-two-documents',
    says: [],
  },
  'unclosed.md': {
    gives: null,
    says: [
      'unclosed.md:1:1: error: the front matter that begins here has no end\n  Write a line "---" behind the last key.  [ingest/front-matter-unclosed]',
    ],
  },
  'yaml-directive.md': {
    gives: null,
    says: [
      'yaml-directive.md:4:1: error: cannot be read as YAML: Missing directives-end indicator line\n  Check indentation, colons and quotation marks; a value that holds ": " or begins with a sign needs quotation marks.  [ingest/yaml-syntax]',
    ],
  },
};
