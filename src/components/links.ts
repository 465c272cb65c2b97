import { type Html, html } from '../site/html.ts';

/** Links in a row, set off by commas. */
export const printLinks = (links: readonly { readonly name: string; readonly href: string }[]): Html =>
  html`${links.map(({ name, href }, i) => [i > 0 && ', ', html`<a href=${href}>${name}</a>`])}`;
