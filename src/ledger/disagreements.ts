import { dateBounds, formatDate, formatFigure } from '../format/index.ts';
import type { Disagreement, DisagreementSide, Figure } from '../model/ledger.ts';
import { type Group, unique } from './entry.ts';
import { sharpestDate } from './event-parts.ts';
import { figureRange, rangesConflict } from './figure-range.ts';
import { capitalize, eventName, guaranteeName, stanceLabel } from './labels.ts';
import { compare } from './order.ts';
import { slugify } from './slug.ts';
import type { Terms } from './terms.ts';

/**
 * Where sources differ: numbers for one measure and time, dates for an event that there is one of, roles of one person,
 * and denials. Every side keeps its statements; none is chosen.
 */
export function findDisagreements(groups: readonly Group[], figures: readonly Figure[], terms: Terms): Disagreement[] {
  return [
    ...numberDisagreements(figures, terms),
    ...dateDisagreements(groups, terms),
    ...roleDisagreements(groups, terms),
    ...denials(groups, terms),
    ...guaranteeDenials(groups, terms),
  ].sort((a, b) => compare(a.id, b.id));
}

function side(label: string, groups: readonly Group[]): DisagreementSide {
  const statements = unique(groups.flatMap(({ entries }) => entries.map(({ statement }) => statement.id)));
  return { label, statements: [...statements].sort(compare), claims: groups.map(({ id }) => id).sort(compare) };
}

function numberDisagreements(figures: readonly Figure[], terms: Terms): Disagreement[] {
  return groupBy(figures, ({ measure }) => measure).flatMap(([measure, all]) => {
    const row = terms.gazetteer.measures.find(({ id }) => id === measure);
    if (row?.compare === false) return [];
    const about = row?.name ?? measure;
    const quarrelling = all.filter((one) =>
      all.some((other) => sameTime(one.asOf, other.asOf) && rangesConflict(figureRange(one), figureRange(other))),
    );
    if (quarrelling.length < 2) return [];
    const sides = groupBy(quarrelling, (figure) => formatFigure(figure)).map(([label, same]) => ({
      label,
      statements: unique(same.flatMap(({ statements }) => statements)).sort(compare),
      claims: same.map(({ claim }) => claim).sort(compare),
    }));
    return [{ id: slugify(`number ${measure}`), kind: 'number' as const, about, sides }];
  });
}

function dateDisagreements(groups: readonly Group[], terms: Terms): Disagreement[] {
  const once = new Set(terms.gazetteer.events.filter((row) => row.once).map(({ id }) => id));
  const dated = groups.filter(({ kind, entries }) => kind === 'event' && once.has(entries[0]?.event?.event ?? ''));
  return groupBy(dated, ({ entries }) => entries[0]?.event?.event ?? '').flatMap(([kind, all]) => {
    if (all.length < 2) return [];
    const about = `When: ${all[0] ? eventName(all[0], terms) : kind}`;
    const sides = all.map((group) => side(capitalize(formatDate(sharpestDate(group))), [group]));
    return [{ id: slugify(`date ${kind}`), kind: 'date' as const, about, sides }];
  });
}

function roleDisagreements(groups: readonly Group[], terms: Terms): Disagreement[] {
  const roles = groups.filter(({ kind }) => kind === 'role');
  const key = ({ entries }: Group) => `${entries[0]?.role?.person} ${entries[0]?.role?.role}`;
  return groupBy(roles, key).flatMap(([, all]) => {
    const role = all[0]?.entries[0]?.role;
    if (all.length < 2 || !role) return [];
    const name = terms.gazetteer.roles.find(({ id }) => id === role.role)?.name ?? role.role;
    const about = `${capitalize(name)}: ${terms.actorName(role.person)}`;
    const sides = all.map((group) => {
      const { former, of } = group.entries[0]?.role ?? role;
      return side(capitalize(`${former ? 'former ' : ''}${name} of ${terms.actorPhrase(of)}`), [group]);
    });
    return [{ id: slugify(`role ${role.person} ${role.role}`), kind: 'role' as const, about, sides }];
  });
}

/** A stance, and the stances on the same issue that the gazetteer says contradict it, held by anyone of that side. */
function denials(groups: readonly Group[], terms: Terms): Disagreement[] {
  const positions = groups.filter(({ kind }) => kind === 'position');
  const sideOf = (group: Group) => {
    const actor = group.entries[0]?.position?.actor ?? null;
    return actor === null ? null : terms.sideOf(actor);
  };
  return terms.gazetteer.issues.flatMap((issue) =>
    issue.stances.flatMap((stance) => {
      const held = positions.filter(
        ({ entries }) => entries[0]?.position?.issue === issue.id && entries[0].position.stance === stance.id,
      );
      return held.flatMap((group) => {
        const against = positions.filter(({ entries, ...rest }) => {
          const other = entries[0]?.position;
          return (
            other?.issue === issue.id &&
            stance.contradicts.includes(other.stance) &&
            sideOf({ entries, ...rest }) === sideOf(group)
          );
        });
        if (against.length === 0) return [];
        const holder = terms.actorPhrase(group.entries[0]?.position?.actor ?? '');
        return [
          {
            id: slugify(`denial ${sideOf(group)} ${issue.id} ${stance.id}`),
            kind: 'denial' as const,
            about: `Whether ${holder} ${stance.label}`,
            sides: [
              side(capitalize(`${holder} ${stance.label}`), [group]),
              side(
                capitalize(
                  unique(
                    against.map(
                      (other) =>
                        `${terms.actorPhrase(other.entries[0]?.position?.actor ?? '')} ${stanceLabel(terms, issue.id, other.entries[0]?.position?.stance ?? '')}`,
                    ),
                  ).join('; '),
                ),
                against,
              ),
            ],
          },
        ];
      });
    }),
  );
}

function guaranteeDenials(groups: readonly Group[], terms: Terms): Disagreement[] {
  const guarantees = groups.filter(({ kind }) => kind === 'guarantee');
  const key = ({ entries }: Group) => `${entries[0]?.guarantee?.model} ${entries[0]?.guarantee?.component}`;
  return groupBy(guarantees, key).flatMap(([, all]) => {
    const guarantee = all[0]?.entries[0]?.guarantee;
    const denied = all.filter(({ entries }) => entries[0]?.guarantee?.status === 'denied');
    const stated = all.filter(({ entries }) => entries[0]?.guarantee?.status === 'stated');
    if (!guarantee || denied.length === 0 || stated.length === 0) return [];
    return [
      {
        id: slugify(`denial ${guarantee.model} ${guarantee.component}`),
        kind: 'denial' as const,
        about: guaranteeName(terms, guarantee.model, guarantee.component),
        sides: [side('Part of it', stated), side('Not part of it', denied)],
      },
    ];
  });
}

function sameTime(a: string | null, b: string | null): boolean {
  const [x, y] = [a === null ? null : dateBounds(a.slice(0, 7)), b === null ? null : dateBounds(b.slice(0, 7))];
  return !x || !y || (x.start <= y.end && y.start <= x.end);
}

function groupBy<T>(values: readonly T[], key: (value: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value]);
  return [...groups];
}
