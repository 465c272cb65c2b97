import { citePage } from '../exports/index.ts';
import type { Site } from '../site/data.ts';
import { type Html, html } from '../site/html.ts';
import { words } from '../site/words/index.ts';

/** What of a page stands in a citation of it. */
export interface CitedPage {
  readonly title: string;
  /** Day that the page last changed, `YYYY-MM-DD`, or null. */
  readonly date: string | null;
  /** Full address. */
  readonly address: string;
}

/** How to cite a page. */
export function printCite({ config: { name, language } }: Site, page: CitedPage): Html {
  const { short, full, bibtex, csl } = citePage({ ...page, siteName: name, language });
  return html`<details class=cite-page><summary>${words.cite}</summary><dl><dt>${words.citeShort}<dd>${short}<dt>${words.citeFull}<dd>${full}<dt>BibTeX<dd><pre>${bibtex}</pre><dt>CSL-JSON<dd><pre>${csl}</pre></dl></details>`;
}
