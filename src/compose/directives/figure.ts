import type { PhrasingContent } from 'mdast';
import { dateBounds, formatAmount, formatFigure } from '../../format/index.ts';
import { queryFigures } from '../../ledger/index.ts';
import type { Figure } from '../../model/ledger.ts';
import { type Call, type DirectiveRules, reportEmpty } from '../call.ts';
import { type Context, claimsOf } from '../context.ts';
import { addClaims, addFill, type Draft } from '../draft.ts';

/** `:figure{measure="length"}` is the newest figure of a measure in words, with its hedge unless `form="amount"`. */
export const figureRules: DirectiveRules = {
  name: 'figure',
  stands: 'text',
  label: false,
  query: true,
  own: { form: ['plain', 'amount'] },
  required: ['measure'],
};

function lastDay(edtf: string | null): string {
  return edtf === null ? '' : (dateBounds(edtf)?.end ?? '');
}

/** Last day on which an article that gives the figure was published; empty when unknown. */
function publishedOn(figure: Figure, context: Context): string {
  const days = figure.statements.map((id) => {
    const article = context.statements.get(id)?.article ?? '';
    return lastDay(context.articles.get(article)?.published ?? null);
  });
  return days.sort().at(-1) ?? '';
}

/**
 * The figure that speaks of the latest time; of several the one published last, then the one on most statements.
 * A figure that names no time speaks of the day it was published.
 */
function newestFigure(figures: readonly Figure[], context: Context): Figure | null {
  const ranked = figures.map((figure) => {
    const published = publishedOn(figure, context);
    const weight = String(figure.statements.length).padStart(6, '0');
    return { figure, rank: [lastDay(figure.asOf) || published, published, weight, figure.id] };
  });
  const compare = (a: readonly string[], b: readonly string[]): number => {
    const i = a.findIndex((part, n) => part !== b[n]);
    return i < 0 ? 0 : (a[i] ?? '') < (b[i] ?? '') ? -1 : 1;
  };
  return ranked.sort((a, b) => compare(a.rank, b.rank)).at(-1)?.figure ?? null;
}

/** Fills a figure in and binds the sentence to its claim. */
export function fillFigure(call: Call, draft: Draft, context: Context): PhrasingContent[] {
  const found = queryFigures(context.ledger, call.query).filter((each) => !context.claims.get(each.claim)?.retracted);
  const figure = newestFigure(found, context);
  if (!figure) {
    draft.hole = true;
    reportEmpty(context, call.place, '"figure"', call.query, 'The sentence is left out, as it would have a hole.');
    return [];
  }
  addClaims(draft, claimsOf(context, [figure.claim]));
  if (draft.binding.length === 0) draft.binding.push(`measure ${call.query.measure}`);
  const { form } = call.attributes;
  const text = form === 'amount' ? formatAmount(figure) : formatFigure(figure);
  return addFill(draft, 'Fig', { id: figure.id }, text);
}
