import { CLAIM_NOUNS, isSaying, NEEDS_CLAIM, type SayingForm } from '../lexicon/saying.ts';
import { isQuoteMark, lowerAt, type SpeechSentence } from './attribution-sentence.ts';

const CLAUSE_OPENER = /^(?:that|how|why|whether|what|when|who|he|she|it|they|there|we|i|you|if|these|those)$/;

/** Whether `test` holds for one of the next words, up to the end of the clause. */
function soon(
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

function quoteSoon(speech: SpeechSentence, at: number, reach: number): boolean {
  return soon(speech, at, reach, (word, index) => isQuoteMark(word) && speech.quoted[index + 1] === true);
}

/** Whether what was said follows the verb: `that`, a clause, a colon, a quotation. */
function hasClause(speech: SpeechSentence, at: number): boolean {
  const next = lowerAt(speech, at + 1);
  if (CLAUSE_OPENER.test(next) || next === ':' || isQuoteMark(next) || next === 'as') return true;
  if (/^(?:the|a|an|any|no|all|its|his|her|their|both)$/.test(next) || speech.nameFrom.has(at + 1)) {
    const verb = /^(?:is|are|was|were|has|have|had|will|would|could|should|can|may|might|must|remains?|remained)$/;
    for (let on = at + 2; on < at + 11 && !/^[,;]$/.test(lowerAt(speech, on)); on += 1) {
      if (verb.test(lowerAt(speech, on))) return true;
      if (/^(?:that|which|who|as|of|for)$/.test(lowerAt(speech, on)) && on > at + 5) break;
    }
  }
  // `indicated on Monday that`, `told reporters late on Friday that`, `maintains, however, that`
  return soon(speech, at, 8, (word) => word === 'that') || quoteSoon(speech, at, 3);
}

/** Whether the speaker stands right behind a quotation: `"...," Falk posted`. */
function followsQuote(speech: SpeechSentence, from: number): boolean {
  const before = lowerAt(speech, from - 1);
  if (isQuoteMark(before)) return speech.quoted[from - 2] === true;
  return before === ',' && isQuoteMark(lowerAt(speech, from - 2)) && speech.quoted[from - 3] === true;
}

/** `..., the mayor wrote on Monday.`: a speaker behind a comma whose verb ends the clause. */
export function isTrailing(speech: SpeechSentence, from: number, verb: number): boolean {
  if (lowerAt(speech, from - 1) !== ',') return false;
  return /^(?:|[.,]|on|in|at|late|earlier|during|this|last|yesterday|today|to)$/.test(lowerAt(speech, verb + 1));
}

/**
 * Says whether a form of a verb of saying really tells what somebody said, from what stands after it.
 *
 * @param named - The speaker has a name.
 * @param group - The speaker is an unnamed group (`analysts`, `some`).
 * @param document - The speaker is a paper.
 */
export function saysSomething(
  speech: SpeechSentence,
  at: number,
  form: SayingForm,
  speaker: {
    readonly named: boolean;
    readonly group: boolean;
    readonly document: boolean;
    readonly from: number;
    readonly outlet: boolean;
  },
): boolean {
  const { lemma } = form;
  const next = lowerAt(speech, at + 1);
  if (
    followsQuote(speech, speaker.from) &&
    !NEEDS_CLAIM.has(lemma) &&
    !/^(?:see|put|find|show|regard|view)$/.test(lemma)
  )
    return lemma !== 'read' || speaker.document;
  if (isTrailing(speech, speaker.from, at) && isSaying(lemma, 'inverted')) return true;
  if (/^(?:speak|talk)$/.test(lemma)) return next === 'of';
  if (/^(?:disagree|agree)$/.test(lemma))
    return next === ':' || isQuoteMark(next) || (lemma === 'agree' && next === 'that');
  if (speaker.outlet && /^(?:reveal|publish|show)$/.test(lemma)) return true;
  if (lemma === 'call')
    return (
      next !== 'for' &&
      next !== 'on' &&
      next !== 'off' &&
      (quoteSoon(speech, at, 12) || soon(speech, at, 12, (w) => w === 'a' || w === 'an'))
    );
  if (/^(?:label|brand|dub|put)$/.test(lemma)) return quoteSoon(speech, at, 12);
  if (/^(?:describe|view|regard|see|read|consider)$/.test(lemma)) {
    const as = soon(speech, at, 12, (word) => word === 'as');
    return lemma === 'describe' ? as || quoteSoon(speech, at, 12) : as && quoteSoon(speech, at, 14);
  }
  if (NEEDS_CLAIM.has(lemma)) {
    return (
      soon(speech, at, 9, (word) => CLAIM_NOUNS.has(word)) ||
      (lemma === 'dismiss' && soon(speech, at, 9, (word) => word === 'as'))
    );
  }
  if (lemma === 'insist' && /^(?:on|upon)$/.test(next)) return soon(speech, at, 4, (word) => word === 'that');
  if (/^(?:threaten|promise|agree|demand|ask|offer|continue|vow|pledge)$/.test(lemma)) {
    return next !== 'to' && (hasClause(speech, at) || /^[,.]$/.test(next)) && !(next === 'if' && lemma === 'ask');
  }
  if (/^(?:add|claim)$/.test(lemma) && speech.tokens[at + 1]?.kind === 'number') return false;
  if (
    /^(?:add|write|post|read|note|observe|find|show|reveal|suggest|indicate|hint|signal|point|maintain|put|state|conclude|recall|propose)$/.test(
      lemma,
    )
  ) {
    if (lemma === 'point') return next === 'out' || (next === 'to' && false);
    if (/^[,.]$/.test(next) && /^(?:add|write|note|state|conclude|recall|suggest|observe)$/.test(lemma)) return true;
    if (speaker.document && !/^[,.]$/.test(next)) return true;
    if (/^(?:show|find|reveal)$/.test(lemma)) return soon(speech, at, 4, (word) => word === 'that');
    return hasClause(speech, at);
  }
  if (isSaying(lemma, 'stance') && !isSaying(lemma, 'plain')) return !speaker.group;
  if (isSaying(lemma, 'plain')) return true;
  if (isSaying(lemma, 'thought')) {
    if (
      speaker.group &&
      (hasClause(speech, at) || lemma === 'advocate' || (lemma === 'expect' && !/^[,.]$/.test(next)))
    )
      return lemma !== 'see';
    return (
      !/^(?:believe|expect|fear|think|hope|worry|doubt|suspect|anticipate|advocate|see|wonder|disagree)$/.test(lemma) &&
      hasClause(speech, at)
    );
  }
  return hasClause(speech, at);
}
