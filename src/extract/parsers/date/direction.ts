import { AHEAD, BEHIND, TO_DO } from '../../lexicon/dates.cues.ts';
import { MONTHS, WEEKDAYS } from '../../lexicon/dates.ts';
import { SPEECH_FORMS } from '../../lexicon/saying.ts';
import { isCapital, isMark, type Piece } from '../../pieces.ts';

const REACH = 15;
// A cue behind the date counts as if it stood this much farther away: what leads up to a date governs it.
const AFTER = 2;
// Right before a date these look ahead whatever the date is.
const LIMITS: ReadonlySet<string> = new Set(['by', 'until', 'till']);
const NOT_PAST = /^(?:red|need|indeed|exceed|succeed|proceed|speed|feed|seed|bed|shed|hundred|united|sacred|wed|bred)$/;

/**
 * Reads from the words around a date whether it lies ahead of the day of publication or behind it.
 *
 * The nearest cue decides: a verb of saying or a past form (behind), `will`, `scheduled`, `to reconvene`, `by` (ahead).
 *
 * @param pieces - The sentence.
 * @param from - Index of the first piece of the date.
 * @param to - Index behind its last piece.
 * @returns Null when no cue stands near.
 */
export function findDirection(pieces: readonly Piece[], from: number, to: number): 'ahead' | 'behind' | null {
  let best: 'ahead' | 'behind' | null = null;
  let reach = REACH;
  if (isAfter(pieces, from, to)) return 'behind';
  const limit = pieces[from - 1]?.lower === 'the' ? 2 : 1;
  if (pieces[from - 1]?.lower === 'by' && isPastPerfect(pieces, from)) return 'behind';
  if (isDue(pieces, from, to)) return 'ahead';
  let after = false;
  let clause = false;
  for (let step = 1; step <= reach && from - step >= 0; step += 1) {
    const limits =
      step === limit &&
      (isLimit(pieces, from - step) || isNewDate(pieces, from - step) || isMeantFor(pieces, from - step, to));
    const cue = limits ? 'ahead' : cueAt(pieces, from - step);
    // "said that Sunday's talks may fail": the verb of saying tells of its own time, not of the clause's.
    clause ||= pieces[from - step]?.lower === 'that';
    if (cue === 'behind' && clause) break;
    if (cue) {
      // "set for a summit after talks on Monday": what comes after something tells of it as done.
      best = after ? 'behind' : cue;
      reach = step;
      break;
    }
    if (isMark(pieces[from - step], ';:?!')) break;
    after ||= step > limit && pieces[from - step]?.lower === 'after';
  }
  let words = 0;
  let closed = false;
  for (let at = to; words + 1 + AFTER < reach && at < pieces.length; at += 1) {
    const cue = cueAt(pieces, at);
    // "it will open on Sunday, he said": behind the comma the verb of saying tells of its own time.
    const told = best === 'ahead' && closed && SPEECH_FORMS.has(pieces[at]?.lower ?? '');
    if (cue && !told) return cue;
    if (told || isMark(pieces[at], ';:?!')) break;
    closed ||= isMark(pieces[at], ',”"');
    if (pieces[at]?.kind !== 'mark') words += 1;
  }
  return best;
}

/** "It follows Friday's flood": what is told comes behind it. */
function isAfter(pieces: readonly Piece[], from: number, to: number): boolean {
  const owner = isMark(pieces[to], "'’") && pieces[to + 1]?.lower === 's';
  return owner && /^(?:follows?|followed|following|after|since|despite)$/.test(pieces[from - 1]?.lower ?? '');
}

/** "issued a 3 March ultimatum", but not "missed the 3 March deadline" */
function isDue(pieces: readonly Piece[], from: number, to: number): boolean {
  if (!/^(?:deadline|ultimatum)$/.test(pieces[to]?.lower ?? '')) return false;
  const near = pieces.slice(Math.max(0, from - 5), to + 5);
  return !near.some(({ lower }) => /^(?:miss|pass|lapse|expire|ignore|was|were|after|since|had)/.test(lower));
}

/** "by Monday 500 boats had been found", "had been found by Monday" */
function isPastPerfect(pieces: readonly Piece[], at: number): boolean {
  return pieces.slice(Math.max(0, at - 9), at + 10).some(({ lower }) => lower === 'had');
}

function cueAt(pieces: readonly Piece[], at: number): 'ahead' | 'behind' | null {
  const piece = pieces[at];
  // A capital inside a sentence is a name: Will, May.
  if (piece?.kind !== 'word' || (isCapital(piece) && at > 0)) return null;
  const word = piece.lower;
  if (AHEAD.has(word) && pointsAhead(pieces, at)) return 'ahead';
  if (AHEAD.has(word)) return isPastForm(word) ? 'behind' : null;
  const before = pieces[at - 1]?.lower ?? '';
  if (word === 'to') {
    // "is to speak", "was to appear in court"
    const is = /^(?:is|are)$/.test(before);
    const was = /^(?:was|were)$/.test(before) && !/^(?:have|blame|the|an?)$/.test(pieces[at + 1]?.lower ?? '');
    return is || was || TO_DO.has(pieces[at + 1]?.lower ?? '') ? 'ahead' : null;
  }
  // "up from 38 in September"
  if (word === 'from') return /^(?:up|down)$/.test(pieces[at - 1]?.lower ?? '') ? 'behind' : null;
  if (GOING.test(word)) return isUnderWay(pieces, at) ? 'ahead' : null;
  if (BEHIND.has(word) || isPastForm(word)) {
    // "will be held", "could be signed"
    // "will shut", "could cut": the past form is the base form, too.
    return before === 'be' || (MODAL.test(before) && !isPastForm(word)) ? 'ahead' : 'behind';
  }
  return null;
}

const MODAL = /^(?:will|shall|would|could|may|might|must|should|to)$/;

// Movement told as going on stands for a plan: "is travelling to the coast on Saturday", "are not going on Sunday".
const GOING =
  /^(?:going|travell?ing|heading|flying|visiting|hosting|meeting|arriving|returning|leaving|coming|attending|planning)$/;

function isUnderWay(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]?.lower === 'not' ? at - 2 : at - 1;
  return /^(?:is|are)$/.test(pieces[before]?.lower ?? '');
}

/** "by", "until", "as early as", "no later than" */
function isLimit(pieces: readonly Piece[], at: number): boolean {
  const word = pieces[at]?.lower ?? '';
  if (word === 'as') return /^(?:soon|early)$/.test(pieces[at - 1]?.lower ?? '');
  return LIMITS.has(word) || (word === 'than' && pieces[at - 1]?.lower === 'later');
}

/** "called off for Friday, since": what is done now for a day ahead, but not "blamed for Friday's flood". */
function isMeantFor(pieces: readonly Piece[], at: number, to: number): boolean {
  const next = pieces[to];
  const ends = !next || isMark(next, ',.;)') || /^(?:and|as|at|because|but|in|when|while)$/.test(next.lower);
  return pieces[at]?.lower === 'for' && ends && PUT_OFF.test(pieces[at - 1]?.lower ?? '');
}

const PUT_OFF =
  /^(?:off|cancel(?:l?ed|s)?|suspended|closed|called|scheduled|slated|set|planned|booked|arranged|forecast)$/;

/** "postponed to", "pushed back from Monday to" */
function isNewDate(pieces: readonly Piece[], at: number): boolean {
  const near = pieces.slice(Math.max(0, at - 7), at).map(({ lower }) => lower);
  return (
    pieces[at]?.lower === 'to' &&
    near.some((word, i) => MOVED.has(word) || (word === 'pushed' && near[i + 1] === 'back'))
  );
}

const MOVED: ReadonlySet<string> = new Set([
  'postponed',
  'delayed',
  'rescheduled',
  'adjourned',
  'deferred',
  'postponing',
]);

function isPastForm(word: string): boolean {
  return word.length > 3 && word.endsWith('ed') && !NOT_PAST.test(word);
}

// Words that point ahead only before certain others: "set to", "hopes to", but "rejected the plan on Sunday".
const NEEDS: ReadonlyMap<string, RegExp> = new Map([
  ['set', /^(?:to|for)$/],
  ['plan', /^(?:to|for)$/],
  ['plans', /^(?:to|for)$/],
  ['hope', /^to$/],
  ['hopes', /^to$/],
  ['aims', /^to$/],
  ['continue', /^(?:through|until|till|into)$/],
  ['continues', /^(?:through|until|till|into)$/],
  ['runs', /^(?:through|until|till)$/],
  ['lasts', /^(?:through|until|till)$/],
  ['takes', /^(?:office|effect|place|part|over)$/],
  ['go', /^(?:to|on)$/],
  ['goes', /^(?:to|on)$/],
  ['kick', /^off$/],
  ['kicks', /^off$/],
  ['waits', /^for$/],
  ['waited', /^for$/],
  ['waiting', /^for$/],
  ['prepares', /^(?:for|to)$/],
  ['prepare', /^(?:for|to)$/],
  ['enters', /^(?:its|their|the|an?)$/],
  ['predicted', /^to$/],
  ['forecast', /^to$/],
  ['projected', /^to$/],
  ['anticipated', /^to$/],
]);

function pointsAhead(pieces: readonly Piece[], at: number): boolean {
  const word = pieces[at]?.lower ?? '';
  const next = pieces[at + 1];
  const needs = NEEDS.get(word);
  if (needs) return needs.test(next?.lower ?? '');
  // "polls open on Sunday", "Brema face Vorna", but "was open on Sunday", "lost face"; "the show ends", but "both ends"
  const before = pieces[at - 1];
  if (MANY_DO.test(word)) return /[^aiu]s$/.test(before?.lower ?? '') || isCapital(before) || before?.lower === 'they';
  if (ONE_DOES.test(word))
    return before?.kind === 'word' && !/s$|^(?:the|a|an|two|three|both|all|new|many)$/.test(before.lower);
  // "by" and "before" count right before a date only, not before an agent or a noun.
  if (word === 'by' || word === 'before') return isDateWord(next);
  if (word === 'due' && next?.lower === 'to') return TO_DO.has(pieces[at + 2]?.lower ?? '');
  return !(word === 'next' && next?.lower === 'to');
}

const MANY_DO = /^(?:await|face|fly|kick|open|prepare|resume)$/;
const ONE_DOES = /^(?:airs|closes|ends|faces|plays)$/;

function isDateWord(piece: Piece | undefined): boolean {
  if (piece?.kind === 'number') return true;
  const word = piece?.lower ?? '';
  return MONTHS.has(word) || WEEKDAYS.has(word) || /^(?:next|early|late|mid|end)$/.test(word);
}
