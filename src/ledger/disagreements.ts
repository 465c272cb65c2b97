import { formatDate, formatFigure } from '../format/index.ts';
import type { Disagreement, DisagreementSide, Figure } from '../model/ledger.ts';
import type { FigureMention } from '../model/reading.ts';
import { spoken } from '../words/index.ts';
import { type Group, groupBy, unique } from './entry.ts';
import { sharpestDate } from './event-parts.ts';
import { findConflicts } from './figure-range.ts';
import { capitalize, eventName, guaranteeName, stanceLabel } from './labels.ts';
import { listFigures } from './lists.ts';
import { compare } from './order.ts';
import { slugify } from './slug.ts';
import type { Terms } from './terms.ts';

/**
 * What a claim can be contradicted in: claims of one topic are compared with each other and with no others. Null when
 * nothing can contradict it.
 */
export function topicOf({ kind, entries }: Group, terms: Terms): string | null {
  const { figure, event, role, position, guarantee } = entries[0] ?? {};
  if (figure) return `number ${figure.measure}`;
  if (kind === 'event') {
    const once = terms.gazetteer.events.some(({ id, once }) => id === event?.event && once);
    return once ? `date ${event?.event}` : null;
  }
  if (role) return `role ${role.person} ${role.role}`;
  // Of several who are not named, none can be said to contradict himself.
  if (position && position.actor !== null) return `stance ${position.issue} ${terms.sideOf(position.actor)}`;
  return guarantee ? `part ${guarantee.model} ${guarantee.component}` : null;
}

/**
 * Where the claims of one topic differ: numbers for one measure and time, dates for an event that there is one of,
 * roles of one person, and denials. Every side keeps its statements; none is chosen.
 */
export function findDisagreements(topic: string, groups: readonly Group[], terms: Terms): Disagreement[] {
  if (groups.length < 2) return [];
  const sorted = [...groups].sort((a, b) => compare(a.id, b.id));
  switch (topic.split(' ')[0]) {
    case 'number':
      return numberDisagreements(topic, listFigures(sorted, terms), terms);
    case 'date':
      return dateDisagreements(sorted, terms);
    case 'role':
      return roleDisagreements(sorted, terms);
    case 'stance':
      return denials(sorted, terms);
    default:
      return guaranteeDenials(sorted, terms);
  }
}

function side(label: string, groups: readonly Group[]): DisagreementSide {
  const statements = unique(groups.flatMap(({ entries }) => entries.map(({ statement }) => statement.id)));
  return { label, statements: [...statements].sort(compare), claims: groups.map(({ id }) => id).sort(compare) };
}

/** Whether figures of a measure can contradict one another at all. */
export function isCompared(topic: string, terms: Terms): boolean {
  return terms.gazetteer.measures.find(({ id }) => topic === `number ${id}`)?.compare !== false;
}

/** Figures of a year or an occasion that is not known stand beside no others: each may speak of another one. */
export function isTimed({ measure, asOf }: Pick<FigureMention, 'measure' | 'asOf'>, terms: Terms): boolean {
  if (asOf !== null) return true;
  const period = terms.gazetteer.measures.find(({ id }) => id === measure)?.period;
  return period !== 'year' && period !== 'weekend';
}

/** Id of the disagreement on a measure. */
export function numberId(topic: string): string {
  return slugify(topic);
}

function numberDisagreements(topic: string, figures: readonly Figure[], terms: Terms): Disagreement[] {
  if (!isCompared(topic, terms)) return [];
  const quarrelling = findConflicts(figures.filter((figure) => isTimed(figure, terms)));
  if (quarrelling.length < 2) return [];
  const sides = groupBy(quarrelling, (figure) => formatFigure(figure)).map(([label, same]) => ({
    label,
    statements: unique(same.flatMap(({ statements }) => statements)).sort(compare),
    claims: same.map(({ claim }) => claim).sort(compare),
  }));
  const measure = quarrelling[0]?.measure ?? '';
  const about = terms.gazetteer.measures.find(({ id }) => id === measure)?.name ?? measure;
  return [{ id: numberId(topic), kind: 'number', about, sides }];
}

function dateDisagreements(groups: readonly Group[], terms: Terms): Disagreement[] {
  const [first] = groups;
  if (!first) return [];
  const about = spoken().claims.when(eventName(first, terms));
  const sides = groups.map((group) => side(capitalize(formatDate(sharpestDate(group))), [group]));
  return [{ id: slugify(`date ${first.entries[0]?.event?.event}`), kind: 'date', about, sides }];
}

function roleDisagreements(groups: readonly Group[], terms: Terms): Disagreement[] {
  const role = groups[0]?.entries[0]?.role;
  if (!role) return [];
  const name = terms.gazetteer.roles.find(({ id }) => id === role.role)?.name ?? role.role;
  const about = spoken().claims.called(terms.actorName(role.person));
  const sides = groups.map((group) => {
    const { former, of } = group.entries[0]?.role ?? role;
    return side(capitalize(spoken().claims.role(former, name, terms.actorPhrase(of))), [group]);
  });
  return [{ id: slugify(`role ${role.person} ${role.role}`), kind: 'role', about, sides }];
}

/**
 * A stance, and the stances on the same issue that the gazetteer says contradict it, held by anyone of that side. Two
 * that contradict each other are one disagreement, told from the stance that stands first in the gazetteer.
 */
function denials(groups: readonly Group[], terms: Terms): Disagreement[] {
  const { issue: id = '', actor } = groups[0]?.entries[0]?.position ?? {};
  const issue = terms.gazetteer.issues.find((row) => row.id === id);
  const say = (group: Group) => {
    const { actor: holder, stance = '' } = group.entries[0]?.position ?? {};
    return spoken().claims.holds([terms.actorPhrase(holder ?? '')], stanceLabel(terms, id, stance), false);
  };
  const stances = issue?.stances ?? [];
  return stances.flatMap((stance, i): Disagreement[] => {
    const told = stances.slice(0, i).filter(({ contradicts }) => contradicts.includes(stance.id));
    const others = stance.contradicts.filter((other) => told.every(({ id }) => id !== other));
    const held = groups.filter(({ entries }) => entries[0]?.position?.stance === stance.id);
    const against = groups.filter(({ entries }) => others.includes(entries[0]?.position?.stance ?? ''));
    if (!held[0] || against.length === 0) return [];
    return [
      {
        id: slugify(`denial ${terms.sideOf(actor ?? '')} ${id} ${stance.id}`),
        kind: 'denial',
        about: spoken().claims.whether(say(held[0])),
        sides: [side(capitalize(say(held[0])), held), side(capitalize(unique(against.map(say)).join('; ')), against)],
      },
    ];
  });
}

function guaranteeDenials(groups: readonly Group[], terms: Terms): Disagreement[] {
  const guarantee = groups[0]?.entries[0]?.guarantee;
  const denied = groups.filter(({ entries }) => entries[0]?.guarantee?.status === 'denied');
  const stated = groups.filter(({ entries }) => entries[0]?.guarantee?.status === 'stated');
  if (!guarantee || denied.length === 0 || stated.length === 0) return [];
  return [
    {
      id: slugify(`denial ${guarantee.model} ${guarantee.component}`),
      kind: 'denial',
      about: guaranteeName(terms, guarantee.model, guarantee.component),
      sides: [side(spoken().claims.isPart, stated), side(spoken().claims.isNoPart, denied)],
    },
  ];
}
