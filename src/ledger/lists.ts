import type { Figure, Guarantee, Position } from '../model/ledger.ts';
import { type Group, groupBy, unique } from './entry.ts';
import { stanceLabel } from './labels.ts';
import { compare } from './order.ts';
import type { Terms } from './terms.ts';

/** The figures of some groups, in the order of the ledger. */
export function listFigures(groups: readonly Group[], terms: Terms): Figure[] {
  const figures = groups.flatMap((group): Figure[] => {
    const figure = group.entries[0]?.figure;
    if (!figure || figure.quantity.value === null) return [];
    const speakers = group.entries.flatMap(({ statement }) => statement.attribution.flatMap(({ name }) => name ?? []));
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
        saidBy: unique(speakers).sort(compare),
        statements: statementsOf(group),
        claim: group.id,
      },
    ];
  });
  return sortFigures(figures);
}

/** By measure, then time, then value. */
export function sortFigures(figures: readonly Figure[]): Figure[] {
  return [...figures].sort(
    (a, b) =>
      compare(a.measure, b.measure) || compare(a.asOf ?? '', b.asOf ?? '') || a.value - b.value || compare(a.id, b.id),
  );
}

/** Positions, one for each actor of a claim: a side's claim can be held by several of its people and bodies. */
export function listPositions(groups: readonly Group[], terms: Terms): Position[] {
  return groups
    .filter(({ kind }) => kind === 'position')
    .flatMap(({ id, entries }) =>
      groupBy(entries, ({ position }) => position?.actor ?? '').map(([, held]): Position => {
        const { actor = null, issue = '', stance = '' } = held[0]?.position ?? {};
        const statements = unique(held.map(({ statement }) => statement.id)).sort(compare);
        return { actor, issue, stance, label: stanceLabel(terms, issue, stance), statements, claim: id };
      }),
    );
}

/** By issue, then holder, then stance. */
export function sortPositions(positions: readonly Position[]): Position[] {
  return [...positions].sort(
    (a, b) => compare(a.issue, b.issue) || compare(a.actor ?? '', b.actor ?? '') || compare(a.stance, b.stance),
  );
}

/** Components of guarantee models. */
export function listGuarantees(groups: readonly Group[]): Guarantee[] {
  return groups.flatMap((group): Guarantee[] => {
    const guarantee = group.entries[0]?.guarantee;
    if (!guarantee) return [];
    const { model, component, status } = guarantee;
    const by = unique(group.entries.flatMap((entry) => entry.guarantee?.by ?? [])).sort(compare);
    return [{ model, component, status, by, statements: statementsOf(group), claim: group.id }];
  });
}

/** In the order of the gazetteer. */
export function sortGuarantees(guarantees: readonly Guarantee[], terms: Terms): Guarantee[] {
  const order = terms.gazetteer.models.flatMap(({ id, components }) =>
    components.map((component) => `${id} ${component.id}`),
  );
  const rank = ({ model, component }: Guarantee) => order.indexOf(`${model} ${component}`);
  return [...guarantees].sort((a, b) => rank(a) - rank(b) || compare(a.status, b.status));
}

function statementsOf(group: Group): string[] {
  return unique(group.entries.map(({ statement }) => statement.id)).sort(compare);
}
