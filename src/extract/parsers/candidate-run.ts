import {
  EVENT_HEADS,
  GIVEN_NAMES,
  isDemonym,
  LISTS_TOPICS,
  NEVER_NAMES,
  OF_SAINT,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  PARTICLES,
  PLACE_HEADS,
  PLACE_OPENERS,
  TITLES,
  TOPICS,
} from '../lexicon/name-words.ts';
import { defineClass } from '../word-forms.ts';
import { type NameRun, trimRun } from './candidate-trim.ts';
import type { Token } from './name-token.ts';

const ABBREVIATED = /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Maj|Adm|Sgt|Brig|St|Rev|Hon|Jr|Sr)$/u;

/** Second halves of adjectives made of a name: `Brema-led`. */
const COMPOUND =
  /^(?:aligned|area|backed|based|born|bound|built|driven|era|held|hosted|led|like|linked|made|only|owned|run|style|to|trained|wide)$/;

const JOINING: ReadonlySet<string> = new Set(['.', '-', '&', ',', "'s", "'", '’', 'of', 'for', 'on', 'and']);
/** What may stand between two words of a name; nearly all other words end one at a look. */
const JOINS = defineClass(({ text, lower }) => JOINING.has(lower) || PARTICLES.has(text));

/** Whether a name goes on after `to`, and how many tokens further. */
function step(tokens: readonly Token[], taken: readonly boolean[], from: number, to: number): number {
  const last = tokens[to - 1];
  const next = tokens[to];
  if (last === undefined || next === undefined) return 0;
  if (next.capital && !next.glued && taken[to] !== true) return 1;
  if ((next.classes & JOINS) === 0) return 0;
  const second = tokens[to + 1];
  const free = (index: number) => tokens[index]?.capital === true && taken[index] !== true;
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
  // `St Mary's Hospital`
  if (next.text === "'s" && free(to + 1) && OF_SAINT.has(second?.text ?? '')) return 2;
  // `Harbour Workers' Union`
  if (/^['’]$/.test(next.text) && next.glued && last.text.endsWith('s') && free(to + 1))
    return ORGANISATION_HEADS.has(second?.text ?? '') ? 2 : 0;
  // `Brema County Sheriff's Office`
  if (next.text === "'s" && second?.text === 'Office' && TITLES.has(last.text) && free(to + 1)) return 2;
  if (next.text === ',' && free(to + 1) && listsTopics(tokens, from, to)) return 2;
  if (next.lower === 'and' && free(to + 1) && second !== undefined) {
    const listed = tokens.slice(from, to).some(({ lower }) => /^(?:of|for|on)$/.test(lower));
    if (listed && opens) return namesBody(tokens, to + 1) ? 0 : 2;
    // `The Securities and Exchange Commission`, `Occupational Safety and Health Administration`
    const first = /^(?:The|A|An)$/.test(tokens[from]?.text ?? '') ? from + 1 : from;
    const plural = /[^s]s$/.test(last.text) && !ORGANISATION_HEADS.has(last.text);
    const topic = (TOPICS.has(last.text) || plural) && !GIVEN_NAMES.has(tokens[first]?.text ?? '');
    const joined = endsInHead(tokens, to + 2, topic ? 3 : 1) && !isDemonym(last.text);
    const single = to - first === 1 && tokens[from - 1]?.text !== ',' && (topic || !ORGANISATION_HEADS.has(last.text));
    return joined && (single || (topic && to - first === 2)) ? 2 : 0;
  }
  if (PARTICLES.has(next.text) && !next.glued) {
    if (free(to + 1)) return 2;
    const hyphen = second?.text === '-' && free(to + 2);
    if (hyphen) return 3;
    return PARTICLES.has(second?.text ?? '') && free(to + 2) ? 3 : 0;
  }
  return 0;
}

/** `Ministry of Ports, Canals and Dams`: at the first comma, and at the next where the list is longer. */
function listsTopics(tokens: readonly Token[], from: number, to: number): boolean {
  if (!tokens.slice(from, to).some(({ text }) => LISTS_TOPICS.has(text))) return false;
  if (!tokens.slice(from, to).some(({ lower }) => lower === 'of' || lower === 'for')) return false;
  let at = to + 1;
  while (at < to + 6 && tokens[at]?.capital === true) at += 1;
  const next = tokens[at]?.text === ',' ? tokens[at + 1] : tokens[at];
  return /^(?:and|&)$/.test(next?.text ?? '') && tokens[at + (tokens[at] === next ? 1 : 2)]?.capital === true;
}

/** Whether within some words stands the last one of a body's name: `Hospital Workers' Union`. */
function endsInHead(tokens: readonly Token[], from: number, reach: number): boolean {
  for (let at = from; at < from + reach; at += 1) {
    const token = tokens[at];
    if (/^['’]$/.test(token?.text ?? '')) continue;
    if (token?.capital !== true) return false;
    if (ORGANISATION_HEADS.has(token.text)) return true;
  }
  return false;
}

/** Words that are a body's by themselves: `Oster State University` behind `the University of Brema and`. */
function namesBody(tokens: readonly Token[], from: number): boolean {
  let to = from;
  while (tokens[to]?.capital === true && tokens[to]?.glued === false) to += 1;
  return to - from > 1 && ORGANISATION_OPENERS.has(tokens[to - 1]?.text ?? '');
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
    const token = tokens[at] as Token;
    const article =
      (token.classes & JOINS) !== 0 &&
      tokens[at + 1]?.text === '-' &&
      tokens[at + 2]?.capital === true &&
      PARTICLES.has(token.text);
    if (taken[at] === true || (!token.capital && !article)) {
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
