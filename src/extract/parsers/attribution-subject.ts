import { TITLES } from '../lexicon/name-words.ts';
import { SAYING_FORMS } from '../lexicon/saying.ts';
import { ONE_SPEAKER } from '../lexicon/speakers.ts';
import { createWordTable } from '../word-table.ts';
import { lowerAt, type Speaker, type SpeechSentence, wordsOf } from './attribution-sentence.ts';
import { readSpeaker } from './attribution-speaker.ts';
import { LINK_WORDS } from './attribution-tail.ts';
import { isAdverb, isDay, verbGroup } from './attribution-verb.ts';

/** Longest subject, and longest parenthesis between subject and verb, in tokens. */
const REACH = 22;
const PARENTHESIS = 30;
const PREPOSITION =
  /^(?:of|in|on|at|by|to|from|with|for|about|between|against|over|under|after|into|through|near|among|'s|'|-)$/;
const DETERMINER = /^(?:a|an|the|his|her|its|their)$/;
/** Marks that no phrase goes over. */
const PARTING: ReadonlySet<string> = new Set([',', ';', ':', '—', '(', ')']);
/** What may stand before a subject. */
const BEFORE =
  /^(?:|[,;:—–("“”‘’'«»!?.-]|and|but|or|that|while|as|when|where|because|if|although|though|since|after|before|which|whether|how|why|what|than|until|unless|so|yet|nor)$/;

type Begins = 'anyone' | 'name' | 'nobody';

/** Which speaker may be a subject that begins behind a word. */
const beginsBehind = createWordTable((before): Begins => {
  const word = before.lower;
  if (BEFORE.test(word) || isAdverb(word) || isDay(word) || SAYING_FORMS.has(word) || before.kind === 'number')
    return 'anyone';
  // `the line Alba insists on`: a name may follow a noun; `officials` in `harbour officials` may not.
  const small = before.kind === 'word' && !before.capital;
  return small && !PREPOSITION.test(word) && !DETERMINER.test(word) ? 'name' : 'nobody';
});

/** Which speaker may be a subject that begins at a token, given what stands before it. */
function mayBegin(speech: SpeechSentence, start: number): Begins {
  const before = speech.tokens[start - 1];
  if (before === undefined || start === speech.begin) return 'anyone';
  if (before.lower === '-' && speech.tokens[start]?.glued === true) return 'nobody';
  return beginsBehind(before);
}

/**
 * The longest speaker's phrase whose words end right before a token.
 *
 * @param before - What may stand before it: what may stand before a subject, that or `with` (`with Falk claiming`), or
 *   anything.
 */
export function speakerEndingAt(
  speech: SpeechSentence,
  end: number,
  before: 'subject' | 'with' | 'anything' = 'subject',
): Speaker | null {
  let best: Speaker | null = null;
  let named = false;
  for (let start = end - 1; start >= 0 && end - start < REACH; start -= 1) {
    if (PARTING.has(lowerAt(speech, start))) break;
    named ||= speech.tokens[start]?.capital === true || speech.nameFrom.has(start);
    if (speech.inName[start] === true) continue;
    const free = before === 'anything' || (before === 'with' && lowerAt(speech, start - 1) === 'with');
    const who = free ? 'anyone' : mayBegin(speech, start);
    // Asked before the phrase is read, which takes longer: most words begin no subject.
    if (who === 'nobody' || (who === 'name' && !named)) continue;
    const speaker = readSpeaker(speech, start, end);
    if (speaker?.to === end && (who === 'anyone' || speaker.form === 'name')) best = speaker;
  }
  return best;
}

/** The mark that opens a parenthesis which closes at `close`, else -1. */
function openingMark(speech: SpeechSentence, close: number): number {
  for (let at = close - 2; at > 0 && close - at < PARENTHESIS; at -= 1) {
    if (speech.quoted[at] === true) continue;
    const mark = lowerAt(speech, at);
    if (mark === ';' || mark === ':') return -1;
    if (/^[,—–(]$/.test(mark)) return at;
  }
  return -1;
}

/** The name that a parenthesis gives to somebody unnamed before it: `A harbour spokesman, Otto Falk, said`. */
function apposed(speech: SpeechSentence, open: number, close: number, outer: Speaker | null): Speaker | null {
  const span = speech.nameTo.get(close - 1);
  const first = lowerAt(speech, open + 1);
  if (span === undefined || LINK_WORDS.test(first) || /(?:ing|ed)$/.test(first)) return null;
  const person = span.known.kind === 'person';
  const body = /^(?:organisation|outlet|government)$/.test(span.known.kind) && outer?.definite === true;
  if (outer?.form === 'name' || outer?.form === 'pronoun' || !(person || body)) return null;
  const speaker = readSpeaker(speech, span.from, span.to);
  if (speaker === null) return null;
  // `The two mayors, Otto Falk and Erna Brandt, said`
  const other = lowerAt(speech, span.from - 1) === 'and' ? speech.nameTo.get(span.from - 1) : undefined;
  const beside = other?.known.kind === 'person' && other.from > open ? readSpeaker(speech, other.from, other.to) : null;
  return { ...speaker, from: outer?.from ?? span.from, to: close, ...(beside && { beside }) };
}

/** `Harbour Leader, Alexander Afen-Markin, said`: capitals alone between the commas behind a role are its holder's name. */
function apposedName(speech: SpeechSentence, open: number, close: number, outer: Speaker | null): Speaker | null {
  if (outer === null || outer.form === 'pronoun' || close - open > 10) return null;
  let first = open + 1;
  const titled = TITLES.has(speech.tokens[first]?.text ?? '');
  // `Minority Leader` may have been taken for a name.
  if (!ONE_SPEAKER.has(outer.head) && (!titled || outer.kind === 'person')) return null;
  if (titled) first += lowerAt(speech, first + 1) === '.' ? 2 : 1;
  let words = 0;
  for (let at = first; at < close - 1; at += 1) {
    const token = speech.tokens[at];
    if (token?.kind === 'word' && token.capital) words += 1;
    else if (!(token?.text === '-' && token.glued) && token?.text !== '.') return null;
  }
  if (words < 2 || words > 5) return null;
  const name = wordsOf(speech, first, close - 1);
  return { ...outer, to: close, name, actor: null, kind: 'person', count: null, form: 'name', definite: false };
}

/** `a fellow at the institute` right after a person's name and a comma. */
function describesPerson(speech: SpeechSentence, { form, definite, from }: Speaker): boolean {
  if (form !== 'noun' || definite || lowerAt(speech, from - 1) !== ',') return false;
  return speech.nameTo.get(from - 1)?.known.kind === 'person';
}

/** The subject before one, two or three parentheses: `Otto Falk, 51, a farmer from Brema, said`. */
function beforeParentheses(speech: SpeechSentence, start: number): Speaker | null {
  let close = start;
  let described = false;
  for (let turn = 0; turn < 3; turn += 1) {
    const open = described ? close - 1 : openingMark(speech, close);
    if (open < 0) return null;
    const { start: end } = verbGroup(speech, open);
    const outer = speakerEndingAt(speech, end);
    const inner = apposed(speech, open, close, outer) ?? apposedName(speech, open, close, outer);
    if (inner !== null) return inner;
    // `Otto Falk, a fellow at the Weather Institute (WI), said`
    described = outer !== null && describesPerson(speech, outer);
    if (outer !== null && !described) return { ...outer, to: end };
    close = outer !== null && described ? outer.from : open + 1;
  }
  return null;
}

/** `a new survey this week that warns`, `the board, which said`: no other things, since `the plan that says` has no speaker. */
function paperBefore(speech: SpeechSentence, relative: number): Speaker | null {
  if (lowerAt(speech, relative) === 'which' && lowerAt(speech, relative - 1) === ',') {
    const body = speakerEndingAt(speech, relative - 1, 'anything');
    if (body?.form === 'name' && /^(?:organisation|outlet)$/.test(body.kind) && body.actor !== null) return body;
  }
  let end = lowerAt(speech, relative - 1) === ',' ? relative - 1 : relative;
  const dated =
    /^(?:week|month|year)$/.test(lowerAt(speech, end - 1)) && /^(?:this|last)$/.test(lowerAt(speech, end - 2));
  if (dated) end -= 2;
  const paper = speakerEndingAt(speech, end, 'anything');
  return paper?.form === 'document' ? paper : null;
}

/** `The mayor, while opening the hall said`: where the words begin that tell what went on; -1 when there are none. */
function whileDoing(speech: SpeechSentence, start: number): number {
  for (let at = start - 2; at > 1 && start - at < 10; at -= 1) {
    const word = lowerAt(speech, at);
    if (PARTING.has(word)) return -1;
    if (/^(?:while|when)$/.test(word))
      return lowerAt(speech, at - 1) === ',' && lowerAt(speech, at + 1).endsWith('ing') ? at : -1;
  }
  return -1;
}

/**
 * Finds the subject of a verb of saying: right before it, before a parenthesis between two marks, or before `who`.
 *
 * @param start - Token where the verb with its auxiliaries and adverbs begins.
 * @param participle - The verb is an -ing form, whose subject may follow `with`.
 */
export function subjectOf(speech: SpeechSentence, start: number, participle = false): Speaker | null {
  const word = lowerAt(speech, start - 1);
  if (word === 'who') {
    const end = lowerAt(speech, start - 2) === ',' ? start - 2 : start - 1;
    const speaker = speakerEndingAt(speech, end);
    if (speaker !== null) return speaker;
    // `held talks with Falk, who said`
    const named = speech.nameTo.get(end);
    return named?.known.kind === 'person' ? readSpeaker(speech, named.from, end) : null;
  }
  if (word === 'that' || word === 'which') return paperBefore(speech, start - 1);
  const busy = whileDoing(speech, start);
  if (busy !== -1) return beforeParentheses(speech, busy);
  if (!/^[,—–)]$/.test(word)) return speakerEndingAt(speech, start, participle ? 'with' : 'subject');
  return participle && word === ',' ? null : beforeParentheses(speech, start);
}

/** The subject of the sentence, for a participle that has none of its own: `Otto Falk left early, saying that ...`. */
export function mainSubject(speech: SpeechSentence, before: number): Speaker | null {
  const first = speech.begin;
  for (let start = first; start < before; start += 1) {
    const begins = start === first || /^(?:,|;|but|and|while)$/.test(lowerAt(speech, start - 1));
    if (!begins || speech.quoted[start] === true) continue;
    const speaker = readSpeaker(speech, start);
    if (speaker !== null && speaker.form !== 'document' && speaker.to < before) return speaker;
  }
  return null;
}
