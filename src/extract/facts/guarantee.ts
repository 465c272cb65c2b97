import type { ComponentRow, Gazetteer, ModelRow } from '../../model/gazetteer.ts';
import type { GuaranteeMention } from '../../model/reading.ts';
import { createMatcher, type Match } from '../matcher.ts';
import type { Scope } from '../scope.ts';
import { findHolder } from '../scope.ts';
import { matchWording, parseWording } from '../wording.ts';

// A sentence that begins so goes on about what the one before named.
const GOES_ON =
  /^\W*(?:this|that|these|those|it|its|they|their|such|the (?:zone|plan|proposal|offer|promise|formula|idea|area|arrangement|guarantees?|scheme|model)|however,? (?:this|the|it)|but (?:this|the|it))\b/i;
const NEGATION = ['not', 'never', 'without', 'no'].join('|');

/**
 * Makes the parser of guarantee models. It is called with the sentences of one article in order, because a model
 * that one sentence names stays called up for list items below it and for sentences that go on from it.
 */
export function createGuaranteeParser(gazetteer: Gazetteer): () => (scope: Scope) => GuaranteeMention[] {
  const matchModel = createMatcher<ModelRow>(
    gazetteer.models.map((model) => ({ value: model, wordings: model.wordings, unless: model.unless })),
    gazetteer.words,
  );
  const matchers = new Map(gazetteer.models.map((model) => [model.id, componentMatcher(model, gazetteer)]));
  const negated = parseWording(`(${NEGATION}|<refuse>|deny|denies|denied) ...`.replace(/ \.\.\.$/, ''), {
    refuse: ['refused', 'refuses', 'rejected', 'rejects', 'ruled out'],
    ...gazetteer.words,
  });

  return () => {
    let active: readonly ModelRow[] = [];
    let paragraph = 0;
    return (scope) => {
      const named = [...new Set(matchModel(scope.row).map(({ value }) => value))];
      const list = scope.block.kind === 'list-item';
      const text = scope.statement.text ?? '';
      const goesOn = list || GOES_ON.test(text) || (scope.statement.paragraph === paragraph && named.length === 0);
      const models = goesOn ? [...new Set([...named, ...active])] : named;
      active = models;
      paragraph = scope.statement.paragraph;
      return models.flatMap((model) =>
        (matchers.get(model.id)?.(scope.row) ?? []).map(({ value, first, unclear }) => ({
          statement: scope.statement.id,
          model: model.id,
          component: value.id,
          status: unclear ? 'unclear' : isNegated(scope, first, negated) ? 'denied' : 'stated',
          by: holders(scope, first, model),
        })),
      );
    };
  };
}

type ComponentMatch = Match<ComponentRow> & { readonly unclear: boolean };

function componentMatcher(model: ModelRow, gazetteer: Gazetteer): (row: Scope['row']) => ComponentMatch[] {
  const stated = createMatcher(
    model.components.map((component) => ({ value: component, wordings: component.wordings })),
    gazetteer.words,
  );
  const unclear = createMatcher(
    model.components
      .filter((component) => component.unclear.length > 0)
      .map((component) => ({ value: component, wordings: component.unclear })),
    gazetteer.words,
  );
  return (row) => {
    const found = new Map<string, ComponentMatch>();
    const open = new Set(unclear(row).map(({ value }) => value.id));
    for (const match of stated(row))
      if (!found.has(match.value.id)) found.set(match.value.id, { ...match, unclear: open.has(match.value.id) });
    return [...found.values()];
  };
}

/** A word of negation among the three words before the component. */
function isNegated(scope: Scope, first: number, negated: ReturnType<typeof parseWording>): boolean {
  const before = scope.row.tokens.slice(Math.max(0, first - 3), first);
  return matchWording(negated, { tokens: before, names: new Map(), words: new Set() }).length > 0;
}

function holders(scope: Scope, first: number, model: ModelRow): readonly string[] {
  const holder = findHolder(scope, first, []);
  if (holder !== null) return [holder];
  return model.by;
}
