import type { Trouble } from './context.ts';
import { capitalize } from './phrases.ts';
import { unknownName } from './unknown-name.ts';

/**
 * Looks one placeholder up.
 *
 * @returns Its words, null when the ledger has nothing for it, undefined when no such placeholder exists.
 */
export type Lookup = (name: string) => string | null | undefined;

const PLACEHOLDER = /\{([^{}]*)\}/g;

function placeholders(form: string): string[] {
  return [...form.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}

/**
 * Fills one form.
 *
 * @returns The text, its first letter a capital, or null when a placeholder has no words.
 */
export function fillForm(form: string, lookup: Lookup): string | null {
  const found = placeholders(form).map(lookup);
  if (found.some((words) => words === null || words === undefined)) return null;
  return capitalize(form.replace(PLACEHOLDER, (_, name: string) => lookup(name) ?? ''));
}

/** Text of the first form that can be filled; empty when none can. */
export function fillFirst(forms: readonly string[], lookup: Lookup): string {
  for (const form of forms) {
    const text = fillForm(form, lookup);
    if (text !== null) return text;
  }
  return '';
}

/** All forms that can be filled, as running text. */
export function fillAll(forms: readonly string[], lookup: Lookup): string {
  return forms.flatMap((form) => fillForm(form, lookup) ?? []).join(' ');
}

/**
 * One trouble for each placeholder that no kind knows.
 *
 * @param known - The placeholders that there are, for the hint.
 */
export function checkForms(forms: readonly string[], lookup: Lookup, known: readonly string[]): Trouble[] {
  return [...new Set(forms.flatMap(placeholders))]
    .filter((name) => lookup(name) === undefined)
    .map((name) => ({ ...unknownName('placeholder', name, known), words: `{${name}}` }));
}
