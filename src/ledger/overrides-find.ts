import { proposeName } from '../ingest/index.ts';
import type { Message } from '../model/message.ts';
import type { OverrideTarget } from '../model/overrides.ts';
import type { Reading } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';
import type { Group } from './entry.ts';

/** Where an editor's words stand: the statement, and the words as the file has them. */
export interface Found {
  readonly statement: Statement;
  readonly text: string;
  /** UTF-16 index into the decoded file. */
  readonly offset: number;
}

/** What was looked for, or a warning that says why it cannot be told. */
export type Search<T> =
  | { readonly found: T; readonly message: null }
  | { readonly found: null; readonly message: Message };

/** A warning at the words of a target. */
export function warn(target: OverrideTarget, rule: string, text: string, hint: string): Message {
  const { file, line, column } = target;
  return { file, line, column, level: 'warning', text, hint, rule: `ledger/override-${rule}` };
}

const miss = (message: Message) => ({ found: null, message });

/** The one statement that has the words of a target; spaces and the form of quotation marks count for nothing. */
export function findWords(readings: readonly Reading[], target: OverrideTarget): Search<Found> {
  const reading = readings.find(({ article }) => article.id === target.article);
  if (!reading) {
    const ids = readings.map(({ article }) => article.id);
    const hint = proposeName(target.article, ids) || 'Give the name of its file without ending, or take the row out.';
    return miss(warn(target, 'fits-nothing', `there is no article "${target.article}"`, hint));
  }
  const form = formOf(target.words);
  const hits = reading.statements.flatMap((statement): Found[] => {
    const hit = form.exec(statement.text ?? '');
    return hit ? [{ statement, text: hit[0], offset: statement.start + hit.index }] : [];
  });
  const [found] = hits;
  if (!found) {
    const text = `no sentence of ${target.article} has the words ${JSON.stringify(target.words)}`;
    return miss(warn(target, 'fits-nothing', text, 'Copy words of one sentence as they stand, or take the row out.'));
  }
  if (hits.length === 1) return { found, message: null };
  const lines = hits.map(({ statement }) => statement.line).join(', ');
  const text = `expected one sentence with the words ${JSON.stringify(target.words)}, found ${hits.length} (lines ${lines})`;
  return miss(warn(target, 'fits-several', text, 'Copy more of the words beside them.'));
}

/** The one claim that the found statement gives and the target means. */
export function findGroup<T extends { readonly group: Group }>(
  all: readonly T[],
  found: Found,
  target: OverrideTarget,
): Search<T> {
  const here = ({ entries }: Group) => entries.filter(({ statement }) => statement.id === found.statement.id);
  const given = all.filter(({ group }) => here(group).length > 0);
  let fits = given.filter(
    ({ group }) =>
      (target.kind === null || group.kind === target.kind) && (target.claim === null || group.id === target.claim),
  );
  if (fits.length > 1 && fits.every(({ group }) => group.kind === 'figure')) {
    // Two figures in a sentence are told apart by the words that hold the number.
    const touched = fits.filter(({ group }) =>
      here(group).some(({ figure }) => figure && touches(found, figure.quantity)),
    );
    if (touched.length > 0) fits = touched;
  }
  const [one] = fits;
  if (one && fits.length === 1) return { found: one, message: null };
  const ids = (one ? fits : given).map(({ group }) => group.id).join(', ');
  if (one) {
    const text = `the sentence gives several claims that this may mean: ${ids}`;
    const kinds = new Set(fits.map(({ group }) => group.kind));
    const hint = `Name the one that is meant: ${kinds.size > 1 ? 'its kind as "kind" or ' : ''}its id as "claim".`;
    return miss(warn(target, 'fits-several', text, hint));
  }
  const text = `the sentence gives no claim ${target.claim ?? `of the kind ${target.kind}`}`;
  const hint = ids === '' ? 'Its claim was rejected by a row above.' : `It gives: ${ids}.`;
  return miss(warn(target, 'fits-nothing', text, hint));
}

/** Two pieces of the file overlap. */
export function touches(a: { text: string; offset: number }, b: { text: string; offset: number }): boolean {
  return a.offset < b.offset + b.text.length && b.offset < a.offset + a.text.length;
}

/** The words as a pattern that stands on whole words: "50 km" is not found in "150 km". */
function formOf(words: string): RegExp {
  const pattern = words
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/["“”]/g, '["“”]')
    .replace(/['‘’]/g, "['‘’]");
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'u');
}
