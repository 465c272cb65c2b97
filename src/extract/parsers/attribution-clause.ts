import { isQuoteMark, lowerAt, type SpeechSentence } from './attribution-sentence.ts';

const OPENER = /^(?:that|how|why|whether|what|when|who|he|she|it|they|there|we|i|you|if|these|those)$/;
const DETERMINER = /^(?:the|a|an|any|no|all|its|his|her|their|both|this|that)$/;
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|could|should|can|may|might|must|remains?|remained)$/;
/** What may follow a verb that ends its clause: `..., the mayor wrote on Monday.` */
const AFTER_LAST =
  /^(?:|[.,]|on|in|at|late|earlier|during|this|last|yesterday|today|to|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/** How far a clause's own verb may stand from the verb of saying. */
const CLAUSE_REACH = 11;

/** Whether one of the next `reach` words passes the test, before a semicolon. */
export function soon(
  speech: SpeechSentence,
  at: number,
  reach: number,
  test: (word: string, index: number) => boolean,
): boolean {
  for (let next = at + 1; next <= at + reach && next < speech.tokens.length; next += 1) {
    const word = lowerAt(speech, next);
    if (word === ';') return false;
    if (test(word, next)) return true;
  }
  return false;
}

/** Whether a quotation begins within the next `reach` words. */
export function quoteSoon(speech: SpeechSentence, at: number, reach: number): boolean {
  return soon(speech, at, reach, (word, index) => isQuoteMark(word) && speech.quoted[index + 1] === true);
}

/** `indicate the framework remains`: a noun phrase with a verb of its own. */
function bareClause(speech: SpeechSentence, at: number): boolean {
  // `indicated talks would go on`
  if (/[^s]s$/.test(lowerAt(speech, at + 1)) && FINITE.test(lowerAt(speech, at + 2))) return true;
  if (!DETERMINER.test(lowerAt(speech, at + 1)) && !speech.nameFrom.has(at + 1)) return false;
  for (let next = at + 2; next < at + CLAUSE_REACH; next += 1) {
    const word = lowerAt(speech, next);
    // `hinted its campaign — now in its second year — could end`
    if (word === '—' || word === '–')
      return soon(speech, next + 1, 14, (mark, at) => mark === word && FINITE.test(lowerAt(speech, at + 1)));
    if (/^[,;]$/.test(word)) return false;
    if (FINITE.test(word)) return true;
    if (next > at + 5 && /^(?:that|which|who|as|of|for)$/.test(word)) return false;
  }
  return false;
}

/** Whether what was said follows a verb of saying: `that`, a clause, a colon, a quotation. */
export function hasClause(speech: SpeechSentence, at: number): boolean {
  const next = lowerAt(speech, at + 1);
  if (OPENER.test(next) || next === ':' || next === 'as' || isQuoteMark(next)) return true;
  if (bareClause(speech, at)) return true;
  // `indicated on Monday that`, `told reporters late on Friday that`
  const colon = soon(speech, at, 7, (word, index) => word === ':' && isQuoteMark(lowerAt(speech, index + 1)));
  return colon || soon(speech, at, 8, (word) => word === 'that') || quoteSoon(speech, at, 3);
}

/** Whether a speaker stands right behind a quotation: `"...," Falk posted`. */
export function followsQuote(speech: SpeechSentence, from: number): boolean {
  const before = lowerAt(speech, from - 1);
  if (isQuoteMark(before)) return speech.quoted[from - 2] === true;
  return before === ',' && isQuoteMark(lowerAt(speech, from - 2)) && speech.quoted[from - 3] === true;
}

/** `..., the mayor wrote on Monday.`: a speaker behind a comma whose verb ends the clause. */
export function isTrailing(speech: SpeechSentence, from: number, verb: number): boolean {
  return lowerAt(speech, from - 1) === ',' && AFTER_LAST.test(lowerAt(speech, verb + 1));
}
