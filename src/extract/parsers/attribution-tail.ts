import { SAYING_FORMS } from '../lexicon/saying.ts';
import { ADVERBS, AUXILIARIES, DOCUMENTS, MANY_SPEAKERS, MODALS, TAILS } from '../lexicon/speakers.ts';
import { isQuoteMark, lowerAt, type SpeechSentence } from './attribution-sentence.ts';

/** Longest tail, in tokens. */
const REACH = 16;
/** Longest part of a tail that stands in a name, in tokens. */
const SHOWN = 6;
/** Words at which neither a phrase nor its name may end or go on: prepositions, pronouns, conjunctions. */
export const LINK_WORDS =
  /^(?:of|among|like|such|in|on|at|by|to|from|with|for|about|between|against|although|though|since|until|unless|over|under|after|before|into|through|during|that|which|who|whom|whose|what|when|where|while|whether|if|as|because|but|or|nor|than|so|yet|not|it|he|she|they|we|i|you|there|according|including|via|per|despite|amid|and|every|then)$/;
const TELLING = /^(?:who|cited|quoted|speaking|on|to|polled|surveyed|interviewed|contacted)$/;

/** Whether a word after a noun is its verb and not a second noun: `officials report that`, not `police report`. */
export function isVerbHere(speech: SpeechSentence, at: number): boolean {
  const form = SAYING_FORMS.get(lowerAt(speech, at));
  if (form === undefined) return false;
  if (form.tense === 'past' || form.tense === 'participle') return true;
  const after = speech.tokens[at + 1];
  if (after === undefined) return true;
  return !/^(?:of|by|from|on|in|for|about|released|published)$/.test(after.lower) && !SAYING_FORMS.has(after.lower);
}

const ASKED = /^(?:asked|asks|requested|declined|wished|refused|preferred)$/;

/** Whether a tail ends before this token, because the sentence's own verb or another clause begins. */
function endsTail(speech: SpeechSentence, head: number, at: number): boolean {
  const word = lowerAt(speech, at);
  const before = lowerAt(speech, at - 1);
  // `who asked`, `who had asked`: the verb of the tail, not of the sentence.
  if (before === 'who' || (AUXILIARIES.has(before) && lowerAt(speech, at - 2) === 'who')) return false;
  // `who asked not to be named`
  const asks = [at - 1, at - 2, at - 3].some(
    (back) => ASKED.test(lowerAt(speech, back)) && lowerAt(speech, back - 1) === 'who',
  );
  if (asks && /^(?:not|to|be)$/.test(word)) return false;
  if (/^(?:that|and|as|but|while|when|privately|publicly|reportedly)$/.test(word)) return true;
  // `close to Falk`, `privy to the talks`
  if (word === 'to' && /^(?:close|privy|loyal|known)$/.test(before)) return false;
  if (MODALS.has(word) || AUXILIARIES.has(word)) return true;
  // `released later by the board`: the tail goes on.
  const onward = /^(?:by|from|than)$/.test(lowerAt(speech, at + 1));
  if (ADVERBS.has(word) && !onward && !/^(?:still|both|each|all)$/.test(word)) return true;
  const form = SAYING_FORMS.get(word);
  // `involved in the talks`: after an article it is a noun.
  if (/^(?:the|a|an|these|those|its|their|his|her)$/.test(before) || (word === 'talks' && before === 'peace'))
    return false;
  if (form === undefined || form.tense === 'ing') return false;
  if (form.tense !== 'base') return true;
  const noun = lowerAt(speech, head);
  const papers = DOCUMENTS.has(noun) && noun.endsWith('s');
  const many = papers || MANY_SPEAKERS.has(noun) || MANY_SPEAKERS.has(before);
  return before !== 'to' && many && isVerbHere(speech, at);
}

/**
 * Where what follows a speaker ends: `familiar with the talks who spoke to the Gazette`.
 *
 * @param at - Token after the speaker's noun.
 * @param begun - The tail begins with a word that is not in the list of such words.
 * @returns `at` itself when there is no tail.
 */
export function tailEnd(speech: SpeechSentence, at: number, begun = false): number {
  if (!begun && !TAILS.has(lowerAt(speech, at))) return at;
  let to = at + 1;
  for (; to < speech.tokens.length && to - at < REACH; to += 1) {
    const text = speech.tokens[to]?.text ?? '';
    if (/^[,;:—–().!?…]$/.test(text) || isQuoteMark(text) || endsTail(speech, at - 1, to)) break;
  }
  return to;
}

/** How much of a tail belongs to the name of an unnamed speaker: a few words, without who, and to whom it was told. */
export function shownTail(speech: SpeechSentence, from: number, to: number): number {
  if (TELLING.test(lowerAt(speech, from)) || lowerAt(speech, from) === 'among') return from;
  let end = from + 1;
  if (/^(?:privy|close|briefed)$/.test(lowerAt(speech, from))) end += 1;
  while (end < to && end - from < SHOWN && !TELLING.test(lowerAt(speech, end))) end += 1;
  const last = speech.nameTo.get(end);
  end = Math.min(to, last?.known.kind === 'outlet' ? last.from : end);
  while (end > from && LINK_WORDS.test(lowerAt(speech, end - 1))) end -= 1;
  return end;
}
