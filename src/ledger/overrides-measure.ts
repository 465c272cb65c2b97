import { dateBounds } from '../format/index.ts';
import { proposeName } from '../ingest/index.ts';
import type { Gazetteer, MeasureRow } from '../model/gazetteer.ts';
import type { Message } from '../model/message.ts';
import type { OverrideTarget } from '../model/overrides.ts';
import type { FigureMention, Reading } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';
import { type Found, touches, warn } from './overrides-find.ts';

type Quantity = Statement['quantities'][number];

/** The one quantity that the words touch, or a warning when there is none, several, or it cannot have the measure. */
export function pickQuantity(
  found: Found,
  target: OverrideTarget,
  measure: string | null,
  gazetteer: Gazetteer,
): Quantity | Message {
  const { quantities } = found.statement;
  const touched = quantities.filter((quantity) => touches(found, quantity));
  const [quantity] = touched;
  if (!quantity) {
    const known = quantities.map(({ text }) => JSON.stringify(text)).join(', ');
    const hint = known === '' ? 'Its sentence has none.' : `Its sentence has: ${known}.`;
    return warn(target, 'fits-nothing', `no quantity stands in ${JSON.stringify(target.words)}`, hint);
  }
  if (touched.length > 1) {
    const text = `expected one quantity in ${JSON.stringify(target.words)}, found ${touched.length}`;
    return warn(target, 'fits-several', text, 'Leave the words of the other quantities out.');
  }
  if (measure === null) return quantity;
  const row = gazetteer.measures.find(({ id }) => id === measure);
  if (!row) {
    const hint = proposeName(
      measure,
      gazetteer.measures.map(({ id }) => id),
    );
    return warn(target, 'measure-unknown', `there is no measure "${measure}"`, hint || 'Add it to the gazetteer.');
  }
  if (row.unit === quantity.unit) return quantity;
  const text = `the measure "${measure}" counts in ${row.unit}, ${JSON.stringify(quantity.text)} in ${quantity.unit}`;
  return warn(target, 'measure-unit', text, 'Choose a measure of the same unit.');
}

/** The reading with another measure for one quantity of a statement, or with none. */
export function giveMeasure(
  reading: Reading,
  statement: Statement,
  quantity: Quantity,
  measure: MeasureRow | null,
): Reading {
  const measured = { ...quantity, measure: measure?.id ?? null };
  const asOf = measure && dateOf(measure, statement, reading.article.published);
  const figure: FigureMention[] = measure
    ? [{ statement: statement.id, quantity: measured, measure: measure.id, asOf }]
    : [];
  const others = reading.figures.filter(
    (each) => each.statement !== statement.id || each.quantity.offset !== quantity.offset,
  );
  const statements = reading.statements.map((each) =>
    each.id === statement.id
      ? { ...each, quantities: each.quantities.map((one) => (one.offset === quantity.offset ? measured : one)) }
      : each,
  );
  const figures = [...others, ...figure].sort((a, b) => a.quantity.offset - b.quantity.offset);
  return { ...reading, statements, figures };
}

/** What time a figure of the measure speaks of, as far as its own sentence and the article's date tell. */
function dateOf(measure: MeasureRow, statement: Statement, published: string | null): string | null {
  if (measure.period === 'since') return null;
  const dated = statement.dates.find(({ value, relation }) => value !== null && relation === null)?.value ?? null;
  if (measure.period === 'weekend') return dated;
  if (measure.period !== 'year') return published;
  const bounds = dateBounds(dated ?? published ?? '');
  return bounds && bounds.start.slice(0, 4) === bounds.end.slice(0, 4) ? bounds.start.slice(0, 4) : null;
}
