/** What a part of an expression says of the texts that it fits. All in small letters. */
interface Known {
  /** Every text that it can fit, when these are few; null when they are many. */
  readonly whole: readonly string[] | null;
  /** Words of which one stands in every text that it fits; null when nothing tells. */
  readonly needed: readonly string[] | null;
}

const NOTHING: Known = { whole: [''], needed: null };
const ANYTHING: Known = { whole: null, needed: null };
const MOST = 48;
/** What a word is worth at least that tells anything: less stands in too many texts. */
const LEAST = 3;
/** More of a word tells no more. */
const LONGEST = 8;

/**
 * Reads out of a regular expression the words without which it fits no text, so that a text that holds none of them
 * need not be tried.
 *
 * Knows what expressions are mostly made of: letters, classes, groups, alternatives, repetitions; anything else counts
 * as "may be anything". Look-arounds and boundaries count as nothing.
 *
 * @returns Beginnings of words, in small letters, of which one stands in the small letters of every text
 *   that the expression fits; null when there are no such words.
 * @example neededWords(/\b(?:sign|log)(?:ing)? up\b/) // ['signing ', 'loging u', 'sign up', 'log up']
 */
export function neededWords({ source, flags }: RegExp): readonly string[] | null {
  // Sets within classes are read by no rule below.
  if (flags.includes('v')) return null;
  const { known, at } = readAlternatives(source, 0);
  if (at < source.length) return null;
  const words = better(known.needed, known.whole);
  return words && [...new Set(words.map((word) => word.slice(0, LONGEST)))];
}

interface Read {
  readonly known: Known;
  readonly at: number;
}

function readAlternatives(source: string, from: number): Read {
  const branches: Known[] = [];
  let at = from - 1;
  do {
    const branch = readBranch(source, at + 1);
    branches.push(branch.known);
    at = branch.at;
  } while (source[at] === '|');
  const [only] = branches;
  if (branches.length === 1 && only) return { known: only, at };
  const whole = join(branches.map((branch) => branch.whole));
  const needed = join(branches.map((branch) => better(branch.needed, branch.whole)));
  return { known: { whole, needed }, at };
}

/** All of some lists; null when one is unknown. */
function join(lists: readonly (readonly string[] | null)[]): readonly string[] | null {
  const all: string[] = [];
  for (const list of lists) {
    if (list === null) return null;
    all.push(...list);
  }
  return [...new Set(all)];
}

/** What follows each other: texts that are known whole are put together as long as they are few. */
function readBranch(source: string, from: number): Read {
  let at = from;
  let isWhole = true;
  let run: readonly string[] = [''];
  let needed: readonly string[] | null = null;
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const item = readRepeated(source, at);
    at = item.at;
    const { whole } = item.known;
    if (whole !== null && run.length * whole.length <= MOST) {
      run = run.flatMap((left) => whole.map((right) => left + right));
      continue;
    }
    isWhole = false;
    needed = better(better(needed, run), item.known.needed);
    run = whole !== null && whole.length <= MOST ? whole : [''];
  }
  return { known: { whole: isWhole ? run : null, needed: better(needed, run) }, at };
}

/** Of two lists the one whose poorest word is worth more; none when that is not enough to tell anything. */
function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  const [worthA, worthB] = [worthOfAll(a), worthOfAll(b)];
  return Math.max(worthA, worthB) < LEAST ? null : worthB > worthA ? b : a;
}

/** That of the poorest word. */
function worthOfAll(list: readonly string[] | null): number {
  if (list === null) return 0;
  let least = Number.POSITIVE_INFINITY;
  for (const word of list) least = Math.min(least, worthOf(word));
  return least;
}

const PLAIN = /^[a-z ]*$/;

/** How many letters; signs that seldom stand in sentences count for three. */
function worthOf(word: string): number {
  const begin = word.slice(0, LONGEST);
  if (PLAIN.test(begin)) return begin.length;
  return begin.length + 2 * (begin.match(/[^\p{L}\p{N}\s,.'’"“”:–—-]/gu)?.length ?? 0);
}

/** One sign, class or group with how often it stands. */
function readRepeated(source: string, from: number): Read {
  const { known, at } = readOne(source, from);
  if (!'?*+{'.includes(source.charAt(at) || ' ')) return { known, at };
  const [all = '', sign = '', least] = /^([?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at)) ?? [];
  const after = at + all.length;
  if (sign === '') return { known, at };
  if (sign === '?') {
    const whole = known.whole === null ? null : [...new Set([...known.whole, ''])];
    return { known: { whole, needed: null }, at: after };
  }
  if (sign === '*' || least === '0') return { known: ANYTHING, at: after };
  return { known: { whole: null, needed: better(known.needed, known.whole) }, at: after };
}

function readOne(source: string, at: number): Read {
  const sign = source.charAt(at);
  if (sign === '^' || sign === '$') return { known: NOTHING, at: at + 1 };
  if (!'([\\'.includes(sign)) return { known: sign === '.' ? ANYTHING : literal(sign), at: at + 1 };
  const rest = source.slice(at);
  const group = /^\((?:\?(?::|<?[=!]|<\w+>))?/.exec(rest)?.[0];
  if (group !== undefined) {
    const { known, at: close } = readAlternatives(source, at + group.length);
    return { known: /[=!]$/.test(group) ? NOTHING : known, at: close + 1 };
  }
  const [set, signs] = /^\[((?:\\.|[^\]\\])*)\]/.exec(rest) ?? [];
  if (set !== undefined) {
    // Neither ranges nor kinds of signs.
    const few = signs !== undefined && /^[^\\^-][^\\-]*$/.test(signs);
    return { known: few ? { whole: [...signs.toLowerCase()], needed: null } : ANYTHING, at: at + set.length };
  }
  const escaped = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|.)/.exec(rest)?.[0];
  if (escaped !== undefined) {
    const isSign = /^\\[^\w]$/.test(escaped);
    const known = isSign ? literal(escaped.slice(1)) : /^\\[bB]$/.test(escaped) ? NOTHING : ANYTHING;
    return { known, at: at + escaped.length };
  }
  return { known: literal(sign), at: at + 1 };
}

function literal(sign: string): Known {
  return { whole: [sign.toLowerCase()], needed: null };
}
