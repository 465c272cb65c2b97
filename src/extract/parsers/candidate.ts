import type { Sentence } from '../../model/article.ts';
import type { NameCandidate, NameMention } from '../../model/mention.ts';
import { COUNTRY_BODIES, LOWERCASE_BODIES, NEVER_NAMES } from '../lexicon/name-words.ts';
import { SPEECH_FORMS } from '../lexicon/saying.ts';
import { judgeKind } from './candidate-kind.ts';
import { findRuns } from './candidate-run.ts';
import { isInitial } from './name-run.ts';
import { type Token, tokensOf } from './name-token.ts';

/** Whether a token is covered by a known name. */
export function coveredTokens(sentence: Sentence, names: readonly NameMention[]): boolean[] {
  return tokensOf(sentence).map((token) =>
    names.some(({ offset, text }) => {
      const start = offset - sentence.start;
      return token.start >= start && token.end <= start + text.length;
    }),
  );
}

/** Words that stand in small letters: at the head of a sentence, the same words are no names. */
export function smallWords(sentences: readonly Sentence[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const sentence of sentences) {
    for (const token of tokensOf(sentence)) if (token.kind === 'word' && !token.capital) words.add(token.text);
  }
  return words;
}

function isDateline(sentence: Sentence, tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[0];
  return (
    from === 0 &&
    first !== undefined &&
    sentence.text.slice(0, first.end) !== first.text &&
    /^[,(]$/.test(tokens[to]?.text ?? '')
  );
}

/** Bodies named by their country in small letters: `Alba's coast guard`. */
function lowercaseBodies(sentence: Sentence, tokens: readonly Token[], known: readonly NameMention[]): NameMention[] {
  const found: NameMention[] = [];
  for (const mention of known) {
    const end = mention.offset - sentence.start + mention.text.length;
    const at = tokens.findIndex((token) => token.end === end) + 1;
    if (mention.kind !== 'place' || at === 0 || tokens[at]?.text !== "'s") continue;
    for (const body of LOWERCASE_BODIES) {
      const words = body.split(' ');
      if (!words.every((word, index) => tokens[at + 1 + index]?.text === word)) continue;
      const last = tokens[at + words.length];
      if (last === undefined) continue;
      const start = mention.offset - sentence.start;
      const named = known.some(
        ({ kind, offset, text }) => kind === 'actor' && offset + text.length - sentence.start === last.end,
      );
      if (!named) found.push({ ...mention, text: sentence.text.slice(start, last.end), kind: 'actor' });
    }
  }
  return found;
}

function ownerBefore(sentence: Sentence, known: readonly NameMention[], mark: Token | undefined): NameMention | null {
  const end = sentence.start + (mark?.start ?? -1);
  return known.find(({ kind, offset, text }) => kind === 'place' && offset + text.length === end) ?? null;
}

function isSpeech(token: Token | undefined): boolean {
  return token !== undefined && SPEECH_FORMS.has(token.lower);
}

/** A list hands its kind on: the third town of `in Alba, Brema and Corva`. */
function handOn(tokens: readonly Token[], index: number, end: number, places: ReadonlySet<number>): boolean {
  const before = tokens[index - 1];
  if (before === undefined || !/^(?:,|and|or)$/.test(before.lower)) return false;
  if (before.text === ',' && !/^(?:,|and|or)$/.test(tokens[end]?.lower ?? '')) return false;
  if (isSpeech(tokens[end])) return false;
  const beyond = tokens[index - 2]?.text === ',' ? index - 3 : index - 2;
  return places.has(beyond);
}

/**
 * Finds capitalised names that the gazetteer does not have.
 *
 * @param known - Names already found in the sentence; their words are left out.
 * @param statement - Id of the sentence's statement.
 * @param vocabulary - Words that the article writes in small letters (`smallWords`).
 * @returns Candidates in text order; `kind` is `unknown` when the sentence does not tell it. Months, weekdays,
 *   adjectives of peoples and words that only open a sentence are none.
 */
export function findCandidates(
  sentence: Sentence,
  known: readonly NameMention[],
  statement = '',
  vocabulary: ReadonlySet<string> = new Set(),
): NameCandidate[] {
  const tokens = tokensOf(sentence);
  const taken = coveredTokens(sentence, known);
  const places = new Set<number>();
  for (const { kind, offset, text } of known) {
    const last = tokens.findIndex((token) => token.end === offset + text.length - sentence.start);
    if (kind === 'place' && last >= 0) places.add(last);
  }
  const found: NameCandidate[] = lowercaseBodies(sentence, tokens, known).map(({ text, offset }) => ({
    text,
    offset,
    kind: 'organisation',
    statement,
  }));
  for (const run of findRuns(tokens, taken, vocabulary)) {
    const first = tokens[run.from];
    const last = tokens[run.to - 1];
    if (first === undefined || last === undefined) continue;
    const single = run.to - run.from === 1;
    if (single && (NEVER_NAMES.has(first.text) || (first.text.length < 2 && !run.titled))) continue;
    let kind = judgeKind(tokens, run);
    if (kind === 'unknown' && isDateline(sentence, tokens, run.from, run.to)) kind = 'place';
    if (kind === 'unknown' && handOn(tokens, run.from, run.to, places) && run.to - run.from < 4) kind = 'place';
    if (kind === 'place') places.add(run.to - 1);
    if (single && kind === 'unknown' && isInitial(tokens, run.from) && vocabulary.has(first.lower)) continue;
    // `Alba's Defence Ministry`: every country has one, so the country belongs to the name.
    const owner =
      COUNTRY_BODIES.has(last.text) && tokens[run.from - 1]?.text === "'s"
        ? ownerBefore(sentence, known, tokens[run.from - 1])
        : null;
    if (owner !== null) {
      const text = sentence.text.slice(owner.offset - sentence.start, last.end);
      found.push({ text, offset: owner.offset, kind: 'organisation', statement });
      continue;
    }
    const text = sentence.text.slice(first.start, last.end);
    found.push({ text, offset: sentence.start + first.start, kind, statement });
  }
  return found.sort((a, b) => a.offset - b.offset);
}
