import type { ComponentRow, Gazetteer, ModelRow } from '../../model/gazetteer.ts';
import type { GuaranteeMention } from '../../model/reading.ts';
import type { Match, Matchers } from '../matcher.ts';
import { findSubject, type Scope } from '../scope.ts';

// A sentence that begins so goes on about what the one before named.
const GOES_ON =
  /^\W*(?:this|that|these|those|it|its|they|their|such|the (?:zone|plan|proposal|offer|promise|formula|idea|area|arrangement|guarantees?|scheme|model)|however,? (?:this|the|it)|but (?:this|the|it))\b/i;

/**
 * Makes the parser of guarantee models. It is called with the sentences of one article in order, because a model
 * that one sentence names stays called up for list items below it and for sentences that go on from it.
 */
export function createGuaranteeParser(
  gazetteer: Gazetteer,
  matchers: Matchers,
): () => (scope: Scope) => GuaranteeMention[] {
  const matchModel = matchers.create<ModelRow>(
    gazetteer.models.map((model) => ({ value: model, wordings: model.wordings, unless: model.unless })),
  );
  const components = new Map(gazetteer.models.map((model) => [model.id, componentMatcher(model, matchers)]));

  return () => {
    let active: readonly ModelRow[] = [];
    let offeredBy: readonly string[] = [];
    let paragraph = 0;
    return (scope) => {
      const named = [...new Set(matchModel(scope.row).map(({ value }) => value))];
      // Nothing is called up, so nothing can go on.
      if (named.length === 0 && active.length === 0) return [];
      const list = scope.block.kind === 'list-item';
      const text = scope.statement.text ?? '';
      const goesOn = list || GOES_ON.test(text) || (scope.statement.paragraph === paragraph && named.length === 0);
      const models = goesOn ? [...new Set([...named, ...active])] : named;
      const subject =
        findSubject(scope) ??
        scope.speakers.find(({ actor, kind }) => actor !== null && kind !== 'outlet')?.actor ??
        null;
      const by = subject === null ? (goesOn ? offeredBy : []) : [subject];
      if (named.length > 0) offeredBy = by;
      active = models;
      paragraph = scope.statement.paragraph;
      return models.flatMap((model) =>
        (components.get(model.id)?.(scope.row) ?? []).map(({ value, first, unclear }) => ({
          statement: scope.statement.id,
          model: model.id,
          component: value.id,
          status: unclear ? 'unclear' : isNegated(scope, first) ? 'denied' : 'stated',
          by,
        })),
      );
    };
  };
}

type ComponentMatch = Match<ComponentRow> & { readonly unclear: boolean };

/** Finds the components of one model; a wording that says a component is open wins over one that states it. */
function componentMatcher(model: ModelRow, matchers: Matchers): (row: Scope['row']) => ComponentMatch[] {
  const matcherOf = (field: 'wordings' | 'unclear') =>
    matchers.create(model.components.map((component) => ({ value: component, wordings: component[field] })));
  const [stated, open] = [matcherOf('wordings'), matcherOf('unclear')];
  return (row) => {
    const found = new Map<string, ComponentMatch>();
    for (const match of stated(row)) found.set(match.value.id, { ...match, unclear: false });
    for (const match of open(row)) {
      // A general word of doubt says something of a component only where the component itself is told, or where the
      // wording names it.
      if (found.has(match.value.id) || match.value.wordings.length === 0 || match.next - match.first > 1)
        found.set(match.value.id, { ...match, unclear: true });
    }
    return [...found.values()];
  };
}

const NEGATIONS = new Set(['not', 'never', 'without', 'no', 'denied', 'denies', 'deny', 'excluded', 'excludes']);

/** A word of negation among the three words before the component. */
function isNegated(scope: Scope, first: number): boolean {
  return scope.row.tokens.slice(Math.max(0, first - 3), first).some(({ lower }) => NEGATIONS.has(lower));
}
