import { formatMessage, sortMessages } from '../../src/message.ts';
import type { ArticleReport, Report } from '../site/report.ts';
import { count } from './steps.ts';

/** Places of one kind that are listed; the rest is counted. */
const shown = 10;

function list(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length > shown ? [`      and ${lines.length - shown} more`] : [];
  return [`    ${title} (${lines.length})`, ...lines.slice(0, shown).map((line) => `      ${line}`), ...more];
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
    ...list(
      'figures that fit no measure',
      leftOver.figures.map(({ at, text }) => `${at}: ${text}`),
    ),
    ...list(
      'dates that no event took up or that stay unknown',
      leftOver.dates.map(({ at, text }) => `${at}: ${text}`),
    ),
    ...list(
      'lines taken for boilerplate',
      boilerplate.map(({ line, text }) => `line ${line}: ${text ?? '(not shown)'}`),
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
    ...(report.hints.length === 0 ? [] : ['', `To read again or to look at (${report.hints.length})`]),
    ...sortMessages(report.hints).map(formatMessage),
  ];
}
