import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { hrefOf } from '../sources.ts';
import { spaced } from './label.ts';

/** What a mark stands on, and what it says to who cannot see it. */
export interface MarkLink {
  /** Ids of statements; the link goes to the first one's paragraph. */
  readonly statements: readonly string[];
  /** Begins with the words that are drawn, so that speaking them finds the mark. */
  readonly label: string;
  readonly base: string;
  /** Extra classes. */
  readonly kind?: string;
  /** Id of the event, place, ... for scripts. */
  readonly data?: Readonly<Record<string, string>>;
}

/** A mark that stands on more statements names as many as a tooltip can tell; what counts them has them all. */
export const MOST_NAMED = 24;

/** Wraps a mark in a link to its paragraph; a mark without statements becomes a named image. */
export function drawLink(link: MarkLink, children: readonly (ElementContent | null)[]): Element {
  const inner = spaced(children.filter((child) => child !== null));
  const first = link.statements[0];
  const shared = { class: link.kind ? `mark ${link.kind}` : 'mark', 'aria-label': link.label, ...link.data };
  if (first === undefined) return s('g', { ...shared, role: 'img' }, inner);
  return s(
    'a',
    { ...shared, href: hrefOf(link.base, first), 'data-statements': link.statements.slice(0, MOST_NAMED).join(' ') },
    inner,
  );
}
