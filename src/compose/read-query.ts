import { dateBounds } from '../format/index.ts';
import type { Query } from '../model/query.ts';
import { suggest } from './nearest.ts';
import { QUERY_KEYS, type QueryKey, type Vocabulary } from './vocabulary.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What is wrong with a name, without a place. */
export interface Fault {
  readonly rule: string;
  readonly text: string;
  readonly hint: string;
}

export function isQueryKey(key: string): key is QueryKey {
  return QUERY_KEYS.some((each) => each === key);
}

function splitValue(value: string): string[] {
  return value.split(/\s+/).filter(Boolean);
}

/** Stances of the issues that the query names, components of its models; all of them where it names none. */
function allowedNames(key: QueryKey, attributes: Attributes, vocabulary: Vocabulary): readonly string[] | undefined {
  const within = { stance: ['issue', vocabulary.stances], component: ['model', vocabulary.components] } as const;
  if (key !== 'stance' && key !== 'component') return vocabulary.names[key];
  const [parent, table] = within[key];
  const names = splitValue(attributes[parent] ?? '').flatMap((id) => table[id] ?? []);
  return names.length > 0 ? names : vocabulary.names[key];
}

function checkValue(key: QueryKey, attributes: Attributes, vocabulary: Vocabulary): Fault[] {
  const value = attributes[key] ?? '';
  if (value.trim() === '') {
    return [{ rule: 'compose/attribute-empty', text: `"${key}" has no value`, hint: `Write ${key}="…".` }];
  }
  if (key === 'date') {
    return splitValue(value)
      .filter((date) => dateBounds(date) === null)
      .map((date) => ({
        rule: 'compose/date-invalid',
        text: `"${date}" is not a date`,
        hint: 'Write a day, a month, a year or an interval: 2026-02-01, 2026-02, 2026, 2026-01-23/2026-01-24.',
      }));
  }
  const names = allowedNames(key, attributes, vocabulary);
  if (!names) return [];
  return splitValue(value)
    .filter((id) => !names.includes(id))
    .map((id) => ({ rule: `compose/${key}-unknown`, text: `unknown ${key} "${id}"`, hint: suggest(id, names) }));
}

/**
 * Reads attributes as a query of the ledger and checks every name in it.
 *
 * @param attributes - Only attributes of queries.
 * @returns The query, and what is wrong with it; a query with faults must not be asked.
 */
export function readQuery(attributes: Attributes, vocabulary: Vocabulary): { query: Query; faults: Fault[] } {
  const faults = Object.keys(attributes).flatMap((key): Fault[] =>
    isQueryKey(key)
      ? checkValue(key, attributes, vocabulary)
      : [{ rule: 'compose/attribute-unknown', text: `unknown key "${key}"`, hint: suggest(key, QUERY_KEYS) }],
  );
  const query = Object.fromEntries(
    QUERY_KEYS.flatMap((key) => (attributes[key] === undefined ? [] : [[key, attributes[key].trim()]])),
  );
  return { query, faults };
}

/** A query as outlines write it, its keys always in the same order: `issue="gates" stance="keeps"`. */
export function writeQuery(query: Query): string {
  return QUERY_KEYS.flatMap((key) => (query[key] === undefined ? [] : `${key}="${query[key]}"`)).join(' ');
}

/**
 * Reads several queries written in one line, as `also` and `answered` hold them.
 *
 * @param text - `issue=territory stance=refuses; measure=x`; a word without `=` goes on from the value before it.
 * @returns Attributes of each query, not yet checked; words before the first `=` become a key of their own.
 */
export function splitQueries(text: string): Attributes[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const attributes: Record<string, string> = {};
      let key = '';
      for (const token of splitValue(part)) {
        const [, name, value = ''] = /^([^=]+)=(.*)$/.exec(token) ?? [];
        if (name === undefined && key !== '') attributes[key] = `${attributes[key]} ${token}`;
        else {
          key = name ?? token;
          attributes[key] = value.replace(/^"|"$/g, '');
        }
      }
      return attributes;
    });
}
