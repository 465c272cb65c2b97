import type { PhrasingContent } from 'mdast';
import type { Directives, LeafDirective, TextDirective } from 'mdast-util-directive';
import type { Query } from '../model/query.ts';
import { type Context, type Place, report } from './context.ts';
import { suggest } from './nearest.ts';
import { type Attributes, type Fault, isQueryKey, readQuery, writeQuery } from './read-query.ts';
import { QUERY_KEYS } from './vocabulary.ts';

/** What a kind of directive takes. */
export interface DirectiveRules {
  readonly name: string;
  /** `text` stands in a sentence (`:name`), `leaf` on a line of its own (`::name`). */
  readonly stands: 'text' | 'leaf';
  /** Whether words in brackets belong to it. */
  readonly label: boolean;
  /** Whether it takes the attributes of a query. */
  readonly query: boolean;
  /** Attributes of its own; null takes any value, a list only those. */
  readonly own: Readonly<Record<string, readonly string[] | null>>;
  readonly required: readonly string[];
}

/** A directive whose names are all right. */
export interface Call {
  readonly name: string;
  readonly place: Place;
  readonly attributes: Attributes;
  readonly query: Query;
  /** Whether the query has any key. */
  readonly asks: boolean;
  readonly label: readonly PhrasingContent[];
}

export function placeOf(node: { readonly position?: Directives['position'] }): Place {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

function attributesOf(node: Directives): Record<string, string> {
  return Object.fromEntries(Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']));
}

function ownFaults(rules: DirectiveRules, attributes: Attributes): Fault[] {
  const allowed = [...Object.keys(rules.own), ...(rules.query ? QUERY_KEYS : [])];
  const unknown = Object.keys(attributes)
    .filter((key) => !allowed.includes(key))
    .map((key) => ({
      rule: 'compose/attribute-unknown',
      text: `"${rules.name}" takes no attribute "${key}"`,
      hint: allowed.length === 0 ? 'It takes none.' : suggest(key, allowed),
    }));
  const missing = rules.required
    .filter((key) => attributes[key] === undefined || (attributes[key].trim() === '' && !isQueryKey(key)))
    .map((key) => ({
      rule: 'compose/attribute-missing',
      text: `"${rules.name}" needs the attribute "${key}"`,
      hint: `Write ${rules.stands === 'leaf' ? '::' : ':'}${rules.name}{${key}="…"}.`,
    }));
  const values = Object.entries(rules.own).flatMap(([key, choices]) => {
    const value = attributes[key];
    if (value === undefined || choices === null || choices.includes(value)) return [];
    return [
      {
        rule: 'compose/value-unknown',
        text: `"${key}" of "${rules.name}" cannot be "${value}"`,
        hint: suggest(value, choices),
      },
    ];
  });
  return [...unknown, ...missing, ...values];
}

function labelFaults(rules: DirectiveRules, node: Directives): Fault[] {
  if (rules.label || node.children.length === 0) return [];
  const text = `"${rules.name}" takes no words in brackets`;
  return [{ rule: 'compose/label-unknown', text, hint: 'What it prints comes from the ledger.' }];
}

/**
 * Checks a directive against the rules of its kind.
 *
 * @returns Null when anything is wrong; every fault has then been reported at the directive's place.
 */
export function readCall(node: TextDirective | LeafDirective, rules: DirectiveRules, context: Context): Call | null {
  const attributes = attributesOf(node);
  const place = placeOf(node);
  const asked = Object.fromEntries(
    Object.entries(attributes).filter(([key]) => rules.query && isQueryKey(key) && !Object.hasOwn(rules.own, key)),
  );
  const { query, faults } = readQuery(asked, context.vocabulary);
  const all = [...labelFaults(rules, node), ...ownFaults(rules, attributes), ...faults];
  for (const fault of all) report(context, place, { level: 'error', ...fault });
  if (all.length > 0) return null;
  return { name: rules.name, place, attributes, query, asks: Object.keys(asked).length > 0, label: node.children };
}

/**
 * Says that a query found nothing.
 *
 * @param hint - What becomes of what it was for.
 */
export function reportEmpty(context: Context, place: Place, what: string, query: Query, hint: string): void {
  const text = `${what} finds nothing for ${writeQuery(query)}`;
  report(context, place, { level: 'warning', rule: 'compose/query-empty', text, hint });
}
