// What must hold over the whole built site. Comes in: the folder, parsed once. Goes out: findings. What a reader can
// only meet in a browser (contrast, keys, sideways scroll) is left to the browser tests.
import { citations } from './citations.ts';
import { defences } from './defences.ts';
import { head } from './head.ts';
import { hosts } from './hosts.ts';
import { html } from './html.ts';
import { ids, links } from './links.ts';
import { marks } from './marks.ts';
import { pictures } from './pictures.ts';
import { policy } from './policy.ts';
import { rights } from './rights.ts';
import type { Rule } from './site.ts';
import { weight } from './weight.ts';

export { findStale } from './made.ts';
export { askNu } from './nu.ts';
export { findOverQuoted } from './rights.ts';
export { type Rule, readFiles, readSite, type Site } from './site.ts';

/** All rules, in the order they are reported. */
export const rules: readonly Rule[] = [
  links,
  ids,
  citations,
  marks,
  hosts,
  policy,
  defences,
  rights,
  head,
  pictures,
  weight,
  html,
];
