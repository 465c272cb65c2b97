import { formatMessage, sortMessages } from '../../src/message.ts';
import type { ArticleReport, Report } from '../site/report.ts';
import type { EditionReport } from '../site/since.ts';
import { count } from './steps.ts';

/** Places of one kind that are listed, the rest is counted; and letters of each. */
const shown = 10;
const letters = 100;

interface Place {
  readonly at: string;
  readonly text: string;
}

function placeLine({ at, text }: Place): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const short = line.length > letters ? `${line.slice(0, letters - 1).trimEnd()}…` : line;
  return `      ${at}${short === '' ? '' : `: ${short}`}`;
}

function list(title: string, places: readonly Place[]): readonly string[] {
  if (places.length === 0) return [];
  const more = places.length > shown ? [`      and ${places.length - shown} more`] : [];
  return [`    ${title} (${places.length})`, ...places.slice(0, shown).map(placeLine), ...more];
}

function articleLines(article: ArticleReport): readonly string[] {
  const { gave, leftOver, boilerplate } = article;
  const paragraphs = count(gave.paragraphs, 'paragraph');
  const facts = [
    count(gave.claims, 'claim'),
    count(gave.events, 'event'),
    count(gave.figures, 'figure'),
    count(gave.positions, 'position'),
    count(gave.guarantees, 'part of guarantees', 'parts of guarantees'),
  ];
  return [
    `${article.file}`,
    `    ${article.title ?? 'title unknown'}; ${article.publisher ?? 'outlet unknown'}; ${article.published ?? 'date unknown'}`,
    `    gave ${facts.join(', ')} in ${paragraphs}, ${count(gave.statements, 'statement')}`,
    ...list('statements on no page', leftOver.statements),
    ...list('figures that fit no measure', leftOver.figures),
    ...list('dates that no event took up or that stay unknown', leftOver.dates),
    ...list('names that the gazetteer lacks', leftOver.names),
    ...list(
      'lines taken for boilerplate',
      boilerplate.map(({ line, text }) => ({ at: `line ${line}`, text: text ?? '' })),
    ),
    '',
  ];
}

/** The report as lines for the terminal. */
export function formatReport(report: Report): readonly string[] {
  return [
    ...report.articles.flatMap(articleLines),
    ...(report.disagreements.length === 0 ? [] : [`Disagreements (${report.disagreements.length})`]),
    ...report.disagreements.map(({ kind, about, sides }) => `    ${kind}: ${about}: ${sides.join(' / ')}`),
    ...(report.remainders.length === 0 ? [] : ['', `Parts that leave a remainder (${report.remainders.length})`]),
    ...report.remainders.map(
      ({ article, at, about, total, parts, remainder }) =>
        `    ${article}#${at.join(', ')}: ${about}: ${[total, ...parts].join(' − ')} = ${remainder} not accounted for`,
    ),
    ...(report.hints.length === 0 ? [] : ['', `To read again or to look at (${report.hints.length})`]),
    ...sortMessages(report.hints).map(formatMessage),
  ];
}

/** What editions changed, as lines; `day` is the one that they come after. */
export function formatSince(editions: readonly EditionReport[], day: string): readonly string[] {
  if (editions.length === 0) return [`Nothing has been added or corrected since ${day}.`];
  const part = (title: string, words: readonly string[]): readonly string[] =>
    list(
      title,
      words.map((at) => ({ at, text: '' })),
    );
  return editions.flatMap((edition) => [
    `Edition ${edition.date}`,
    ...part('articles', edition.articles),
    ...part('new claims', edition.claims),
    ...part('confirmed by a further origin', edition.confirmed),
    ...part('contradicted', edition.contradicted),
    ...part('new figures', edition.figures),
    ...part('new events', edition.events),
    ...part('explainers that cite what changed', edition.explainers),
    ...part('corrected or retracted', edition.corrections),
    '',
  ]);
}
