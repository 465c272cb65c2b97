import { dateBounds } from '../format/index.ts';
import type { Figure, Remainder } from '../model/ledger.ts';
import { unique } from './entry.ts';
import { compare } from './order.ts';
import type { Terms } from './terms.ts';

// Parts are often told so: "40, including 34 on the lake". The word hedges nothing.
const EXACT = new Set([null, 'including', 'exactly']);

/**
 * What the parts of a total leave over, by the measures that the gazetteer calls parts of it. Total and parts stand in
 * one article and speak of one time; when it gives several totals, in one sentence. A hedged figure gives none: what
 * is left of "about 40" nobody knows. Neither does a part that has two values.
 *
 * @returns Those that leave something over, or come to more than the total; sums that come out are not listed.
 */
export function findRemainders(figures: readonly Figure[], terms: Terms): Remainder[] {
  const found = terms.gazetteer.measures.flatMap(({ id: measure }) => {
    const kinds = terms.gazetteer.measures.filter(({ partOf }) => partOf === measure).map(({ id }) => id);
    const totals = figures.filter((figure) => figure.measure === measure && isExact(figure));
    if (kinds.length === 0) return [];
    return totals.flatMap((total) =>
      articlesOf(total).flatMap((article): Remainder[] => {
        const isAlone = totals.filter((other) => articlesOf(other).includes(article)).length === 1;
        const near = (part: Figure) =>
          isAlone ? articlesOf(part).includes(article) : part.statements.some((id) => total.statements.includes(id));
        const parts = figures.filter((part) => kinds.includes(part.measure) && near(part) && sameTime(part, total));
        if (parts.length === 0 || !parts.every(isExact)) return [];
        if (new Set(parts.map((part) => part.measure)).size < parts.length) return [];
        const remainder = round(parts.reduce((left, { value }) => left - value, total.value));
        const statements = unique([total, ...parts].flatMap((figure) => figure.statements)).filter(
          (id) => articleOf(id) === article,
        );
        return remainder === 0
          ? []
          : [
              {
                article,
                measure,
                total: total.value,
                parts: parts.map((part) => ({ measure: part.measure, value: part.value })),
                remainder,
                statements: statements.sort(compare),
              },
            ];
      }),
    );
  });
  return found.sort((a, b) => compare(a.article, b.article) || compare(a.measure, b.measure) || a.total - b.total);
}

const articleOf = (statement: string): string => statement.split('#')[0] ?? '';

function articlesOf(figure: Figure): string[] {
  return unique(figure.statements.map(articleOf));
}

function isExact({ qualifier, valueMax }: Figure): boolean {
  return valueMax === null && EXACT.has(qualifier?.toLowerCase() ?? null);
}

function sameTime(a: Figure, b: Figure): boolean {
  const [x, y] = [dateBounds(a.asOf ?? ''), dateBounds(b.asOf ?? '')];
  return !x || !y || (x.start <= y.end && y.start <= x.end);
}

/** Without what binary fractions add: 40.2 less 34.1 is 6.1. */
function round(value: number): number {
  return Number(value.toFixed(6));
}
