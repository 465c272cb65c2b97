import { formatDate } from '../../format/index.ts';
import type { ArticleView } from '../../site/article.ts';
import { type Html, html, type Printable } from '../../site/html.ts';
import { joinNumbers, publishedInWords } from '../../site/sources.ts';
import { words } from '../../site/words/index.ts';

const row = (name: string, what: Printable): Html => html`<div><dt>${name}<dd>${what}</div>`;

const outside = (href: string, name: string): Html => html`<a href=${href} rel="external noopener">${name}</a>`;

/** When a source was published, and how that is known. */
function printPublished({ article }: ArticleView): Html {
  const reasons = article.publishedReasons.map((reason) => html`<li>${reason}`);
  const basis = {
    given: html` <small>${words.publishedGiven}</small>`,
    inferred: html`<details><summary>${words.publishedInferred}</summary><ul>${reasons}</ul></details>`,
  };
  return html`${publishedInWords(article)}${article.publishedBasis && basis[article.publishedBasis]}`;
}

/** Pages that stand on a source, and the paragraphs they stand on. */
function printPlaces(uses: ArticleView['toldIn']): Html {
  const rows = uses.map(({ title, href, paragraphs }) => {
    const where = words.inParagraphs(joinNumbers(paragraphs), paragraphs.length);
    return html`<li><a href=${href}>${title}</a> <small>${where}</small>`;
  });
  return html`<ul>${rows}</ul>`;
}

/** Who wrote a source, when and how that is known, what it says of itself, what of it may be shown, where it is told. */
export function printFacts(view: ArticleView): Html {
  const { article, charts, toldIn } = view;
  const rights = { own: words.rightsOwn, licensed: words.rightsLicensed, quote: words.rightsQuote }[article.rights];
  return html`<dl class=facts>${[
    article.author !== null && row(words.author, article.author),
    row(words.published, printPublished(view)),
    article.added !== null && row(words.added, formatDate(article.added)),
    article.disclosures.length > 0 &&
      row(
        words.saysOfItself,
        article.disclosures.map((text) => html`<p>${text}`),
      ),
    row(words.rights, rights),
    (article.url !== null || article.archived !== null) &&
      row(words.originalPage, [
        article.url !== null && outside(article.url, words.original),
        article.archived !== null && [' ', outside(article.archived, words.archived)],
      ]),
    toldIn.length > 0 && row(words.toldIn, printPlaces(toldIn)),
    charts.length > 0 && row(words.drawnIn, printPlaces(charts)),
    article.revised.length > 0 &&
      row(
        words.revisions,
        article.revised.map(({ date, note }) => html`<p>${formatDate(date)}: ${note}`),
      ),
  ]}</dl>`;
}
