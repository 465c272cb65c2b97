import { formatDate } from '../../format/index.ts';
import type { LedgerArticle } from '../../model/ledger.ts';
import { type ArticleView, viewArticle } from '../../site/article.ts';
import type { Site } from '../../site/data.ts';
import { type Html, html } from '../../site/html.ts';
import type { LeftOverView, Places } from '../../site/left-over.ts';
import { articleHref, reportHref } from '../../site/links.ts';
import { joinNumbers } from '../../site/sources.ts';
import { words } from '../../site/words/index.ts';
import { printCite } from '../cite.ts';
import { printNeighbours } from '../neighbours.ts';
import { printFacts } from './facts.ts';
import { printParagraph } from './paragraph.ts';

/** What the site made nothing of, so that a reader can see what is missing. */
function printLeftOver({ sentences, figures, dates }: LeftOverView, isShown: boolean): Html {
  const row = (name: string, { paragraphs }: Places): Html =>
    html`<li>${name}: ${words.inParagraphs(joinNumbers(paragraphs), paragraphs.length)}`;
  const rows = [
    sentences.count > 0 && row(words.leftOverSentences(sentences.count), sentences),
    figures.count > 0 && row(words.leftOverFigures(figures.count), figures),
    dates.count > 0 && row(words.leftOverDates(dates.count), dates),
  ];
  const none = sentences.count === 0 && html`<p>${words.leftOverNothing}`;
  const marked = isShown && figures.count + dates.count > 0 && html`<p>${words.leftOverMarked}`;
  return html`<section class=left-over><h2 id=left-over>${words.leftOver}</h2>${none}<ul>${rows}</ul>${marked}</section>`;
}

function printJumps({ jumps }: ArticleView): Html | null {
  if (jumps.length === 0) return null;
  const links = jumps.map(({ title, anchor }) => html`<li><a href=${`#${anchor}`}>${title}</a>`);
  return html`<nav class=jumps aria-label=${words.onThisPage}><ul class=inline-list>${links}<li><a href=#left-over>${words.leftOver}</a></ul></nav>`;
}

/** The page of a source: what its head says, and all between header and footer. */
export interface PrintedArticle {
  readonly title: string;
  readonly description: string;
  readonly published: string | null;
  readonly body: string;
}

/**
 * The page of a source: what it is, and paragraph by paragraph what was taken from it.
 *
 * @param origin - Of the site: a citation holds the full address.
 */
export function printArticle(site: Site, source: LedgerArticle, origin: URL | undefined): PrintedArticle {
  const view = viewArticle(site, source);
  const { article, outlet, parts, boilerplate } = view;
  const { retracted } = article;
  const heading = article.title ?? words.untitled;
  const title = `${heading} (${outlet})`;
  const retraction =
    retracted &&
    html`<p class=retraction><b>${words.retractedNote(formatDate(retracted.date))}.</b> ${retracted.reason}`;
  const isShown = parts.some((part) => 'sentences' in part && part.sentences.some(({ text }) => text !== null));
  const address = articleHref(article.id);
  const body = parts.map((part) =>
    'text' in part
      ? html`<h3 id=${part.anchor}>${part.text}</h3>`
      : printParagraph(part, reportHref(site, `${address}#p${part.n}`)),
  );
  const furniture = boilerplate > 0 && ` ${words.boilerplate(boilerplate)}`;
  const lead = html`<p>${words.takenLead} ${words.claimCount(view.claims)}.${furniture}${printJumps(view)}`;
  const cite = printCite(site, { title, date: article.added, address: new URL(address, origin).href });
  const page = html`<article class="page source-page"><header class=page-head><p>${outlet}<h1>${heading}</h1>${retraction}</header>${printFacts(view)}<section class=paragraphs data-copied=${words.copied}><h2>${words.paragraphs}</h2>${lead}${body}</section>${printLeftOver(view.leftOver, isShown)}${cite}${printNeighbours(words.otherSources, view.before, view.after)}</article>`;
  return {
    title,
    description: words.articleDescription(outlet, view.claims),
    published: article.published,
    body: page.markup,
  };
}
