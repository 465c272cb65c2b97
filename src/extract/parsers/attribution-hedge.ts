import { defineClass } from '../word-forms.ts';
import { lowerAt, type SpeechHit, type SpeechSentence } from './attribution-sentence.ts';

const HEDGES = /^(?:reportedly|allegedly|purportedly|is|are|was|were|it|the)$/;
const MAY_HEDGE = defineClass(({ lower }) => HEDGES.test(lower));

/**
 * Finds a bare hedge, which says that somebody says so and not who: `reportedly`, `is said to`, `it is claimed that`.
 * `The reported plan` counts when a verb of telling follows it, not as a mere adjective.
 */
export function findHedge(speech: SpeechSentence): SpeechHit[] {
  for (let at = 0; at < speech.tokens.length; at += 1) {
    const token = speech.tokens[at];
    if (token === undefined || (token.classes & MAY_HEDGE) === 0 || speech.quoted[at] === true) continue;
    const word = token.lower;
    // `is also said to`
    const over = /^(?:also|now|still|even|already|widely)$/.test(lowerAt(speech, at + 1)) ? 1 : 0;
    const next = `${lowerAt(speech, at + over + 1)} ${lowerAt(speech, at + over + 2)}`;
    const adverb = /^(?:reportedly|allegedly|purportedly)$/.test(word);
    const passive =
      /^(?:is|are|was|were)$/.test(word) &&
      /^(?:said|reported|understood|alleged|rumoured|rumored|claimed) to$/.test(next);
    const impersonal =
      word === 'it' &&
      /^(?:is|was|has) (?:said|reported|understood|alleged|claimed|rumoured|been)$/.test(next) &&
      (lowerAt(speech, at + over + (next.endsWith('been') ? 4 : 3)) === 'that' ||
        (lowerAt(speech, at - 1) === ',' && /^(?:|[.,])$/.test(lowerAt(speech, at + over + 3))));
    const adjective = word === 'the' && lowerAt(speech, at + 1) === 'reported' && tells(speech, at + 2);
    if (!adverb && !passive && !impersonal && !adjective) continue;
    const to = adverb ? at + 1 : adjective ? at + 2 : at + over + 3;
    return [{ speaker: null, verb: null, at, from: at, to, form: 'hedge', denial: false }];
  }
  return [];
}

/** A single judging word in quotation marks, `recent "useful" talks`: somebody's word, and nobody says whose. */
export function findBorrowedWord(speech: SpeechSentence): SpeechHit[] {
  for (const quote of speech.quotes) {
    const at = speech.tokens.findIndex(({ start }) => start === quote.start);
    const word = speech.tokens[at];
    const after = speech.tokens[at + 2];
    if (word === undefined || word.end < quote.end - 1 || word.capital || after?.kind !== 'word' || after.capital)
      continue;
    if (!/(?:ive|al|ful|ous|ble|less|ic|ary)$/.test(word.lower)) continue;
    return [{ speaker: null, verb: null, at, from: at, to: at + 1, form: 'hedge', denial: false }];
  }
  return [];
}

function tells(speech: SpeechSentence, from: number): boolean {
  for (let at = from; at < from + 6; at += 1) {
    if (/^(?:suggests?|says?|indicates?|shows?|holds?)$/.test(lowerAt(speech, at))) return true;
  }
  return false;
}
