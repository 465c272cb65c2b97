import type { Outcomes } from './outcome.ts';

/** Front matter with values or keys that are none. */
export const values: Outcomes = {
  'address-with-tabs.md': {
    gives: null,
    says: [
      'address-with-tabs.md:2:6: error: url: "java\\u{9}script:alert(1)" is not a web address\n  url: where the article stands, beginning with https://.  [ingest/wrong-value]',
      'address-with-tabs.md:3:11: error: archived: "https:\\\\gazette.example\\dam" is not a web address\n  archived: an archived copy, beginning with https://.  [ingest/wrong-value]',
    ],
  },
  'binary-tag.md': {
    gives: null,
    says: [
      'binary-tag.md:2:17: error: title: expected text, found keys with values\n  title: the headline, as the source has it.  [ingest/wrong-value]',
    ],
  },
  'complex-key.md': {
    gives: null,
    says: [
      'complex-key.md:2:1: error: unknown key "[ title, author ]"\n  Known are: title, publisher, author, url, archived, published, publishedBasis, publishedReasons, added, rights, original, disclosures, revised, retracted.  [ingest/unknown-key]',
      'complex-key.md:2:1: error: unknown key "{ a: b }"\n  Known are: title, publisher, author, url, archived, published, publishedBasis, publishedReasons, added, rights, original, disclosures, revised, retracted.  [ingest/unknown-key]',
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
  'file-address.md': {
    gives: null,
    says: [
      'file-address.md:2:11: error: archived: "file:///etc/passwd" is not a web address\n  archived: an archived copy, beginning with https://.  [ingest/wrong-value]',
    ],
  },
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
  'layout-key.md': {
    gives: null,
    says: [
      'layout-key.md:2:1: error: unknown key "layout"\n  Known are: title, publisher, author, url, archived, published, publishedBasis, publishedReasons, added, rights, original, disclosures, revised, retracted.  [ingest/unknown-key]',
    ],
  },
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
  'merge-key.md': {
    gives: null,
    says: [
      'merge-key.md:2:1: error: unknown key "<<"\n  Known are: title, publisher, author, url, archived, published, publishedBasis, publishedReasons, added, rights, original, disclosures, revised, retracted.  [ingest/unknown-key]',
    ],
  },
  'not-a-date.md': {
    gives: null,
    says: [
      'not-a-date.md:2:12: error: published: "next Tuesday" is not a date in EDTF, such as 2026-02-01, 2026-02 or 2026-01-23/2026-01-24\n  published: an EDTF date such as 2026-02-01 or 2026-02; leave out when unknown.  [ingest/wrong-value]',
    ],
  },
  'old-yaml-words.md': {
    gives: null,
    says: [
      'old-yaml-words.md:5:20: error: added: expected text, found keys with values\n  added: the day it was added to this site, YYYY-MM-DD.  [ingest/wrong-value]',
    ],
  },
  'path-as-original.md': {
    gives: null,
    says: [
      'path-as-original.md:2:11: error: original: "../../../etc/passwd": is not the name of a text\n  original: in a retelling: the name of the text it retells, without its ending, such as "002".  [ingest/wrong-value]',
    ],
  },
  'retracted-before.md': {
    gives: null,
    says: [
      'retracted-before.md:4:79: error: unknown key "__proto__" in revised[2]\n  Known are: date, note.  [ingest/unknown-key]',
    ],
  },
  'reversed-interval.md': {
    gives: null,
    says: [
      'reversed-interval.md:2:12: error: published: "2026-03-10/2026-03-01" ends before it begins\n  published: an EDTF date such as 2026-02-01 or 2026-02; leave out when unknown.  [ingest/wrong-value]',
    ],
  },
  'script-address.md': {
    gives: null,
    says: [
      'script-address.md:2:6: error: url: "javascript:alert(1)" is not a web address\n  url: where the article stands, beginning with https://.  [ingest/wrong-value]',
    ],
  },
  'self-alias.md': {
    gives: null,
    says: [
      'self-alias.md:2:17: error: disclosures: Invalid input\n  disclosures: what the source says of itself: an AI author, a sponsor, a copied report.  [ingest/wrong-value]',
    ],
  },
  'sidecar-unknown-key.yaml': {
    gives: null,
    says: [
      'sidecar-unknown-key.yaml:1:1: error: unknown key "publishd"\n  Did you mean "published"?  [ingest/unknown-key]',
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
  'unsure-date.md': {
    gives: null,
    says: [
      'unsure-date.md:2:12: error: published: "2026-XX-12~" is not a date in EDTF, such as 2026-02-01, 2026-02 or 2026-01-23/2026-01-24\n  published: an EDTF date such as 2026-02-01 or 2026-02; leave out when unknown.  [ingest/wrong-value]',
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
};
