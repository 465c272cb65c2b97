import { dateBounds, formatAmount } from '../format/index.ts';
import type { Figure, Remainder } from '../model/ledger.ts';
import { spoken } from '../words/index.ts';
import { groupBy, push, unique } from './entry.ts';
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
  const { measures } = terms.gazetteer;
  const partOf = new Map(measures.flatMap(({ id, partOf: whole }) => (whole === undefined ? [] : [[id, whole]])));
  const wholes = new Set(partOf.values());
  const byArticle = new Map<string, Figure[]>();
  for (const figure of figures)
    if (wholes.has(figure.measure) || partOf.has(figure.measure))
      for (const [article, statements] of groupBy(figure.statements, articleOf))
        push(byArticle, article, { ...figure, statements });
  const found = [...byArticle].flatMap(([article, all]) =>
    all
      .filter((figure) => wholes.has(figure.measure) && isExact(figure))
      .flatMap((total) => remainderOf(article, total, all, partOf, terms) ?? []),
  );
  return found.sort((a, b) => compare(a.article, b.article) || compare(a.measure, b.measure) || a.total - b.total);
}

/** What the figures of one article, with their statements in it alone, leave over of one total. */
function remainderOf(
  article: string,
  total: Figure,
  figures: readonly Figure[],
  partOf: ReadonlyMap<string, string>,
  terms: Terms,
): Remainder | null {
  const isAlone = figures.filter((other) => other.measure === total.measure && isExact(other)).length === 1;
  const near = (part: Figure) => isAlone || part.statements.some((id) => total.statements.includes(id));
  const parts = figures.filter(
    (part) => partOf.get(part.measure) === total.measure && near(part) && sameTime(part, total),
  );
  if (parts.length === 0 || !parts.every(isExact)) return null;
  if (new Set(parts.map((part) => part.measure)).size < parts.length) return null;
  const remainder = round(parts.reduce((left, { value }) => left - value, total.value));
  if (remainder === 0) return null;
  const statements = unique([total, ...parts].flatMap((figure) => figure.statements));
  const say = (value: number) => formatAmount({ value, valueMax: null, unit: total.unit });
  const name = terms.gazetteer.measures.find(({ id }) => id === total.measure)?.name ?? total.measure;
  return {
    article,
    measure: total.measure,
    label:
      remainder > 0
        ? spoken().claims.leftOver(name, say(total.value), say(remainder))
        : spoken().claims.tooMuch(name, say(total.value), say(-remainder)),
    claim: total.claim,
    saidBy: total.saidBy,
    total: total.value,
    unit: total.unit,
    parts: parts.map(({ measure, value, claim }) => ({ measure, value, claim })),
    remainder,
    statements: statements.sort(compare),
  };
}

const articleOf = (statement: string): string => statement.split('#')[0] ?? '';

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
