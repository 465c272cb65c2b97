import { SAYING_FORMS } from '../lexicon/saying.ts';
import { ADVERBS, AUXILIARIES, MODALS } from '../lexicon/speakers.ts';
import { lowerAt, type Speaker, type SpeechSentence } from './attribution-sentence.ts';
import { readSpeaker } from './attribution-speaker.ts';

const PREPOSITION =
  /^(?:of|in|on|at|by|to|from|with|for|about|between|against|over|under|after|into|through|near|among|'s|'|-)$/;

const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/;
/** What may stand before a subject. */
const BEFORE =
  /^(?:|[,;:—–("“”‘’'«»!?.-]|and|but|or|that|while|as|when|where|because|if|although|though|since|after|before|which|whether|how|why|what|than|until|unless|so|yet|nor|in which)$/;

function isAdverb(word: string): boolean {
  return (
    ADVERBS.has(word) ||
    (/ly$/.test(word) && word.length > 4 && !/^(?:family|ally|assembly|italy|july|rally|supply)$/.test(word))
  );
}

/** Steps left over adverbs and auxiliaries. `blocked`: a modal or a negation makes the saying one that was not done. */
export function verbGroup(speech: SpeechSentence, verb: number): { readonly start: number; readonly blocked: boolean } {
  let at = verb;
  let blocked = false;
  for (; at > 0; at -= 1) {
    const word = lowerAt(speech, at - 1);
    if (speech.nameTo.has(at)) break;
    if (WEEKDAY.test(word)) {
      // `Falk on Monday accused`, `Falk said late on Monday that`
      if (/^(?:on|last|this|late|early)$/.test(lowerAt(speech, at - 2))) at -= 1;
      continue;
    }
    if (MODALS.has(word) || word === "n't" || /n't$/.test(word)) blocked = true;
    else if (!AUXILIARIES.has(word) && !isAdverb(word)) break;
  }
  return { start: at, blocked };
}

/** A speaker whose words end right before token `end`, and what stands before it allows it to be the subject. */
export function speakerEndingAt(
  speech: SpeechSentence,
  end: number,
  before: 'subject' | 'with' | 'anything' = 'subject',
): Speaker | null {
  let best: Speaker | null = null;
  for (let start = end - 1; start >= 0 && end - start < 22; start -= 1) {
    const token = speech.tokens[start];
    if (token === undefined || /^[,;:—()]$/.test(token.text)) break;
    const word = lowerAt(speech, start - 1);
    const inside = [...speech.nameFrom.values()].some(({ from, to }) => from < start && start < to);
    if (inside) continue;
    const speaker = readSpeaker(speech, start, end);
    if (speaker === null || speaker.to !== end) continue;
    const unspaced = word === '-' && speech.tokens[start]?.spaced === false;
    const opens = (BEFORE.test(word) && !unspaced) || isAdverb(word) || WEEKDAY.test(word) || SAYING_FORMS.has(word);
    // `the line Alba insists on`: a name may follow a noun; `officials` in `harbour officials` may not.
    const small = speech.tokens[start - 1]?.kind === 'word' && speech.tokens[start - 1]?.capital === false;
    const afterNoun =
      speaker.form === 'name' && small && !PREPOSITION.test(word) && !/^(?:a|an|the|his|her|its|their)$/.test(word);
    if (
      before === 'anything' ||
      opens ||
      afterNoun ||
      speech.tokens[start - 1]?.kind === 'number' ||
      (before === 'with' && word === 'with')
    )
      best = speaker;
  }
  return best;
}

/** The comma that opens a parenthesis which closes at `close`, else -1. */
function openingComma(speech: SpeechSentence, close: number): number {
  for (let at = close - 2; at > 0 && close - at < 30; at -= 1) {
    if (speech.quoted[at] === true) continue;
    const mark = speech.tokens[at]?.text ?? '';
    if (mark === ';' || mark === ':') return -1;
    if (mark === ',' || mark === '—' || mark === '–' || mark === '(') return at;
  }
  return -1;
}

/**
 * Finds the subject of a verb of saying: right before it, before a parenthesis between two commas, or before `who`.
 *
 * @param start - Token where the verb with its auxiliaries and adverbs begins.
 */
export function subjectOf(speech: SpeechSentence, start: number, participle = false): Speaker | null {
  const word = lowerAt(speech, start - 1);
  if (word === 'who') {
    const end = lowerAt(speech, start - 2) === ',' ? start - 2 : start - 1;
    return speakerEndingAt(speech, end);
  }
  if (word === 'that' || word === 'which') {
    // `a new survey this week that warns`: only papers, since `the plan that says` has no speaker.
    let end = lowerAt(speech, start - 2) === ',' ? start - 2 : start - 1;
    if (/^(?:week|month|year)$/.test(lowerAt(speech, end - 1)) && /^(?:this|last)$/.test(lowerAt(speech, end - 2)))
      end -= 2;
    const paper = speakerEndingAt(speech, end, 'anything');
    return paper?.form === 'document' ? paper : null;
  }
  if (!/^[,—–)]$/.test(word)) return speakerEndingAt(speech, start, participle ? 'with' : 'subject');
  if (participle && word === ',') return null;
  // Up to three parentheses in a row: `Otto Falk, 51, a farmer from Brema, said`.
  let close = start;
  for (let turn = 0; turn < 3; turn += 1) {
    const open = openingComma(speech, close);
    if (open < 0) return null;
    const inner = readSpeaker(speech, open + 1) ?? null;
    const last = speech.nameTo.get(close - 1);
    const group = verbGroup(speech, open);
    const outer = speakerEndingAt(speech, group.start);
    // `A harbour spokesman, Otto Falk, said`: the name in the middle is the speaker.
    if (inner?.form === 'name' && inner.kind === 'person' && inner.to >= close - 1 && outer?.form !== 'name') {
      return outer === null ? inner : { ...inner, from: outer.from };
    }
    if (outer !== null) return { ...outer, to: group.start };
    close = open + 1;
  }
  return null;
}

/** The subject of the sentence, for a participle that has none of its own: `Otto Falk left early, saying that ...`. */
export function mainSubject(speech: SpeechSentence, before: number): Speaker | null {
  const starts = [0];
  for (let at = 1; at < before; at += 1) if (/^(?:,|;|but|and|while)$/.test(lowerAt(speech, at - 1))) starts.push(at);
  for (const start of starts) {
    if (speech.quoted[start] === true) continue;
    const speaker = readSpeaker(speech, start);
    if (speaker === null || speaker.form === 'document' || speaker.to >= before) continue;
    return speaker;
  }
  return null;
}
