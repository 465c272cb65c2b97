import { GIVEN_NAMES, PERSON_DOES, PERSON_WAS } from '../lexicon/name-words.ts';
import { SPEECH_FORMS } from '../lexicon/saying.ts';
import { appositionOf, headOf, isRole, lookAround } from './candidate-around.ts';
import type { NameRun } from './candidate-trim.ts';
import type { ArticleWords } from './candidate-words.ts';
import type { Token } from './name-token.ts';

/** Longest name of a person, in tokens. */
const LONGEST = 6;

const LED = /^(?:led|headed|chaired|coached|captained|directed|written|authored)$/;

/** A title before the name, or a given name at its beginning. */
export function isNamedAsPerson(tokens: readonly Token[], run: NameRun): boolean {
  const length = run.to - run.from;
  const given = GIVEN_NAMES.has(tokens[run.from]?.text ?? '') && length > 1 && length < LONGEST;
  return run.titled || given;
}

/** `the clerk of the harbour board, Otto Falk,`: an office before the comma at an index. */
function holdsOffice(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma - 1; at > comma - 9; at -= 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'mark' && token.text !== "'s" && token.text !== '-')) return false;
    if (/^(?:of|for|at|on)$/.test(token.lower) && isRole(tokens[at - 1]?.lower ?? '')) return true;
  }
  return false;
}

/** `spokesman Otto Falk`, `the chairwoman, Erna Brandt,`, `Otto Falk, 51,`, `Otto Falk, who`, `Otto, a pilot,`. */
export function isDescribedAsPerson(tokens: readonly Token[], run: NameRun): boolean {
  const { before, second, after, beyond, spacedBefore } = lookAround(tokens, run);
  const several = run.to - run.from > 1;
  if (spacedBefore && tokens[run.from - 1]?.capital === false && isRole(before)) return true;
  if (several && before === ',' && /^(?:,|and)$/.test(after) && isRole(second)) return true;
  if (several && before === ',' && after === ',' && holdsOffice(tokens, run.from - 1)) return true;
  if (several && after === ',' && /^(?:who|whose)$/.test(beyond)) return true;
  // `led by Otto Falk`
  if (several && before === 'by' && LED.test(second)) return run.to - run.from < LONGEST - 1;
  const aged = after === ',' && tokens[run.to + 1]?.kind === 'number' && tokens[run.to + 2]?.text === ',';
  if (several && aged) return true;
  const words = appositionOf(tokens, run);
  // `Tamsel, the governor of Alba, Otto Falk,`: his office, and not the town's.
  const end = run.to + 1 + words.length;
  if (!several && tokens[end]?.text === ',' && tokens[end + 1]?.capital && tokens[end + 2]?.capital) return false;
  const known = several || GIVEN_NAMES.has(tokens[run.from]?.text ?? '') || /^(?:a|an|the)$/.test(words[0] ?? '');
  return known && isRole(headOf(words));
}

/** `Otto Falk resigned`, `Otto Falk was born`: what nobody but a person does, behind two or three words. */
export function livesAsPerson(tokens: readonly Token[], run: NameRun): boolean {
  const { after, beyond } = lookAround(tokens, run);
  const length = run.to - run.from;
  if (length < 2 || length > 3) return false;
  return PERSON_DOES.has(after) || (/^(?:was|were|is|been)$/.test(after) && PERSON_WAS.has(beyond));
}

/** `Otto Falk said`, `said Otto Falk`, `Otto Falk of the harbour board said`. */
export function speaksAsPerson(tokens: readonly Token[], run: NameRun, { small }: ArticleWords): boolean {
  const { before, after } = lookAround(tokens, run);
  const length = run.to - run.from;
  if (length < 2 || length >= LONGEST - 1) return false;
  // `Big Kestrel said`, where the article knows big things.
  if (small.has(tokens[run.from]?.lower ?? '')) return false;
  if (SPEECH_FORMS.has(after) || SPEECH_FORMS.has(before)) return true;
  if (!/^(?:of|at|from)$/.test(after)) return false;
  for (let at = run.to; at < run.to + 9; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    if (SPEECH_FORMS.has(token.lower)) return true;
  }
  return false;
}
