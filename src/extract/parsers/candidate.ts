import type { Sentence } from '../../model/article.ts';
import type { NameCandidate, NameMention } from '../../model/mention.ts';
import { NEVER_NAMES, TOPICS } from '../lexicon/name-words.ts';
import { SPEECH_FORMS } from '../lexicon/saying.ts';
import { firstFrom } from '../pieces.ts';
import { findDefined } from './candidate-defined.ts';
import { judgeKind } from './candidate-kind.ts';
import { findOwnedBodies, ownerOf } from './candidate-owner.ts';
import { findRuns } from './candidate-run.ts';
import { hasHead, type NameRun } from './candidate-trim.ts';
import { type ArticleWords, NO_WORDS } from './candidate-words.ts';
import type { KnownName } from './name.ts';
import { isInitial } from './name-run.ts';
import { type Token, tokensOf } from './name-token.ts';

/** Longest place name that its neighbours in a list make one, in tokens. */
const LISTED = 3;

interface Listed {
  readonly run: NameRun;
  readonly candidate: NameCandidate;
}

/** Whether nothing but a comma or `and` stands between two runs. */
function areListed(tokens: readonly Token[], before: NameRun, after: NameRun): boolean {
  if (after.from - before.to > 2 || after.from <= before.to) return false;
  for (let at = before.to; at < after.from; at += 1) if (!/^(?:,|and|&)$/.test(tokens[at]?.lower ?? '')) return false;
  return true;
}

/** Last and first tokens of known bodies: what a list holds beside them is a body, too. */
function bodiesAt(
  sentence: Sentence,
  known: readonly NameMention[],
  knownOf: (id: string) => KnownName | undefined,
): readonly NameRun[] {
  const tokens = tokensOf(sentence);
  return known.flatMap(({ id, kind, offset, text }) => {
    const what = kind === 'actor' ? knownOf(id)?.kind : undefined;
    if (what !== 'organisation' && what !== 'outlet') return [];
    const start = offset - sentence.start;
    const end = start + text.length;
    const [from, to] = [firstFrom(tokens, start), firstFrom(tokens, end)];
    return tokens[from]?.start === start && tokens[to - 1]?.end === end ? [{ from, to, titled: false }] : [];
  });
}

/**
 * A list hands a kind on: whole names beside a person's, in both directions (`Ida Falk, Teyo Marrak and Ana Szell`);
 * names that stand between two bodies (`Vorna Bank, Kestrel and Tamsel Trust`).
 */
function tellListed(
  tokens: readonly Token[],
  listed: readonly Listed[],
  findBodies: () => readonly NameRun[],
): NameCandidate[] {
  const kinds = listed.map(({ candidate }) => candidate.kind);
  if (!kinds.includes('unknown')) return listed.map(({ candidate }) => candidate);
  const whole = listed.map(({ run }) => run.to - run.from > 1 && run.to - run.from < 4 && !hasHead(tokens, run));
  const hand = (at: number, from: number) => {
    const [one, other] = [listed[Math.min(at, from)], listed[Math.max(at, from)]];
    if (one === undefined || other === undefined || kinds[at] !== 'unknown' || kinds[from] !== 'person') return;
    if (whole[at] && whole[from] && areListed(tokens, one.run, other.run)) kinds[at] = 'person';
  };
  for (let at = 1; at < listed.length; at += 1) hand(at, at - 1);
  for (let at = listed.length - 2; at >= 0; at -= 1) hand(at, at + 1);
  const own = listed.flatMap(({ run }, at) => (kinds[at] === 'organisation' ? [run] : []));
  const all = [...findBodies(), ...own];
  if (all.length > 1)
    for (const [at, { run }] of listed.entries()) {
      if (kinds[at] !== 'unknown' || run.to - run.from > 3 || TOPICS.has(tokens[run.from]?.text ?? '')) continue;
      const before = all.some((body) => areListed(tokens, body, run));
      if (before && all.some((body) => areListed(tokens, run, body))) kinds[at] = 'organisation';
    }
  return listed.map(({ candidate }, at) => ({ ...candidate, kind: kinds[at] ?? candidate.kind }));
}

/** Whether a token is covered by a known name. */
function coveredTokens(sentence: Sentence, names: readonly NameMention[]): boolean[] {
  const tokens = tokensOf(sentence);
  const covered = new Array<boolean>(tokens.length).fill(false);
  for (const { offset, text } of names) {
    const start = offset - sentence.start;
    const end = start + text.length;
    for (let at = firstFrom(tokens, start); (tokens[at]?.end ?? end + 1) <= end; at += 1) covered[at] = true;
  }
  return covered;
}

/** A list hands its kind on: the third town of `in Alba, Brema and Corva`. `places` holds last tokens of places. */
function isListedPlace(tokens: readonly Token[], run: NameRun, places: ReadonlySet<number>): boolean {
  const before = tokens[run.from - 1]?.lower ?? '';
  const after = tokens[run.to]?.lower ?? '';
  // `the mayor of Tamsel, Alba,`
  if (after === ',' && run.to - run.from <= LISTED && /^(?:of|in|at|from|near|to|outside)$/.test(before)) {
    for (let at = run.to + 1; at <= run.to + LISTED; at += 1)
      if (places.has(at) && tokens[run.to + 1]?.capital) return true;
  }
  if (!/^(?:,|and|or)$/.test(before) || run.to - run.from > LISTED || SPEECH_FORMS.has(after)) return false;
  // `in Brema, Alba.`: the end of a sentence will do.
  if (before === ',' && !/^(?:,|and|or|\.)$/.test(after)) return false;
  return places.has(tokens[run.from - 2]?.text === ',' ? run.from - 3 : run.from - 2);
}

/** A known abbreviation in brackets behind a name: `Upper Vorna Trust (UVT)`. */
function explained(sentence: Sentence, known: readonly NameMention[], end: number): NameMention | undefined {
  return known.find(({ kind, offset, text }) => {
    const start = offset - sentence.start;
    const between = sentence.text.slice(end, start);
    return (
      kind === 'actor' &&
      /^\s*\($/.test(between) &&
      /^\p{Lu}{2,}$/u.test(text) &&
      sentence.text[start + text.length] === ')'
    );
  });
}

/** Whether two names share a word that says something, or one of them is the abbreviation itself. */
function isAlike(name: string, other: string): boolean {
  if (/^\p{Lu}{2,}$/u.test(other)) return true;
  const words = new Set(other.split(/[\s-]/));
  return name.split(/[\s-]/).some((word) => word.length > 3 && words.has(word));
}

/** `A WIDELY read study`: the first words of an article in capitals. */
function isDropCap(tokens: readonly Token[], from: number): boolean {
  if (from === 0 || from > 3) return false;
  return (
    tokens.slice(0, from).every(({ text }) => /^\p{Lu}+$/u.test(text)) && /^\p{Lu}{4,}$/u.test(tokens[from]?.text ?? '')
  );
}

/** `BREMA, March 3 (Gazette) -`: the tokens of a dateline are written otherwise than the text. */
function isDateline(sentence: Sentence, tokens: readonly Token[], run: NameRun): boolean {
  const first = tokens[0];
  return (
    run.from === 0 &&
    first !== undefined &&
    /^\p{Lu}{3,}$/u.test(sentence.text.slice(first.start, first.end)) &&
    !/^\p{Lu}{3,}$/u.test(first.text)
  );
}

/**
 * Finds capitalised names that the gazetteer does not have.
 *
 * @param known - Names already found in the sentence; their words are left out.
 * @param statement - Id of the sentence's statement.
 * @param words - How the article writes its words (`wordsOf`).
 * @param knownOf - What is known behind an id; what a known abbreviation stands for is no second body.
 * @returns Candidates in text order; `kind` is `unknown` when the sentence does not tell it. Months, weekdays,
 *   adjectives of peoples and words that only open a sentence are none. A body that every country has is named with
 *   its country.
 */
export function findCandidates(
  sentence: Sentence,
  known: readonly NameMention[],
  statement = '',
  words: ArticleWords = NO_WORDS,
  knownOf: (id: string) => KnownName | undefined = () => undefined,
): NameCandidate[] {
  const tokens = tokensOf(sentence);
  const places = new Set<number>();
  for (const { kind, offset, text } of known)
    if (kind === 'place') {
      const end = offset + text.length - sentence.start;
      const at = firstFrom(tokens, end);
      if (tokens[at - 1]?.end === end) places.add(at - 1);
    }
  const found = findOwnedBodies(sentence, known, statement);
  const listed: Listed[] = [];
  const taken = coveredTokens(sentence, known);
  for (const { from, to } of findDefined(sentence)) {
    const start = tokens[from]?.start ?? 0;
    const text = sentence.text.slice(start, tokens[to - 1]?.end ?? start);
    if (taken.slice(from, to).every(Boolean)) continue;
    taken.fill(true, from, to);
    found.push({ text, offset: sentence.start + start, kind: 'organisation', statement });
  }
  for (const run of findRuns(tokens, taken, words.small)) {
    const first = tokens[run.from];
    const last = tokens[run.to - 1];
    if (first === undefined || last === undefined) continue;
    const single = run.to - run.from === 1;
    if (
      single &&
      (NEVER_NAMES.has(first.text) ||
        /^(?:[IVX]+|AG|SE|SA|NV|PLC|Plc|Inc|Corp|Co|Ltd|LLC|BV|SpA|AB|ASA|Oyj|GmbH)$/.test(first.text) ||
        (first.text.length < 2 && !run.titled))
    )
      continue;
    if (isDropCap(tokens, run.from)) continue;
    if (/\p{Sc}/u.test(sentence.text[last.end] ?? '')) continue;
    // `your GREAT mayor`
    if (single && /^\p{Lu}{4,}$/u.test(first.text) && words.small.has(first.lower)) continue;
    let kind = judgeKind(tokens, run, words);
    const short = explained(sentence, known, last.end);
    const whole = sentence.text.slice(first.start, last.end);
    if (short !== undefined && (kind === 'place' || isAlike(whole, knownOf(short.id)?.name ?? ''))) continue;
    if (kind === 'unknown' && (isDateline(sentence, tokens, run) || isListedPlace(tokens, run, places))) kind = 'place';
    if (kind === 'place') places.add(run.to - 1);
    if (single && kind === 'unknown' && isInitial(tokens, run.from) && words.small.has(first.lower)) continue;
    const owner = ownerOf(sentence, known, run);
    // `the Falk administration`: with that word, the name of whoever leads it is a body's.
    const led = tokens[run.to]?.text === 'administration' ? tokens[run.to] : undefined;
    const start = owner === null ? first.start : owner.offset - sentence.start;
    const text = sentence.text.slice(start, (led ?? last).end);
    const body = owner !== null || led !== undefined;
    const candidate = { text, offset: sentence.start + start, kind: body ? 'organisation' : kind, statement } as const;
    listed.push({ run, candidate });
  }
  if (listed.length > 0) found.push(...tellListed(tokens, listed, () => bodiesAt(sentence, known, knownOf)));
  return found.length > 1 ? found.sort((a, b) => a.offset - b.offset) : found;
}
