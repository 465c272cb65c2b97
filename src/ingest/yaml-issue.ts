import type { z } from 'zod';
import { proposeName } from './nearest.ts';
import { descriptionAt, keysAt } from './schema-path.ts';

type Path = readonly PropertyKey[];

/** One fault that a schema found, in words, with the way to the value it is about. */
export interface SchemaFault {
  readonly path: Path;
  /** The fault is about the name of the entry at the path, not about its value. */
  readonly atKey: boolean;
  readonly text: string;
  readonly hint: string;
  /** Last part of the rule: `unknown-key`, `missing-key`, `wrong-value`. */
  readonly rule: 'unknown-key' | 'missing-key' | 'wrong-value';
}

/**
 * Puts an issue of zod into words for an editor.
 *
 * @param issue - From a parse with `reportInput`.
 * @param schema - The schema of the whole document; it knows the right names and what each entry means.
 * @returns One fault, or several when an issue names several keys.
 */
export function explainIssue(issue: z.core.$ZodIssue, schema: z.ZodType): SchemaFault[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => ({
      path: [...path, key],
      atKey: true,
      text: `unknown key ${JSON.stringify(key)}${path.length > 0 ? ` in ${nameOf(path)}` : ''}`,
      hint: proposeName(key, known) || `Known are: ${known.join(', ')}.`,
      rule: 'unknown-key',
    }));
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    const text = `${nameOf(path)} is missing`;
    return [{ path, atKey: false, text, hint: tellMeaning(schema, path), rule: 'missing-key' }];
  }
  if (issue.code === 'invalid_key') {
    const why = issue.issues[0]?.message ?? 'is no name for an entry';
    const text = `${JSON.stringify(String(path.at(-1)))} cannot be a name here: ${why}`;
    return [{ path, atKey: true, text, hint: '', rule: 'wrong-value' }];
  }
  const { text, hint } = explainValue(issue);
  const meaning = path.length === 0 ? 'Write a key and its value on each line.' : tellMeaning(schema, path);
  return [{ path, atKey: false, text: `${nameOf(path)}: ${text}`, hint: hint || meaning, rule: 'wrong-value' }];
}

function explainValue(issue: z.core.$ZodIssue): { text: string; hint: string } {
  if (issue.code === 'invalid_type') {
    const hint = issue.expected === 'string' && isPlain(issue.input) ? 'Put the value in quotation marks.' : '';
    return { text: `expected ${kindNames[issue.expected] ?? issue.expected}, found ${show(issue.input)}`, hint };
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const written = String(issue.input);
    return { text: `${show(issue.input)} is none of ${values.join(', ')}`, hint: proposeName(written, values) };
  }
  if (issue.code === 'too_small' && issue.origin === 'array') return { text: 'the list is empty', hint: '' };
  if (issue.code === 'too_small' && issue.origin === 'string') return { text: 'is empty', hint: '' };
  if (issue.code === 'too_small') return { text: `${show(issue.input)} is less than ${issue.minimum}`, hint: '' };
  if (issue.code === 'too_big') return { text: `${show(issue.input)} is more than ${issue.maximum}`, hint: '' };
  if (issue.code === 'invalid_format') return { text: `${show(issue.input)}: ${issue.message}`, hint: '' };
  return { text: issue.message, hint: '' };
}

const kindNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

const isPlain = (value: unknown) => typeof value === 'number' || typeof value === 'boolean';

function show(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys with values';
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value);
}

/** The way to a value as an editor would say it: `stances[2].wordings`; list entries count from 1. */
function nameOf(path: Path): string {
  if (path.length === 0) return 'the file';
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step + 1}]` : `${i > 0 ? '.' : ''}${String(step)}`))
    .join('')
    .replace(/^\[(\d+)\]\.?/, 'entry $1 ')
    .trim();
}

function tellMeaning(schema: z.ZodType, path: Path): string {
  const meaning = descriptionAt(schema, path);
  if (meaning === null) return '';
  return `${String(path.at(-1))}: ${meaning}${/[.!?]$/.test(meaning) ? '' : '.'}`;
}
