import { formatFigure } from '../format/index.ts';
import type { Disagreement } from '../model/ledger.ts';
import { findDisagreements, isCompared, isTimed, numberId, topicOf } from './disagreements.ts';
import type { Group } from './entry.ts';
import { createConflicts, type Measured } from './figure-range.ts';
import { compare } from './order.ts';
import type { Terms } from './terms.ts';

/** Claims by what they can be contradicted in, so that a new one is compared with those of its topic alone. */
export interface Topics {
  readonly put: (groups: readonly Group[]) => void;
  readonly drop: (ids: readonly string[]) => void;
  /** @returns Ids of the disagreements that are new, or have a side more, since it was last called. */
  readonly settle: () => string[];
  readonly list: () => Disagreement[];
}

/** Opens an empty list. */
export function createTopics(terms: Terms): Topics {
  const topics = new Map<string, Map<string, Group>>();
  const topicsOf = new Map<string, string>();
  const touched = new Set<string>();
  // Sides by id of the disagreement, by topic.
  const quarrels = new Map<string, ReadonlyMap<string, number>>();
  // A measure can have thousands of figures, and a step adds a few: those that are there are not compared again.
  const numbers = new Map<string, Numbers>();
  const measure = (topic: string, groups: readonly Group[]): Numbers => {
    const labels = new Set<string>();
    const numbered = numbers.get(topic) ?? { labels, add: createConflicts<Labelled>(({ label }) => labels.add(label)) };
    numbers.set(topic, numbered);
    for (const figure of groups.flatMap((group) => labelled(group, terms))) numbered.add(figure);
    return numbered;
  };
  const countSides = (topic: string): ReadonlyMap<string, number> => {
    if (!isNumber(topic))
      return new Map(findDisagreements(topic, groupsOf(topic), terms).map(({ id, sides }) => [id, sides.length]));
    const { size } = (numbers.get(topic) ?? measure(topic, groupsOf(topic))).labels;
    return size === 0 || !isCompared(topic, terms) ? new Map() : new Map([[numberId(topic), size]]);
  };
  const groupsOf = (topic: string) => [...(topics.get(topic)?.values() ?? [])];
  return {
    put: (groups) => {
      for (const group of groups) {
        const topic = topicOf(group, terms);
        if (topic === null) continue;
        const members = topics.get(topic) ?? new Map<string, Group>();
        topics.set(topic, members);
        if (!members.has(group.id)) {
          touched.add(topic);
          if (numbers.has(topic)) measure(topic, [group]);
        }
        members.set(group.id, group);
        topicsOf.set(group.id, topic);
      }
    },
    drop: (ids) => {
      for (const id of ids) {
        const topic = topicsOf.get(id);
        if (topic === undefined) continue;
        topics.get(topic)?.delete(id);
        topicsOf.delete(id);
        numbers.delete(topic);
        touched.add(topic);
      }
    },
    settle: () => {
      const grown = [...touched].flatMap((topic) => {
        const before = quarrels.get(topic);
        const now = countSides(topic);
        quarrels.set(topic, now);
        return [...now].filter(([id, sides]) => sides > (before?.get(id) ?? 0)).map(([id]) => id);
      });
      touched.clear();
      return grown.sort(compare);
    },
    list: () =>
      [...quarrels]
        .filter(([, sides]) => sides.size > 0)
        .flatMap(([topic]) => findDisagreements(topic, groupsOf(topic), terms))
        .sort((a, b) => compare(a.id, b.id)),
  };
}

/** The figures of a measure, and the words of those that others contradict. */
interface Numbers {
  readonly labels: ReadonlySet<string>;
  readonly add: (figure: Labelled) => void;
}

type Labelled = Measured & { readonly label: string };

function labelled({ entries }: Group, terms: Terms): Labelled[] {
  const figure = entries[0]?.figure;
  if (!figure || !isTimed(figure, terms)) return [];
  const { value, valueMax, unit, qualifier } = figure.quantity;
  if (value === null) return [];
  const { asOf } = figure;
  return [{ value, valueMax, unit, qualifier, asOf, label: formatFigure({ value, valueMax, unit, qualifier }) }];
}

function isNumber(topic: string): boolean {
  return topic.startsWith('number ');
}
