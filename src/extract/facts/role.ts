import type { Gazetteer } from '../../model/gazetteer.ts';
import type { NameMention } from '../../model/mention.ts';
import type { RoleMention } from '../../model/reading.ts';
import type { Scope } from '../scope.ts';
import { createWordTable } from '../word-table.ts';

// "Norway's envoys, including A and B": how many words may part the role and the persons.
const REACH = 4;
const JOINS = new Set(['and', 'including', 'such', 'as', 'both', 'among', 'them', 'were', 'was', 'are', 'is', 'of']);

/**
 * Makes the parser of roles: who is called the envoy, president, ... of whom.
 *
 * Reads `<owner> <role> <person>`, `<owner>'s <role>, including <person> and <person>`, `<role> of <owner>` and
 * `<person> as <owner>'s <role>`; an owner is a name or the adjective of a place. A role without an owner gives nothing.
 */
export function createRoleParser(gazetteer: Gazetteer): (scope: Scope) => RoleMention[] {
  const roles = gazetteer.roles.flatMap((role) =>
    role.words.map((words) => ({ role: role.id, words: words.toLowerCase().split(/\s+/) })),
  );
  roles.sort((a, b) => b.words.length - a.words.length);
  const byFirst = Map.groupBy(roles, ({ words }) => words[0] ?? '');
  const rolesFrom = createWordTable(({ lower }) => byFirst.get(lower) ?? null);
  const adjectives = new Map(
    gazetteer.places.flatMap((row) => row.adjectives.map((word) => [word.toLowerCase(), row.id])),
  );

  return (scope) => {
    if (!scope.statement.names.some((name) => isPerson(scope, name))) return [];
    const tokens = scope.row.tokens;
    const found = new Map<string, RoleMention>();
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      const hit =
        token &&
        rolesFrom(token)?.find(({ words }) => words.every((word, offset) => tokens[at + offset]?.lower === word));
      if (!hit) continue;
      const next = at + hit.words.length;
      const owner = ownerBefore(scope, at, adjectives) ?? ownerAfter(scope, next);
      if (!owner) continue;
      const former = tokens
        .slice(Math.max(0, owner.at - 2), at)
        .some(({ lower }) => lower === 'former' || lower === 'ex');
      for (const person of persons(scope, at, next, owner)) {
        const mention = { statement: scope.statement.id, person: person.id, role: hit.role, of: owner.id, former };
        found.set(`${person.id} ${hit.role} ${owner.id}`, mention);
      }
      at = next - 1;
    }
    return [...found.values()];
  };
}

/** Whether a name is that of somebody who may have a role. */
function isPerson({ index }: Scope, { kind, id }: NameMention): boolean {
  return kind === 'actor' && index.actors.get(id)?.kind === 'person';
}

interface Owner {
  readonly id: string;
  /** Index of its first token. */
  readonly at: number;
  readonly next: number;
}

function nameAt(scope: Scope, token: number): NameMention | undefined {
  const place = scope.row.tokens[token];
  if (!place) return undefined;
  const offset = scope.statement.start + place.start;
  return scope.statement.names.find((name) => name.offset <= offset && offset < name.offset + name.text.length);
}

function ownerBefore(scope: Scope, role: number, adjectives: ReadonlyMap<string, string>): Owner | null {
  const word = scope.row.tokens[role - 1]?.lower ?? '';
  const adjective = adjectives.get(word);
  if (adjective) return { id: adjective, at: role - 1, next: role };
  const name = nameAt(scope, role - 1);
  const text = scope.statement.text ?? '';
  const end = (name?.offset ?? 0) - scope.statement.start + (name?.text.length ?? 0);
  const between = text.slice(end, scope.row.tokens[role]?.start);
  // "Falk, envoy of Brema" has no owner before the role; a person owns one only with a possessive: "Falk's envoys".
  const owns = scope.index.actors.get(name?.id ?? '')?.kind === 'person' ? /^['’]s?\s+$/ : /^(?:['’]s?)?\s+$/;
  return name && owns.test(between) ? { id: name.id, at: role - 1, next: role } : null;
}

function ownerAfter(scope: Scope, next: number): Owner | null {
  if (scope.row.tokens[next]?.lower !== 'of') return null;
  const at = scope.row.tokens[next + 1]?.lower === 'the' ? next + 2 : next + 1;
  const name = nameAt(scope, at);
  return name ? { id: name.id, at, next: at + 1 } : null;
}

/** The persons that follow the role, joined by commas and 'and'; else those right before it. */
function persons(scope: Scope, role: number, next: number, owner: Owner): NameMention[] {
  const isOther = (name: NameMention | undefined): name is NameMention =>
    name !== undefined && name.id !== owner.id && isPerson(scope, name);
  const after = collect(scope, Math.max(next, owner.next), 1, isOther);
  return after.length > 0 ? after : collect(scope, Math.min(role, owner.at) - 1, -1, isOther);
}

function collect(
  scope: Scope,
  from: number,
  step: 1 | -1,
  isPerson: (name: NameMention | undefined) => name is NameMention,
): NameMention[] {
  const found: NameMention[] = [];
  let idle = 0;
  for (let at = from; at >= 0 && at < scope.row.tokens.length && idle <= REACH; at += step) {
    const name = nameAt(scope, at);
    if (isPerson(name)) {
      if (!found.includes(name)) found.push(name);
      idle = 0;
    } else if (JOINS.has(scope.row.tokens[at]?.lower ?? '')) idle += 1;
    else break;
  }
  return found;
}
