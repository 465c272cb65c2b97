import { queryClaims } from '../../ledger/index.ts';
import type { Query } from '../../model/query.ts';
import { type Call, type DirectiveRules, reportEmpty } from '../call.ts';
import { type Context, report } from '../context.ts';
import { addClaims, type Draft } from '../draft.ts';
import { readQuery, splitQueries, writeQuery } from '../read-query.ts';

/** `:tell[Words.]{measure="length" also="issue=gates stance=refuses; measure=height"}` binds a sentence to claims. */
export const tellRules: DirectiveRules = {
  name: 'tell',
  stands: 'text',
  label: true,
  query: true,
  own: { also: null },
  required: [],
};

function readAlso(call: Call, context: Context): Query[] {
  const { also = '' } = call.attributes;
  return splitQueries(also).flatMap((attributes) => {
    const { query, faults } = readQuery(attributes, context.vocabulary);
    for (const fault of faults) report(context, call.place, { level: 'error', ...fault });
    return faults.length > 0 ? [] : [query];
  });
}

/** Asks each query of the directive and binds the sentence to all that they find. A query without an answer is said. */
export function bindSentence(call: Call, draft: Draft, context: Context): void {
  const { also } = call.attributes;
  const queries = [...(call.asks ? [call.query] : []), ...readAlso(call, context)];
  if (!call.asks && !also) {
    report(context, call.place, {
      level: 'error',
      rule: 'compose/attribute-missing',
      text: '"tell" says no claims that its sentence tells',
      hint: 'Add a query, such as {measure="…"}, or write the sentence without :tell as framing.',
    });
  }
  if (call.label.length === 0) {
    report(context, call.place, {
      level: 'error',
      rule: 'compose/label-missing',
      text: '"tell" has no words',
      hint: 'Write :tell[Words of the sentence.]{…}.',
    });
  }
  for (const query of queries) {
    const claims = queryClaims(context.ledger, query);
    if (claims.length === 0) {
      reportEmpty(context, call.place, '"tell"', query, 'The sentence is printed without a note: mend one of the two.');
    }
    draft.binding.push(writeQuery(query));
    addClaims(draft, claims);
  }
}
