import { FATE_VERBS, FATES, HYPHEN_NOUNS, PERSONS } from '../../lexicon/units.ts';
import { isCapital, isDash, type Piece } from '../../pieces.ts';
import type { Amount } from './amount.ts';
import { leadOf } from './bare-count.ts';
import type { UnitParser, UnitReading } from './found.ts';
import { isNumber, isPluralNoun, readHeadNoun } from './noun.ts';

/**
 * Things and people counted: "40 delivery vans", "34 wounded civilians", "a 28-point plan", "two of the city's gates".
 *
 * `one` counts only beside a fate ("one person was killed"); elsewhere it picks out rather than counts.
 */
export const count: UnitParser = {
  name: 'count',
  parse(pieces, amount) {
    const { from, to, value } = amount;
    if (value === 1 && amount.max === null) return readOne(pieces, from, to);
    if (areYearOlds(pieces, to)) return { to: to + 5, unit: 'person' };
    const hyphen =
      isDash(pieces[to]) && pieces[to + 1]?.glued ? HYPHEN_NOUNS.get(pieces[to + 1]?.lower ?? '') : undefined;
    if (hyphen) return { to: to + 2, unit: hyphen };
    // "three-way", "two-state": joined to what is no unit.
    if (isDash(pieces[to]) && pieces[to]?.glued && pieces[to + 1]?.glued) return { to: to + 2, unit: null, drop: true };
    if (FATES.has(pieces[to]?.lower ?? '') && !isPluralNear(pieces, to + 1)) return null;
    if (isPronoun(pieces, amount)) return null;
    const noun = readHeadNoun(pieces, to);
    // "two nights earlier", "three summers ago"
    if (noun && /^(?:ago|earlier|later)$/.test(pieces[noun.to]?.lower ?? ''))
      return { to: noun.to, unit: null, drop: true };
    return noun && !noun.doubtful ? { to: noun.to, unit: noun.unit } : null;
  },
};

/** "two 16-year-olds" */
function areYearOlds(pieces: readonly Piece[], at: number): boolean {
  const words = pieces.slice(at + 1, at + 5).map(({ lower }) => lower);
  return pieces[at]?.kind === 'number' && /^.year.olds$/.test(words.join(''));
}

function readOne(pieces: readonly Piece[], from: number, to: number): UnitReading | null {
  const noun = pieces[to]?.lower ?? '';
  // "one of four boats" beside a count of boats: a part and its whole.
  if (noun === 'of' && isNumber(pieces[to + 1])) {
    const whole = readHeadNoun(pieces, to);
    return whole && !whole.doubtful ? { to, unit: whole.unit } : null;
  }
  if (isHit(pieces, from) && pieces[to]?.kind === 'word' && !isCapital(pieces[to])) {
    const last = pieces[to + 1];
    const end = last?.kind === 'mark' || last === undefined || HIT_END.test(last.lower);
    if (end && !/^(?:of|more|another|such|third|fifth)$/.test(noun)) return { to: to + 1, unit: noun };
  }
  if (!PERSONS.has(noun) && !/^(?:man|woman|child|boy|girl|soldier|officer|worker|driver|firefighter)$/.test(noun))
    return null;
  const fate = pieces.slice(to + 1, to + 5).some(({ lower }) => FATES.has(lower) || lower === 'died');
  if (!fate && !FATE_VERBS.has(leadOf(pieces, from))) return null;
  return { to: to + 1, unit: PERSONS.has(noun) ? 'person' : noun };
}

const HIT_END = /^(?:over|in|at|near|from|and|but|while|as|on|during|after|before|with)$/;

/** "shot down one missile": what is brought down is counted one by one. */
function isHit(pieces: readonly Piece[], from: number): boolean {
  const lead = leadOf(pieces, from);
  return lead === 'down' ? /^(?:shot|shooting|shoot|brought)$/.test(pieces[from - 2]?.lower ?? '') : HITS.has(lead);
}

const HITS: ReadonlySet<string> = new Set(['downed', 'intercepted', 'destroyed', 'sank', 'sunk']);

/** "The two discussed terms": the number stands for people named before. */
function isPronoun(pieces: readonly Piece[], { from, to }: Amount): boolean {
  const lead = pieces[from - 1]?.lower;
  const next = pieces[to]?.lower ?? '';
  return (
    lead === 'the' && pieces[from]?.kind === 'word' && /ed$/.test(next) && !FATES.has(next) && !ATTRIBUTES.test(next)
  );
}

const ATTRIBUTES =
  /^(?:armed|united|accused|convicted|alleged|suspected|disputed|proposed|planned|abandoned|abducted|occupied|unnamed|unidentified|combined|retired|interested|involved|affected|damaged|destroyed|concerned|allied|related|so-called|limited|continued|elected|appointed)$/;

function isPluralNear(pieces: readonly Piece[], at: number): boolean {
  const [first, second] = [pieces[at], pieces[at + 1]];
  return (
    (first !== undefined && isPluralNoun(first)) ||
    (first?.kind === 'word' &&
      !/^(?:and|in|at|or|by|on|as|after|when)$/.test(first.lower) &&
      second !== undefined &&
      isPluralNoun(second))
  );
}
