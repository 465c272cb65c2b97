import { dateBounds } from '../../format/index.ts';
import type { Gazetteer, MeasureRow } from '../../model/gazetteer.ts';
import type { QuantityMention } from '../../model/mention.ts';
import type { FigureMention } from '../../model/reading.ts';
import type { Matchers } from '../matcher.ts';
import type { Scope } from '../scope.ts';

/**
 * Makes the parser of figures: which quantity of a sentence is which measure's.
 *
 * @returns A function from a sentence, the article's publication date (EDTF or null) and the last date named before
 *   in the paragraph, to figures, at most one for each measure and each quantity.
 */
export function createFigureParser(
  gazetteer: Gazetteer,
  matchers: Matchers,
): (scope: Scope, published: string | null, earlier: string | null) => FigureMention[] {
  const match = matchers.create<MeasureRow>(
    gazetteer.measures.map((measure) => ({ value: measure, wordings: measure.wordings, unless: measure.unless })),
  );
  return (scope, published, earlier) => {
    const matched = scope.statement.quantities.length === 0 ? [] : match(scope.row);
    if (matched.length === 0) return [];
    const found = new Map<QuantityMention, FigureMention>();
    const taken = new Set<string>();
    const matches = matched.sort((a, b) => Number(b.number !== null) - Number(a.number !== null));
    for (const { value: measure, first, next, number } of matches) {
      if (taken.has(measure.id)) continue;
      const free = scope.statement.quantities.filter(
        (quantity) => quantity.value !== null && quantity.unit === measure.unit && !found.has(quantity),
      );
      const quantity = number === null ? nearest(free, scope, first, next) : covering(free, scope, number);
      if (!quantity) continue;
      if (isCounted(measure) && beginsLongAgo(quantity, scope)) continue;
      taken.add(measure.id);
      const asOf = figureDate(measure, scope, published, earlier);
      found.set(quantity, { statement: scope.statement.id, quantity, measure: measure.id, asOf });
    }
    return [...found.values()].sort((a, b) => a.quantity.offset - b.quantity.offset);
  };
}

function covering(quantities: readonly QuantityMention[], scope: Scope, token: number): QuantityMention | undefined {
  const start = scope.statement.start + (scope.row.tokens[token]?.start ?? 0);
  return quantities.find(({ offset, text }) => offset <= start && start < offset + text.length);
}

function nearest(
  quantities: readonly QuantityMention[],
  scope: Scope,
  first: number,
  next: number,
): QuantityMention | undefined {
  const from = scope.statement.start + (scope.row.tokens[first]?.start ?? 0);
  const to = scope.statement.start + (scope.row.tokens[next - 1]?.end ?? 0);
  const distance = ({ offset }: QuantityMention) => (offset < from ? from - offset : Math.max(0, offset - to));
  return [...quantities].sort((a, b) => distance(a) - distance(b))[0];
}

/** Measures of what one year or one occasion brought. */
function isCounted({ period }: MeasureRow): boolean {
  return period === 'year' || period === 'weekend';
}

/** "Since 2022, 19 percent was taken": what came together over years is no figure of one of them. */
function beginsLongAgo({ offset }: QuantityMention, { statement }: Scope): boolean {
  const since = statement.dates.find(({ relation }) => relation === 'since');
  if (!since) return false;
  const [from, to] = [Math.min(since.offset, offset), Math.max(since.offset, offset)];
  return !(statement.text ?? '').slice(from - statement.start, to - statement.start).includes(';');
}

function figureDate(
  measure: MeasureRow,
  scope: Scope,
  published: string | null,
  earlier: string | null,
): string | null {
  if (measure.period === 'since') return null;
  const dated = scope.statement.dates.find(({ value, relation }) => value !== null && relation === null)?.value ?? null;
  if (measure.period === 'year') return (dated && yearOf(dated)) ?? (published && yearOf(published));
  if (measure.period === 'weekend') return dated ?? earlier;
  return published;
}

/** The year of a date that lies in one year, else null. */
function yearOf(edtf: string): string | null {
  const bounds = dateBounds(edtf);
  return bounds && bounds.start.slice(0, 4) === bounds.end.slice(0, 4) ? bounds.start.slice(0, 4) : null;
}
