import { type Html, html } from '../site/html.ts';
import { words } from '../site/words/index.ts';

/** A page before or after another, in the order of their list. */
export interface Neighbour {
  readonly title: string;
  readonly href: string;
}

/** Links to the pages before and after one; nothing where it is the only one. @param label - What they are called together. */
export function printNeighbours(label: string, before: Neighbour | null, after: Neighbour | null): Html | null {
  if (before === null && after === null) return null;
  const link = (to: Neighbour, rel: string, which: string): Html =>
    html`<a href=${to.href} rel=${rel}><small>${which}</small> ${to.title}</a>`;
  return html`<nav class=neighbours aria-label=${label}>${before && link(before, 'prev', words.previous)}${after && link(after, 'next', words.next)}</nav>`;
}
