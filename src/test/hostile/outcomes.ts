/** What becomes of a file of the corpus. */
interface Outcome {
  /** Id of the article that it gives; null when it gives none. */
  readonly gives: string | null;
  /** Every message about it, as a terminal shows it. */
  readonly says: readonly string[];
}

/** Each file of `corpus/` with its outcome, by its name. */
export const outcomes: Readonly<Record<string, Outcome>> = {
  '%2e%2e%2fup.txt': { gives: 'undated-2e-2e-2fup', says: [] },
  '-.txt': { gives: 'undated-article', says: [] },
  '..hidden.txt': { gives: null, says: [] },
  '.hidden.txt': { gives: null, says: [] },
  'Dam Wall.txt': { gives: 'undated-dam-wall', says: [] },
  'README.txt': { gives: null, says: [] },
  'UPPER.TXT': { gives: 'undated-upper', says: [] },
  '__proto__.txt': { gives: 'undated-proto', says: [] },
  'a b;rm -rf $(x).txt': { gives: 'undated-a-b-rm-rf-x', says: [] },
  'alias-bomb-in-key.md': { gives: 'undated-alias-bomb-in-key', says: [] },
  'alias-bomb.md': {
    gives: null,
    says: [
      'alias-bomb.md:2:1: error: cannot be read: it repeats too much by aliases\n  Write the values out.  [ingest/yaml-syntax]',
    ],
  },
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
  'bidi-front-matter.md': {
    gives: 'undated-bidi-front-matter',
    says: [
      'bidi-front-matter.md:2:13: info: U+202E is shown as "�": it turns the order of the text or controls a terminal, and 1 more like it\n  Look at what the source itself shows, and remove them.  [ingest/unseen]',
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
  'broken-linked-data.html': { gives: 'undated-broken-linked-data', says: [] },
  'broken-utf-8.txt': {
    gives: 'undated-broken-utf-8',
    says: [
      'broken-utf-8.txt: info: the file is not in UTF-8; it is read as Windows-1252\n  Save the article as plain text in UTF-8.  [ingest/guessed-encoding]',
    ],
  },
  'bundler-marks.txt': { gives: 'undated-bundler-marks', says: [] },
  'byte-order-mark-only.txt': {
    gives: null,
    says: [
      'byte-order-mark-only.txt: error: the file is empty\n  Check that the whole article was saved.  [ingest/no-paragraphs]',
    ],
  },
  'combining.txt': { gives: 'undated-combining', says: [] },
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
  'con.md': { gives: 'article-con', says: [] },
  'constructor.md': { gives: 'undated-constructor', says: [] },
  'controls.txt': {
    gives: null,
    says: [
      'controls.txt: error: the file holds many control characters, as programs and pictures do, not text\n  Save the article as plain text in UTF-8.  [ingest/not-text]',
    ],
  },
  'cr-only.txt': { gives: 'undated-cr-only', says: [] },
  'crlf.txt': { gives: 'undated-crlf', says: [] },
  'custom-tag.md': {
    gives: null,
    says: [
      'custom-tag.md:2:8: error: a word that begins with "!" stands here\n  Put the value in quotation marks.  [ingest/yaml-syntax]',
    ],
  },
  'dam-wall.md': {
    gives: null,
    says: [
      'dam-wall.md: error: the article has the id "undated-dam-wall", and so has Dam Wall.txt\n  Rename one of the two files.  [ingest/repeated-article]',
    ],
  },
  'dangerous-keys.md': {
    gives: null,
    says: [
      'dangerous-keys.md:2:1: error: unknown key "__proto__"\n  Known are: title, publisher, author, url, archived, published, publishedBasis, publishedReasons, added, rights, original, disclosures, revised, retracted.  [ingest/unknown-key]',
      'dangerous-keys.md:3:1: error: unknown key "constructor"\n  Known are: title, publisher, author, url, archived, published, publishedBasis, publishedReasons, added, rights, original, disclosures, revised, retracted.  [ingest/unknown-key]',
      'dangerous-keys.md:4:1: error: unknown key "prototype"\n  Known are: title, publisher, author, url, archived, published, publishedBasis, publishedReasons, added, rights, original, disclosures, revised, retracted.  [ingest/unknown-key]',
    ],
  },
  'data-address.md': {
    gives: null,
    says: [
      'data-address.md:2:6: error: url: "data:text/html,<script>alert(1)</script>" is not a web address\n  url: where the article stands, beginning with https://.  [ingest/wrong-value]',
    ],
  },
  'declared-koi8.html': { gives: 'undated-declared-koi8', says: [] },
  'declared-nonsense.html': {
    gives: 'undated-declared-nonsense',
    says: [
      'declared-nonsense.html: info: the file is not in UTF-8; it is read as Windows-1252\n  Save the article as plain text in UTF-8.  [ingest/guessed-encoding]',
    ],
  },
  'deep-front-matter.md': {
    gives: null,
    says: [
      'deep-front-matter.md:2:1: error: cannot be read: it is nested too deeply\n  Write the values out.  [ingest/yaml-syntax]',
    ],
  },
  'deep.html': {
    gives: null,
    says: ['deep.html: error: the file is nested too deeply\n  Save it as plain text.  [ingest/nested]'],
  },
  'direction-marks.txt': {
    gives: 'undated-direction-marks',
    says: [
      'direction-marks.txt:1:10: info: U+200F is taken out: it has no width, and 1 more like it\n  Look at what the source itself shows, and remove them.  [ingest/unseen]',
    ],
  },
  'directives.md': { gives: 'undated-directives', says: [] },
  'document.txt': {
    gives: null,
    says: [
      'document.txt: error: the file is a PDF, not text\n  Save the article as plain text in UTF-8.  [ingest/not-text]',
    ],
  },
  'empty.html': {
    gives: null,
    says: ['empty.html: error: the file is empty\n  Check that the whole article was saved.  [ingest/no-paragraphs]'],
  },
  'empty.md': {
    gives: null,
    says: ['empty.md: error: the file is empty\n  Check that the whole article was saved.  [ingest/no-paragraphs]'],
  },
  'empty.txt': {
    gives: null,
    says: ['empty.txt: error: the file is empty\n  Check that the whole article was saved.  [ingest/no-paragraphs]'],
  },
  'entity-bidi.html': {
    gives: 'undated-entity-bidi',
    says: [
      'entity-bidi.html: info: the page writes signs as numbers that turn the order of its text; each is shown as "�"\n  Look at what the source itself shows.  [ingest/unseen]',
    ],
  },
  'entity-bomb.html': { gives: 'undated-entity-bomb', says: [] },
  'escaped-bidi-title.md': { gives: 'undated-escaped-bidi-title', says: [] },
  'file-address.md': {
    gives: null,
    says: [
      'file-address.md:2:11: error: archived: "file:///etc/passwd" is not a web address\n  archived: an archived copy, beginning with https://.  [ingest/wrong-value]',
    ],
  },
  'footnotes.md': { gives: 'undated-footnotes', says: [] },
  'formulas.txt': { gives: 'undated-formulas', says: [] },
  'frameset.html': {
    gives: null,
    says: [
      'frameset.html: error: the file is empty\n  Check that the whole article was saved.  [ingest/no-paragraphs]',
    ],
  },
  'front-matter-only.md': {
    gives: null,
    says: [
      'front-matter-only.md: error: the file is empty\n  Check that the whole article was saved.  [ingest/no-paragraphs]',
    ],
  },
  'furniture-only.html': {
    gives: null,
    says: [
      'furniture-only.html: error: the file holds no paragraph, only what belongs to a site\n  Check that the whole article was saved.  [ingest/no-paragraphs]',
    ],
  },
  'furniture-only.txt': {
    gives: null,
    says: [
      'furniture-only.txt: error: the file holds no paragraph, only what belongs to a site\n  Check that the whole article was saved.  [ingest/no-paragraphs]',
    ],
  },
  'hidden-by-style.html': { gives: 'undated-hidden-by-style', says: [] },
  'hidden-words.html': { gives: 'undated-hidden-words', says: [] },
  'host-only-address.md': {
    gives: null,
    says: [
      'host-only-address.md:2:6: error: url: "https://localhost/dam" is not a web address\n  url: where the article stands, beginning with https://.  [ingest/wrong-value]',
    ],
  },
  'impossible-added.md': {
    gives: null,
    says: [
      'impossible-added.md:2:8: error: added: "2025-02-29" is not a calendar date\n  added: the day it was added to this site, YYYY-MM-DD.  [ingest/wrong-value]',
    ],
  },
  'impossible-date.md': {
    gives: null,
    says: [
      'impossible-date.md:2:12: error: published: "2026-02-30" is not a calendar date\n  published: an EDTF date such as 2026-02-01 or 2026-02; leave out when unknown.  [ingest/wrong-value]',
    ],
  },
  'impossible-month.md': {
    gives: null,
    says: [
      'impossible-month.md:2:12: error: published: "2026-13-01" is not a calendar date\n  published: an EDTF date such as 2026-02-01 or 2026-02; leave out when unknown.  [ingest/wrong-value]',
    ],
  },
  'index.md': { gives: 'undated-article-index', says: [] },
  'joined-emoji.txt': { gives: 'undated-joined-emoji', says: [] },
  'layout-key.md': {
    gives: null,
    says: [
      'layout-key.md:2:1: error: unknown key "layout"\n  Known are: title, publisher, author, url, archived, published, publishedBasis, publishedReasons, added, rights, original, disclosures, revised, retracted.  [ingest/unknown-key]',
    ],
  },
  'line-injection.txt': { gives: 'undated-line-injection', says: [] },
  'list-front-matter.md': {
    gives: null,
    says: [
      'list-front-matter.md:2:1: error: the file: expected keys with values, found a list\n  Write a key and its value on each line.  [ingest/wrong-value]',
    ],
  },
  'login-address.md': {
    gives: null,
    says: [
      'login-address.md:2:6: error: url: "https://user:pass@gazette.example/dam" is not a web address\n  url: where the article stands, beginning with https://.  [ingest/wrong-value]',
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
  'lonely-sidecar.yaml': {
    gives: null,
    says: [
      'lonely-sidecar.yaml: warning: no article stands beside this file\n  It wants the name of the article that it tells of, with the ending yaml.  [ingest/sidecar-alone]',
    ],
  },
  'long-name-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.txt':
    {
      gives:
        'undated-long-name-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      says: [],
    },
  'markup.txt': { gives: 'undated-markup', says: [] },
  'mdx-code.md': { gives: 'undated-mdx-code', says: [] },
  'merge-key.md': {
    gives: null,
    says: [
      'merge-key.md:2:1: error: unknown key "<<"\n  Known are: title, publisher, author, url, archived, published, publishedBasis, publishedReasons, added, rights, original, disclosures, revised, retracted.  [ingest/unknown-key]',
    ],
  },
  'mostly-utf-8.txt': {
    gives: 'undated-mostly-utf-8',
    says: [
      'mostly-utf-8.txt:2:10: info: a letter here could not be read\n  Save the article as plain text in UTF-8.  [ingest/broken-letter]',
    ],
  },
  'never-closed-quote.md': {
    gives: null,
    says: [
      'never-closed-quote.md:3:1: error: cannot be read as YAML: Missing closing "quote\n  Check indentation, colons and quotation marks; a value that holds ": " or begins with a sign needs quotation marks.  [ingest/yaml-syntax]',
    ],
  },
  'newline-in-title.md': { gives: 'undated-newline-in-title', says: [] },
  'no-ending': {
    gives: null,
    says: [
      'no-ending: warning: the ending of the file is none of txt, md, html; it is left out\n  Save it as plain text, Markdown or a web page.  [ingest/unknown-ending]',
    ],
  },
  'not-a-date.md': {
    gives: null,
    says: [
      'not-a-date.md:2:12: error: published: "next Tuesday" is not a date in EDTF, such as 2026-02-01, 2026-02 or 2026-01-23/2026-01-24\n  published: an EDTF date such as 2026-02-01 or 2026-02; leave out when unknown.  [ingest/wrong-value]',
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
  'numbers.md': { gives: 'undated-numbers', says: [] },
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
  'path-as-original.md': {
    gives: null,
    says: [
      'path-as-original.md:2:11: error: original: "../../../etc/passwd": is not the name of a text\n  original: in a retelling: the name of the text it retells, without its ending, such as "002".  [ingest/wrong-value]',
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
  "quote's name.txt": { gives: 'undated-quote-s-name', says: [] },
  'raw-html.md': { gives: 'undated-raw-html', says: [] },
  'repeated-key.md': {
    gives: null,
    says: ['repeated-key.md:3:1: error: the same key stands here twice\n  Keep one of the two.  [ingest/yaml-syntax]'],
  },
  'reversed-interval.md': {
    gives: null,
    says: [
      'reversed-interval.md:2:12: error: published: "2026-03-10/2026-03-01" ends before it begins\n  published: an EDTF date such as 2026-02-01 or 2026-02; leave out when unknown.  [ingest/wrong-value]',
    ],
  },
  'rich-text.txt': {
    gives: null,
    says: [
      'rich-text.txt: error: the file is an RTF document, not text\n  Save the article as plain text in UTF-8.  [ingest/not-text]',
    ],
  },
  'script-address.md': {
    gives: null,
    says: [
      'script-address.md:2:6: error: url: "javascript:alert(1)" is not a web address\n  url: where the article stands, beginning with https://.  [ingest/wrong-value]',
    ],
  },
  'script-as-headline.html': { gives: 'undated-script-as-headline', says: [] },
  'self-alias.md': {
    gives: null,
    says: [
      'self-alias.md:2:17: error: disclosures: Invalid input\n  disclosures: what the source says of itself: an AI author, a sponsor, a copied report.  [ingest/wrong-value]',
    ],
  },
  'sidecar-and-front-matter.md': { gives: 'undated-sidecar-and-front-matter', says: [] },
  'sidecar-and-front-matter.yaml': {
    gives: null,
    says: [
      'sidecar-and-front-matter.yaml: warning: the article has front matter, so this file is not read\n  Move its keys into the front matter and remove the file.  [ingest/two-headers]',
    ],
  },
  'sidecar-binary.txt': { gives: null, says: [] },
  'sidecar-binary.yaml': {
    gives: null,
    says: [
      'sidecar-binary.yaml: error: the file is a picture, not text\n  Save the keys as plain text in UTF-8.  [ingest/not-text]',
    ],
  },
  'sidecar-unknown-key.txt': { gives: null, says: [] },
  'sidecar-unknown-key.yaml': {
    gives: null,
    says: [
      'sidecar-unknown-key.yaml:1:1: error: unknown key "publishd"\n  Did you mean "published"?  [ingest/unknown-key]',
    ],
  },
  'tab-indent.md': {
    gives: null,
    says: [
      'tab-indent.md:3:1: error: a tab stands where YAML wants spaces\n  Indent with spaces.  [ingest/yaml-syntax]',
      'tab-indent.md:4:1: error: a tab stands where YAML wants spaces\n  Indent with spaces.  [ingest/yaml-syntax]',
    ],
  },
  'tag-characters.txt': {
    gives: 'undated-tag-characters',
    says: [
      'tag-characters.txt:1:16: info: U+E0049 is taken out: it has no width, and 5 more like it\n  Look at what the source itself shows, and remove them.  [ingest/unseen]',
    ],
  },
  'title-of-traps.md': { gives: 'undated-title-of-traps', says: [] },
  'two-documents.md': { gives: 'undated-two-documents', says: [] },
  'two-marks.txt': {
    gives: 'undated-two-marks',
    says: [
      'two-marks.txt:1:1: info: U+FEFF is taken out: it has no width\n  Look at what the source itself shows, and remove them.  [ingest/unseen]',
    ],
  },
  'unclosed-tags.html': { gives: 'undated-unclosed-tags', says: [] },
  'unclosed.md': {
    gives: null,
    says: [
      'unclosed.md:1:1: error: the front matter that begins here has no end\n  Write a line "---" behind the last key.  [ingest/front-matter-unclosed]',
    ],
  },
  'unknown-keys.md': {
    gives: null,
    says: [
      'unknown-keys.md:2:1: error: unknown key "tilte"\n  Did you mean "title"?  [ingest/unknown-key]',
      'unknown-keys.md:3:1: error: unknown key "publishr"\n  Did you mean "publisher"?  [ingest/unknown-key]',
      'unknown-keys.md:4:1: error: unknown key "layout"\n  Known are: title, publisher, author, url, archived, published, publishedBasis, publishedReasons, added, rights, original, disclosures, revised, retracted.  [ingest/unknown-key]',
    ],
  },
  'utf-16-be.txt': { gives: 'undated-utf-16-be', says: [] },
  'utf-16-le.txt': { gives: 'undated-utf-16-le', says: [] },
  'utf-16-no-mark.txt': { gives: 'undated-utf-16-no-mark', says: [] },
  'utf-16-odd-length.txt': {
    gives: 'undated-utf-16-odd-length',
    says: [
      'utf-16-odd-length.txt:2:104: info: a letter here could not be read\n  Save the article as plain text in UTF-8.  [ingest/broken-letter]',
    ],
  },
  'windows-1252.txt': {
    gives: 'undated-windows-1252',
    says: [
      'windows-1252.txt: info: the file is not in UTF-8; it is read as Windows-1252\n  Save the article as plain text in UTF-8.  [ingest/guessed-encoding]',
    ],
  },
  'wrong-ending.docx': {
    gives: null,
    says: [
      'wrong-ending.docx: warning: the ending of the file is none of txt, md, html; it is left out\n  Save it as plain text, Markdown or a web page.  [ingest/unknown-ending]',
    ],
  },
  'wrong-rights.md': {
    gives: null,
    says: [
      'wrong-rights.md:2:9: error: rights: "free" is none of own, licensed, quote\n  Known are: own, licensed, quote.  [ingest/wrong-value]',
    ],
  },
  'wrong-types.md': {
    gives: null,
    says: [
      'wrong-types.md:2:8: error: title: expected text, found a list\n  title: the headline, as the source has it.  [ingest/wrong-value]',
      'wrong-types.md:3:12: error: published: expected text, found keys with values\n  published: an EDTF date such as 2026-02-01 or 2026-02; leave out when unknown.  [ingest/wrong-value]',
      'wrong-types.md:4:10: error: revised: expected a list, found "yes"\n  revised: corrections made later, a list of date and note.  [ingest/wrong-value]',
      'wrong-types.md:5:12: error: retracted: expected keys with values, found "2026-03-02"\n  retracted: date and reason of a retraction.  [ingest/wrong-value]',
    ],
  },
  'year-zero.md': {
    gives: null,
    says: [
      'year-zero.md:2:12: error: published: "0000-00-00" is not a calendar date\n  published: an EDTF date such as 2026-02-01 or 2026-02; leave out when unknown.  [ingest/wrong-value]',
    ],
  },
  'zero-width.txt': {
    gives: 'undated-zero-width',
    says: [
      'zero-width.txt:1:7: info: U+200B is taken out: it has no width, and 4 more like it\n  Look at what the source itself shows, and remove them.  [ingest/unseen]',
    ],
  },
  'ДАМБА.txt': {
    gives: null,
    says: [
      'ДАМБА.txt: error: the article has the id "undated-article", and so has -.txt\n  Rename one of the two files.  [ingest/repeated-article]',
    ],
  },
};
