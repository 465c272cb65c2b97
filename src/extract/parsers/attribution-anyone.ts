import { NEVER_NAMES, OPENERS } from '../lexicon/name-words.ts';
import { isSaying, SAYING_FORMS, type SayingForm } from '../lexicon/saying.ts';
import { ADVERBS, AUXILIARIES, BODIES, DOCUMENTS, MODALS, ONE_SPEAKER } from '../lexicon/speakers.ts';
import { followsQuote, isTrailing, soon } from './attribution-clause.ts';
import { countOf } from './attribution-phrase.ts';
import { isQuoteMark, lowerAt, type Speaker, type SpeechSentence, wordsOf } from './attribution-sentence.ts';
import { LINK_WORDS } from './attribution-tail.ts';
import { isAdverb, isDay } from './attribution-verb.ts';

/** Longest phrase, in tokens behind its article. */
const REACH = 6;
const DETERMINER =
  /^(?:the|a|an|one|another|his|her|their|its|this|that|these|those|our|my|most|some|many|several|few)$/;
/** Words alone before `said` that are nobody: `Having said that`, `Much is said`. */
const NOBODY =
  /^(?:that|this|these|those|having|being|easier|enough|all|much|well|more|less|most|none|nobody|nothing|something|anything|everything|neither|both|each|such|here|now|no|yes|sources?|reports?|i|we|you|who|what|as|so|like|first|second|last|next|days?|weeks?|months?|years?|people|minutes|hours)$/;
const EMPTY = /^(?:goodbye|farewell|hello|yes|no|so|sorry|nothing|thanks|grace|prayers?|amen|much|little)$/;

/** Whether a word can stand in a phrase for somebody: no link, verb, adverb or pronoun. */
function fits(speech: SpeechSentence, at: number): boolean {
  const token = speech.tokens[at];
  if (token === undefined || speech.quoted[at] === true) return false;
  if (token.kind === 'mark') return token.glued && /^(?:-|'s|')$/.test(token.text) && !isQuoteMark(token.text);
  if (token.kind === 'number') return false;
  const word = token.lower;
  const form = SAYING_FORMS.get(word);
  const verb = form !== undefined && (form.tense === 'past' || form.tense === 'participle');
  return (
    !verb && !LINK_WORDS.test(word) && !AUXILIARIES.has(word) && !MODALS.has(word) && !ADVERBS.has(word) && !isDay(word)
  );
}

function isHead(speech: SpeechSentence, at: number): boolean {
  const token = speech.tokens[at];
  const word = token?.lower ?? '';
  return token?.kind === 'word' && word.length > 1 && !NOBODY.test(word) && !isAdverb(word) && !DETERMINER.test(word);
}

function make(speech: SpeechSentence, from: number, words: number, to: number, limit: number): Speaker | null {
  if (!isHead(speech, to - 1)) return null;
  const last = speech.tokens[to - 1];
  const head = last?.lower ?? '';
  const first = lowerAt(speech, from);
  const name = wordsOf(speech, words, to);
  // A single capital at the beginning may be a common noun: `Loggers said`.
  const alone = to - words === 1;
  const common = alone && from === speech.begin && head.endsWith('s') && words === from;
  if (last?.capital === true && !common) {
    if (NEVER_NAMES.has(last.text) || OPENERS.has(last.text)) return null;
    const person = alone && words === from && !/^\p{Lu}{2,}$/u.test(last.text);
    return {
      from,
      to: limit,
      name,
      actor: null,
      kind: person ? 'person' : 'organisation',
      count: null,
      form: 'name',
      head,
      definite: false,
    };
  }
  const count =
    countOf(first) ??
    (/s$|people$|men$/.test(head) || /^(?:their|these|those|some|many|several|few|most)$/.test(first) ? null : 1);
  const form = DOCUMENTS.has(head) ? 'document' : 'noun';
  return {
    from,
    to: limit,
    name,
    actor: null,
    kind: 'anonymous',
    count,
    form,
    head,
    definite: /^(?:the|this|these|that)$/.test(first),
  };
}

/**
 * Somebody before a verb that only speakers have, whatever the noun: `the logger told the police that`, `Hauser said`.
 *
 * Asked where no word of the lists and no known name stands. With an article the phrase begins there; without one it
 * must begin the sentence or follow a quotation.
 *
 * @param end - Token where the verb with its auxiliaries begins.
 */
export function anyoneBefore(speech: SpeechSentence, end: number): Speaker | null {
  let start = end;
  for (let at = end - 1; at >= speech.begin && end - at <= REACH + 1; at -= 1) {
    const word = lowerAt(speech, at);
    if (DETERMINER.test(word) || (countOf(word) !== null && speech.tokens[at]?.kind === 'word')) {
      const before = lowerAt(speech, at - 1);
      if (before === 'of') return partBefore(speech, at - 1, end);
      const begins = at === speech.begin || BEFORE_PHRASE.test(before) || isQuoteMark(before);
      return begins && at < end - 1 && !NOBODY_BEHIND.test(lowerAt(speech, at + 1))
        ? make(speech, at, at + 1, end, end)
        : null;
    }
    if (word === 'who') return whoBefore(speech, at, end);
    if (word === 'of') return partBefore(speech, at, end);
    if (!fits(speech, at)) break;
    start = at;
  }
  if (start === end || end - start > 3) return null;
  const begins = start === speech.begin || followsQuote(speech, start);
  return begins && speech.tokens[start]?.capital === true ? make(speech, start, start, end, end) : null;
}

/** `Hauser, a farmer from Brema, said`: a surname that nobody explains but the words behind it. */
export function anyoneDescribed(speech: SpeechSentence, end: number): Speaker | null {
  const { begin } = speech;
  if (lowerAt(speech, end - 1) !== ',' || lowerAt(speech, begin + 1) !== ',' || end - begin > 30) return null;
  const behind = lowerAt(speech, begin + 2);
  const tells = DESCRIBES.test(behind) || ONE_SPEAKER.has(behind) || speech.tokens[begin + 2]?.kind === 'number';
  if (!tells || speech.tokens[begin]?.capital !== true || !fits(speech, begin)) return null;
  return make(speech, begin, begin, begin + 1, end);
}

const DESCRIBES = /^(?:who|whose|an?|the|one|now|then)$/;

/** `The group that stands for more than 90,000 farmers said`: a body with a clause of its own. */
export function anyoneWithClause(speech: SpeechSentence, end: number): Speaker | null {
  for (let at = end - 1; at > speech.begin && end - at < 16; at -= 1) {
    const word = lowerAt(speech, at);
    if (speech.tokens[at]?.kind === 'mark' && !speech.tokens[at]?.glued) return null;
    if (/^[,;:—–()]$/.test(word)) return null;
    if (word !== 'that' && word !== 'who') continue;
    const speaker = anyoneBefore(speech, at);
    const tells = SAYING_FORMS.has(lowerAt(speech, at + 1)) || SAYING_FORMS.has(lowerAt(speech, at - 1));
    if (speaker === null || tells || speaker.form === 'name') return null;
    return word === 'who' || BODIES.has(speaker.head) ? { ...speaker, to: end } : null;
  }
  return null;
}

/** `the logger who stayed back`: whom the clause tells of. */
function whoBefore(speech: SpeechSentence, who: number, end: number): Speaker | null {
  const speaker = lowerAt(speech, who - 1) === ',' ? null : anyoneBefore(speech, who);
  return speaker?.kind === 'anonymous' && lowerAt(speech, speaker.from).length > 0 ? { ...speaker, to: end } : null;
}

/** `66 percent of those surveyed`, `half of the farmers`: a part of a group. */
function partBefore(speech: SpeechSentence, of: number, end: number): Speaker | null {
  if (!PARTS.test(lowerAt(speech, of - 1))) return null;
  const words = lowerAt(speech, of + 1) === 'the' ? of + 2 : of + 1;
  const speaker = make(speech, of - 1, words, end, end);
  return speaker?.kind === 'anonymous' ? { ...speaker, count: null, form: 'group' } : null;
}

const PARTS =
  /^(?:percent|cent|%|half|thirds?|quarters?|fifths?|majority|minority|share|proportion|number|dozens|hundreds|thousands)$/;
const BEFORE_PHRASE =
  /^(?:|[,;:—–(]|and|but|or|that|while|as|when|where|because|if|although|though|since|after|before|which|yet|still|then|also)$/;
const NOBODY_BEHIND = /^(?:of|who|which|that)$/;

/** Somebody or some paper behind `according to` or `said`, whatever the noun: `an invitation that the Gazette has seen`. */
export function anyoneAt(speech: SpeechSentence, start: number, counted = false): Speaker | null {
  const first = lowerAt(speech, start);
  if (first === 'that') return null;
  const determined = DETERMINER.test(first) || (countOf(first) ?? 0) > 0;
  const words = determined ? start + 1 : start;
  let to = words;
  while (to < speech.tokens.length && to - words < REACH && fits(speech, to) && !PARTICIPLE.test(lowerAt(speech, to)))
    to += 1;
  // `the new "dot plot"`: what is quoted is a part of the phrase.
  if (isQuoteMark(lowerAt(speech, to)) && speech.quoted[to + 1] === true) return null;
  if (to === words || (!determined && !counted && speech.tokens[start]?.capital !== true)) return null;
  // `a raft of articles`: the articles say it.
  if (MANY_OF.test(lowerAt(speech, to - 1)) && lowerAt(speech, to) === 'of') return anyoneAt(speech, to + 1, true);
  const speaker = make(speech, start, words, to, to);
  // A thing or a person: nobody knows, so nobody is counted.
  return speaker && { ...speaker, count: countOf(lowerAt(speech, start)) };
}

const MANY_OF = /^(?:raft|series|host|range|slew|handful|pair|couple|variety|string|number|batch|copy)$/;
const PARTICIPLE =
  /^(?:obtained|seen|posted|published|released|filed|sent|shared|provided|issued|shown|signed|dated|printed|aired)$/;

/** Whether a verb says something whoever stands before it: `said`, `told him that`, `argued that`, or behind a quotation. */
export function isSpeech(speech: SpeechSentence, at: number, { lemma, tense }: SayingForm, from: number): boolean {
  const next = lowerAt(speech, at + 1);
  if (tense === 'ing' || tense === 'base' || EMPTY.test(next)) return false;
  // `wants promises that`: only these two are verbs whatever stands before.
  if (tense !== 'past' && !/^(?:say|tell)$/.test(lemma)) return false;
  if (isSaying(lemma, 'inverted') && (followsQuote(speech, from) || isTrailing(speech, from, at))) return true;
  if (lemma === 'say') return true;
  if (lemma === 'tell') return soon(speech, at, 5, (word) => word === 'that' || word === ':') || isQuoteMark(next);
  const says = isSaying(lemma, 'plain') || (isSaying(lemma, 'clause') && !isSaying(lemma, 'thought'));
  return (
    says && !/^(?:show|find|reveal|see|agree|assume|guarantee|indicate|imply|ensure)$/.test(lemma) && next === 'that'
  );
}
