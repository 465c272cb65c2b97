import { queryGuarantees } from '../../ledger/index.ts';
import type { Guarantee } from '../../model/ledger.ts';
import { reportEmpty } from '../call.ts';
import type { Context } from '../context.ts';
import { block, inline } from '../tree.ts';
import type { LeafDirective } from './kind.ts';

function nameOf(guarantee: Guarantee, context: Context): string {
  const model = context.ledger.terms.models.find(({ id }) => id === guarantee.model);
  return model?.components.find(({ id }) => id === guarantee.component)?.name ?? guarantee.component;
}

/** `::guarantees{model="lease"}` lists the components of a model and whether each is stated, denied or unclear. */
export const guaranteesDirective: LeafDirective = {
  rules: { name: 'guarantees', stands: 'leaf', label: false, query: true, own: {}, required: ['model'] },
  turn: 1,
  compose(call, page, context) {
    const guarantees = queryGuarantees(context.ledger, call.query);
    if (guarantees.length === 0) reportEmpty(context, call.place, '"guarantees"', call.query, 'The table is left out.');
    for (const guarantee of guarantees) page.listed.add(guarantee.claim);
    const models = [...new Set(guarantees.map((guarantee) => guarantee.model))];
    return models.map((model) => {
      const lines = guarantees
        .filter((guarantee) => guarantee.model === model)
        .map((guarantee) => {
          const { claim, status } = guarantee;
          return [inline('Component', { claim, status }, nameOf(guarantee, context))];
        });
      return block('Guarantees', { model }, lines);
    });
  },
};
