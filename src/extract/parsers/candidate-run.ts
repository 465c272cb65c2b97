import {
  EVENT_HEADS,
  isDemonym,
  NEVER_NAMES,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  PARTICLES,
  PLACE_HEADS,
  PLACE_OPENERS,
} from '../lexicon/name-words.ts';
import { type NameRun, trimRun } from './candidate-trim.ts';
import type { Token } from './name-token.ts';

const ABBREVIATED = /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Maj|Adm|Sgt|Brig|St|Rev|Hon|Jr|Sr)$/u;

/** Second halves of adjectives made of a name: `Brema-led`. */
const COMPOUND =
  /^(?:aligned|area|backed|based|born|bound|built|driven|era|held|hosted|led|like|linked|made|only|owned|run|style|to|trained|wide)$/;

/** Whether a name goes on after `to`, and how many tokens further. */
function step(tokens: readonly Token[], taken: readonly boolean[], from: number, to: number): number {
  const last = tokens[to - 1];
  const [next, second, third] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  const free = (index: number) => tokens[index]?.capital === true && taken[index] !== true;
  if (last === undefined || next === undefined) return 0;
  if (free(to) && !next.glued) return 1;
  if (next.text === '.' && ABBREVIATED.test(last.text)) {
    if (free(to + 1)) return 2;
    return PARTICLES.has(second?.text ?? '') ? 1 : 0;
  }
  if (next.text === '-' && next.glued && second?.glued && second.kind === 'word') {
    // `Han Seo-yun`, but not `Brema-led`
    const syllable = to - from > 1 && second.text.length < 7 && !COMPOUND.test(second.text);
    return free(to + 1) || syllable ? 2 : 0;
  }
  const opens = tokens.slice(from, to).some(({ text }) => ORGANISATION_OPENERS.has(text) || PLACE_OPENERS.has(text));
  const dated = next.lower === 'on' && NEVER_NAMES.has(second?.text ?? '');
  const of = next.lower === 'of' || ((next.lower === 'for' || next.lower === 'on') && opens && !dated);
  if (of && (opens || ORGANISATION_HEADS.has(last.text) || PLACE_HEADS.has(last.text) || EVENT_HEADS.has(last.text))) {
    if (free(to + 1)) return 2;
    return second?.lower === 'the' && free(to + 2) ? 3 : 0;
  }
  if (next.text === '&' && free(to + 1)) return 2;
  if (next.lower === 'and' && free(to + 1) && second !== undefined) {
    const listed = tokens.slice(from, to).some(({ lower }) => lower === 'of' || lower === 'for');
    const joined =
      to - from === 1 && free(to + 2) && ORGANISATION_HEADS.has(third?.text ?? '') && !isDemonym(last.text);
    return (listed && opens) || (joined && !ORGANISATION_HEADS.has(last.text)) ? 2 : 0;
  }
  if (PARTICLES.has(next.text) && !next.glued) {
    if (free(to + 1)) return 2;
    const hyphen = second?.text === '-' && free(to + 2);
    if (hyphen) return 3;
    return PARTICLES.has(second?.text ?? '') && free(to + 2) ? 3 : 0;
  }
  return 0;
}

/**
 * Finds runs of capitalised words that no known name covers.
 *
 * @param taken - Tokens that known names cover.
 * @param vocabulary - Words that the article writes in small letters somewhere; at the head of a sentence they are
 *   no names.
 * @returns Runs in text order, without titles, openers and adjectives of peoples.
 */
export function findRuns(
  tokens: readonly Token[],
  taken: readonly boolean[],
  vocabulary: ReadonlySet<string>,
): NameRun[] {
  const runs: NameRun[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const article =
      PARTICLES.has(token?.text ?? '') && tokens[at + 1]?.text === '-' && tokens[at + 2]?.capital === true;
    if (taken[at] === true || (token?.capital !== true && !article)) {
      at += 1;
      continue;
    }
    let to = at + (article ? 3 : 1);
    for (let more = step(tokens, taken, at, to); more > 0; more = step(tokens, taken, at, to)) to += more;
    runs.push(...trimRun(tokens, { from: at, to }, vocabulary));
    at = to;
  }
  return runs;
}
