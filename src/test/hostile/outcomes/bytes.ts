import type { Outcomes } from './outcome.ts';

/** Files that are no text, or text in an odd encoding or with signs that nobody sees. */
export const bytes: Outcomes = {
  'archive.txt': {
    gives: null,
    says: [
      'archive.txt: error: the file is a ZIP archive or an office document, not text\n  Save the article as plain text in UTF-8.  [ingest/not-text]',
    ],
  },
  'bell.txt': {
    gives: 'undated-bell',
    says: [
      'bell.txt:2:10: info: U+0007 is shown as "�": it turns the order of the text or controls a terminal, and 2 more like it\n  Look at what the source itself shows, and remove them.  [ingest/unseen]',
    ],
  },
  'bidi-override.txt': {
    gives: 'undated-bidi-override',
    says: [
      'bidi-override.txt:1:18: info: U+202E is shown as "�": it turns the order of the text or controls a terminal, and 3 more like it\n  Look at what the source itself shows, and remove them.  [ingest/unseen]',
    ],
  },
  'blank-unicode.txt': {
    gives: null,
    says: [
      'blank-unicode.txt: error: the file is empty\n  Check that the whole article was saved.  [ingest/no-paragraphs]',
    ],
  },
  'blank.txt': {
    gives: null,
    says: ['blank.txt: error: the file is empty\n  Check that the whole article was saved.  [ingest/no-paragraphs]'],
  },
  'broken-utf-8.txt': {
    gives: 'undated-broken-utf-8',
    says: [
      'broken-utf-8.txt: info: the file is not in UTF-8; it is read as Windows-1252\n  Save the article as plain text in UTF-8.  [ingest/guessed-encoding]',
    ],
  },
  'byte-order-mark-only.txt': {
    gives: null,
    says: [
      'byte-order-mark-only.txt: error: the file is empty\n  Check that the whole article was saved.  [ingest/no-paragraphs]',
    ],
  },
  'comment-only.md': {
    gives: null,
    says: [
      'comment-only.md: error: the file holds no paragraph, only what belongs to a site\n  Check that the whole article was saved.  [ingest/no-paragraphs]',
    ],
  },
  'compressed.txt': {
    gives: null,
    says: [
      'compressed.txt: error: the file is a compressed file, not text\n  Save the article as plain text in UTF-8.  [ingest/not-text]',
    ],
  },
  'controls.txt': {
    gives: null,
    says: [
      'controls.txt: error: the file holds many control characters, as programs and pictures do, not text\n  Save the article as plain text in UTF-8.  [ingest/not-text]',
    ],
  },
  'direction-marks.txt': {
    gives: 'undated-direction-marks',
    says: [
      'direction-marks.txt:1:10: info: U+200F is taken out: nobody sees it, and 1 more like it\n  Look at what the source itself shows, and remove them.  [ingest/unseen]',
    ],
  },
  'document.txt': {
    gives: null,
    says: [
      'document.txt: error: the file is a PDF, not text\n  Save the article as plain text in UTF-8.  [ingest/not-text]',
    ],
  },
  'empty.md': {
    gives: null,
    says: ['empty.md: error: the file is empty\n  Check that the whole article was saved.  [ingest/no-paragraphs]'],
  },
  'empty.txt': {
    gives: null,
    says: ['empty.txt: error: the file is empty\n  Check that the whole article was saved.  [ingest/no-paragraphs]'],
  },
  'furniture-only.txt': {
    gives: null,
    says: [
      'furniture-only.txt: error: the file holds no paragraph, only what belongs to a site\n  Check that the whole article was saved.  [ingest/no-paragraphs]',
    ],
  },
  'lone-surrogate-utf-16.txt': {
    gives: 'undated-lone-surrogate-utf-16',
    says: [
      'lone-surrogate-utf-16.txt:1:96: info: a letter here could not be read\n  Save the article as plain text in UTF-8.  [ingest/broken-letter]',
    ],
  },
  'lone-surrogate-utf-8.txt': {
    gives: 'undated-lone-surrogate-utf-8',
    says: [
      'lone-surrogate-utf-8.txt: info: the file is not in UTF-8; it is read as Windows-1252\n  Save the article as plain text in UTF-8.  [ingest/guessed-encoding]',
    ],
  },
  'mostly-utf-8.txt': {
    gives: 'undated-mostly-utf-8',
    says: [
      'mostly-utf-8.txt:2:10: info: a letter here could not be read\n  Save the article as plain text in UTF-8.  [ingest/broken-letter]',
    ],
  },
  'nul-once.txt': {
    gives: null,
    says: [
      'nul-once.txt: error: the file holds zero bytes, as programs and pictures do, not text\n  Save the article as plain text in UTF-8.  [ingest/not-text]',
    ],
  },
  'nul.txt': {
    gives: null,
    says: [
      'nul.txt: error: the file holds zero bytes, as programs and pictures do, not text\n  Save the article as plain text in UTF-8.  [ingest/not-text]',
    ],
  },
  'office.md': {
    gives: null,
    says: [
      'office.md: error: the file is an office document, not text\n  Save the article as plain text in UTF-8.  [ingest/not-text]',
    ],
  },
  'overlong-utf-8.txt': {
    gives: 'undated-overlong-utf-8',
    says: [
      'overlong-utf-8.txt: info: the file is not in UTF-8; it is read as Windows-1252\n  Save the article as plain text in UTF-8.  [ingest/guessed-encoding]',
    ],
  },
  'picture.md': {
    gives: null,
    says: [
      'picture.md: error: the file is a picture, not text\n  Save the article as plain text in UTF-8.  [ingest/not-text]',
    ],
  },
  'picture.txt': {
    gives: null,
    says: [
      'picture.txt: error: the file is a picture, not text\n  Save the article as plain text in UTF-8.  [ingest/not-text]',
    ],
  },
  'program.txt': {
    gives: null,
    says: [
      'program.txt: error: the file holds zero bytes, as programs and pictures do, not text\n  Save the article as plain text in UTF-8.  [ingest/not-text]',
    ],
  },
  'rich-text.txt': {
    gives: null,
    says: [
      'rich-text.txt: error: the file is an RTF document, not text\n  Save the article as plain text in UTF-8.  [ingest/not-text]',
    ],
  },
  'tag-characters.txt': {
    gives: 'undated-tag-characters',
    says: [
      'tag-characters.txt:1:16: info: U+E0049 is taken out: nobody sees it, and 5 more like it\n  Look at what the source itself shows, and remove them.  [ingest/unseen]',
    ],
  },
  'two-marks.txt': {
    gives: 'undated-two-marks',
    says: [
      'two-marks.txt:1:1: info: U+FEFF is taken out: nobody sees it\n  Look at what the source itself shows, and remove them.  [ingest/unseen]',
    ],
  },
  'utf-16-be.txt': {
    gives: 'undated-utf-16-be',
    says: [],
  },
  'utf-16-le.txt': {
    gives: 'undated-utf-16-le',
    says: [],
  },
  'utf-16-no-mark.txt': {
    gives: 'undated-utf-16-no-mark',
    says: [],
  },
  'utf-16-odd-length.txt': {
    gives: 'undated-utf-16-odd-length',
    says: [
      'utf-16-odd-length.txt:2:104: info: a letter here could not be read\n  Save the article as plain text in UTF-8.  [ingest/broken-letter]',
    ],
  },
  'variation-alone.txt': {
    gives: 'undated-variation-alone',
    says: [
      'variation-alone.txt:1:8: info: U+FE0F is taken out: nobody sees it\n  Look at what the source itself shows, and remove them.  [ingest/unseen]',
    ],
  },
  'variation.txt': {
    gives: 'undated-variation',
    says: [
      'variation.txt:1:8: info: U+FE0F is taken out: nobody sees it, and 2 more like it\n  Look at what the source itself shows, and remove them.  [ingest/unseen]',
    ],
  },
  'windows-1252.txt': {
    gives: 'undated-windows-1252',
    says: [
      'windows-1252.txt: info: the file is not in UTF-8; it is read as Windows-1252\n  Save the article as plain text in UTF-8.  [ingest/guessed-encoding]',
    ],
  },
  'zero-width.txt': {
    gives: 'undated-zero-width',
    says: [
      'zero-width.txt:1:7: info: U+200B is taken out: nobody sees it, and 4 more like it\n  Look at what the source itself shows, and remove them.  [ingest/unseen]',
    ],
  },
};
