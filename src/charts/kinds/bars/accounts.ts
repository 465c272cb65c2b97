import { dateBounds } from '../../../format/index.ts';
import type { Report } from '../../reports.ts';

const articlesOf = ({ statements }: Report) => statements.map((id) => id.split('#')[0]);

/** Two times that can be one: they overlap. */
function sameTime(a: Report, b: Report): boolean {
  const [x, y] = [dateBounds(a.date ?? ''), dateBounds(b.date ?? '')];
  return !x || !y || (x.start <= y.end && y.start <= x.end);
}

/**
 * Puts reports together that one article tells of one time; articles that repeat each other's figures count as one.
 * A figure without a time of its own has the day of its article, which then need not fall into the time of the others.
 *
 * @param reports - Newest first; so are the groups, and the reports in each.
 */
export function groupAccounts(reports: readonly Report[]): Report[][] {
  const groups: Report[][] = [];
  for (const report of reports) {
    const articles = articlesOf(report);
    const undated = (each: Report) => each.date === each.said.published;
    const group = groups.find(
      (own) =>
        own.some((other) => articlesOf(other).some((id) => articles.includes(id))) &&
        own.every((other) => undated(report) || undated(other) || sameTime(report, other)),
    );
    if (group) group.push(report);
    else groups.push([report]);
  }
  return groups;
}
