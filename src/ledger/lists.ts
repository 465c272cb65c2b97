import type { Figure, Guarantee, Position } from '../model/ledger.ts';
import { type Group, unique } from './entry.ts';
import { stanceLabel } from './labels.ts';
import { compare } from './order.ts';
import type { Terms } from './terms.ts';

/** The figures of the ledger: by measure, then time, then value. */
export function listFigures(groups: readonly Group[], terms: Terms): Figure[] {
  return groups
    .flatMap((group): Figure[] => {
      const figure = group.entries[0]?.figure;
      if (!figure || figure.quantity.value === null) return [];
      const speakers = group.entries.map(
        ({ statement }) => statement.attribution.find(({ name }) => name !== null)?.name,
      );
      return [
        {
          id: group.id,
          measure: figure.measure,
          value: figure.quantity.value,
          valueMax: figure.quantity.valueMax,
          unit: figure.quantity.unit,
          qualifier: figure.quantity.qualifier,
          subject: terms.gazetteer.measures.find(({ id }) => id === figure.measure)?.subject ?? null,
          asOf: figure.asOf,
          saidBy: unique(speakers.filter((name) => name != null)).sort(compare),
          statements: statementsOf(group),
          claim: group.id,
        },
      ];
    })
    .sort(
      (a, b) =>
        compare(a.measure, b.measure) ||
        compare(a.asOf ?? '', b.asOf ?? '') ||
        a.value - b.value ||
        compare(a.id, b.id),
    );
}

/** Positions, one for each actor of a claim: a side's claim can be held by several of its people and bodies. */
export function listPositions(groups: readonly Group[], terms: Terms): Position[] {
  return groups
    .filter(({ kind }) => kind === 'position')
    .flatMap((group) =>
      unique(group.entries.map(({ position }) => position?.actor ?? null)).map((actor): Position => {
        const held = group.entries.filter(({ position }) => (position?.actor ?? null) === actor);
        const { issue = '', stance = '' } = held[0]?.position ?? {};
        const statements = unique(held.map(({ statement }) => statement.id)).sort(compare);
        return { actor, issue, stance, label: stanceLabel(terms, issue, stance), statements, claim: group.id };
      }),
    )
    .sort((a, b) => compare(a.issue, b.issue) || compare(a.actor ?? '', b.actor ?? '') || compare(a.stance, b.stance));
}

/** Components of guarantee models, in the order of the gazetteer. */
export function listGuarantees(groups: readonly Group[], terms: Terms): Guarantee[] {
  const order = terms.gazetteer.models.flatMap(({ id, components }) =>
    components.map((component) => `${id} ${component.id}`),
  );
  const rank = ({ model, component }: Guarantee) => order.indexOf(`${model} ${component}`);
  return groups
    .flatMap((group): Guarantee[] => {
      const guarantee = group.entries[0]?.guarantee;
      if (!guarantee) return [];
      const { model, component, status } = guarantee;
      const by = unique(group.entries.flatMap((entry) => entry.guarantee?.by ?? [])).sort(compare);
      return [{ model, component, status, by, statements: statementsOf(group), claim: group.id }];
    })
    .sort((a, b) => rank(a) - rank(b) || compare(a.status, b.status));
}

function statementsOf(group: Group): string[] {
  return unique(group.entries.map(({ statement }) => statement.id)).sort(compare);
}
