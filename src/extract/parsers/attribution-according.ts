import { CUE } from '../lexicon/speech-cues.ts';
import { anyoneAt } from './attribution-anyone.ts';
import { withApposition } from './attribution-inverted.ts';
import { lowerAt, type Speaker, type SpeechHit, type SpeechSentence } from './attribution-sentence.ts';
import { objectAt, readSpeaker } from './attribution-speaker.ts';
import { speakerEndingAt, subjectOf } from './attribution-subject.ts';
import { verbGroup } from './attribution-verb.ts';

/** Papers that say what shall be, not what somebody says: `according to the plan`. */
const RULES = /^(?:plan|plans|law|laws|agreement|schedule|treaty|constitution|rules|timetable|calendar|programme)$/;

/** `in Falk's words`, `in the council's view` */
const OPINION = /^(?:words|view|opinion|account|telling|estimation)$/;

const SURVEYS = /^(?:poll|survey|study|census|count)$/;

/**
 * Finds `according to ...`, `in the words of ...`, `in X's view`, `citing ...`, `in a poll by ...`, `X was quoted as saying` and `quoted X as saying`.
 */
export function findAccording(speech: SpeechSentence): SpeechHit[] {
  const hits: SpeechHit[] = [];
  const push = (at: number, start: number, form: SpeechHit['form'], from: number, verb: string | null) => {
    const speaker =
      objectAt(speech, start) ?? readSpeaker(speech, start) ?? (verb === null ? anyoneAt(speech, start) : null);
    if (speaker === null || RULES.test(speaker.head)) return;
    const full = withApposition(speech, speaker);
    hits.push({ speaker: full, verb, at, from, to: full.to, form, denial: false });
  };
  for (let at = 0; at < speech.tokens.length; at += 1) {
    const token = speech.tokens[at];
    if (token === undefined || (token.classes & CUE.according) === 0 || speech.quoted[at] === true) continue;
    const word = token.lower;
    const next = lowerAt(speech, at + 1);
    if (word === 'according' && next === 'to') push(at, at + 2, 'according', at, null);
    if (SURVEYS.test(word) && /^in an? |^in the /.test(`${lowerAt(speech, at - 2)} ${lowerAt(speech, at - 1)} `)) {
      const by = [1, 2, 3].map((step) => at + step).find((step) => /^(?:by|from)$/.test(lowerAt(speech, step)));
      if (by !== undefined) push(at, by + 1, 'according', at - 2, null);
    }
    if (word === 'per' && (at === 0 || lowerAt(speech, at - 1) === 'as')) {
      push(at, at + 1, 'according', Math.max(0, at - 1), null);
    }
    if (OPINION.test(word) && /^'s?$/.test(lowerAt(speech, at - 1))) {
      const speaker = speakerEndingAt(speech, at - 1, 'anything');
      if (speaker !== null && lowerAt(speech, speaker.from - 1) === 'in')
        hits.push({ speaker, verb: null, at, from: speaker.from - 1, to: at + 1, form: 'according', denial: false });
    }
    if (word === 'words' && next === 'of' && lowerAt(speech, at - 1) === 'the')
      push(at, at + 2, 'according', at - 1, null);
    if (/^(?:citing|quoting)$/.test(word)) push(at, at + 1, 'cited', at, speech.tokens[at]?.text ?? null);
    if (/^(?:quoted|cited)$/.test(word) && /^(?:was|were|is|are|been)$/.test(lowerAt(speech, at - 1))) {
      hits.push(...quotedBy(speech, at));
      continue;
    }
    if (/^(?:quoted|cited|quotes|cites)$/.test(word)) {
      const carrier = subjectOf(speech, verbGroup(speech, at).start);
      const speaker = readSpeaker(speech, at + 1);
      const tail = speaker === null ? '' : `${lowerAt(speech, speaker.to)} ${lowerAt(speech, speaker.to + 1)}`;
      if (speaker !== null && /^as \p{L}+ing$/u.test(tail)) {
        push(at, at + 1, 'cited', at, speech.tokens[at]?.text ?? null);
        if (carrier !== null && carrier.kind !== 'person') hits.push(carrierHit(carrier, at));
      }
    }
  }
  return hits;
}

function carrierHit(speaker: Speaker, at: number): SpeechHit {
  return { speaker, verb: null, at, from: speaker.from, to: at + 1, form: 'carrier', denial: false };
}

/** `Falk was quoted by the Gazette as saying`: the subject speaks, the outlet carries it. */
function quotedBy(speech: SpeechSentence, at: number): SpeechHit[] {
  const speaker = subjectOf(speech, verbGroup(speech, at).start);
  if (speaker === null) return [];
  const by = lowerAt(speech, at + 1) === 'by' ? readSpeaker(speech, at + 2) : null;
  const as = by === null ? at + 1 : by.to;
  if (!/^(?:as|saying|telling)$/.test(lowerAt(speech, as))) return [];
  const verb = speech.tokens[at]?.text ?? null;
  const said: SpeechHit = { speaker, verb, at, from: speaker.from, to: at + 1, form: 'cited', denial: false };
  return by?.kind === 'outlet' ? [said, carrierHit(by, at)] : [said];
}
