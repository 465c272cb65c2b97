import { formatMessage, sortMessages } from '../../src/message.ts';
import type { Message } from '../../src/model/message.ts';
import type { ArticleReport, Report } from '../site/report.ts';
import type { EditionReport } from '../site/since.ts';
import { count } from './steps.ts';

/** Places of one kind that are listed, the rest is counted; and letters of each. */
const shown = 10;
const letters = 100;
const NAMED = 3;

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
    ...(gave.untold === 0 ? [] : [`    ${count(gave.untold, 'claim')} without a sentence of ours, linked only`]),
    ...list('statements on no page', leftOver.statements),
    ...list('figures that fit no measure', leftOver.figures),
    ...list('dates that no event took up', leftOver.dates),
    ...list('dates that stay unknown', leftOver.unknownDates),
    ...list('names that the gazetteer lacks', leftOver.names),
    ...list(
      'lines taken for boilerplate',
      boilerplate.map(({ line, text }) => ({ at: `line ${line}`, text: text ?? '' })),
    ),
    '',
  ];
}

/** The first of some addresses; the rest is counted. */
function some(statements: readonly string[]): string {
  const more = statements.length > NAMED ? [`${statements.length - NAMED} more`] : [];
  return [...statements.slice(0, NAMED), ...more].join(', ');
}

function messages(title: string, all: readonly Message[]): readonly string[] {
  return all.length === 0 ? [] : ['', `${title} (${all.length})`, ...sortMessages(all).map(formatMessage)];
}

/** The report as lines for the terminal. */
export function formatReport(report: Report): readonly string[] {
  return [
    ...report.articles.flatMap(articleLines),
    ...(report.disagreements.length === 0 ? [] : [`Disagreements (${report.disagreements.length})`]),
    ...report.disagreements.flatMap(({ kind, about, sides }) => [
      `    ${kind}: ${about}`,
      ...sides.map(({ label, statements }) => `      ${label} (${some(statements)})`),
    ]),
    ...(report.remainders.length === 0 ? [] : ['', `Parts that leave a remainder (${report.remainders.length})`]),
    ...report.remainders.map(
      ({ article, at, about, total, parts, remainder }) =>
        `    ${article}#${at.join(', ')}: ${about}: ${[total, ...parts].join(' − ')} = ${remainder} not accounted for`,
    ),
    ...messages('Overrides that fit nothing, or several things', report.overrides),
    ...messages('Weekdays that do not fit their date', report.weekdays),
    ...messages('To read again or to look at', report.hints),
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
