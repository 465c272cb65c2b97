import type { Speaker, SpeechSentence } from './attribution-sentence.ts';
import { lowerAt } from './attribution-sentence.ts';
import { readSpeaker } from './attribution-speaker.ts';

/** Longest first half, in tokens. */
const REACH = 8;
const CLAUSE = /^(?:|[,;:—]|and|but|that|while|as|when|where|if|because|although|by|to|with)$/;
const PREPOSITION = /^(?:of|in|at|from|between|for)$/;

function speakerBefore(speech: SpeechSentence, end: number): Speaker | null {
  for (let start = Math.max(0, end - REACH); start < end; start += 1) {
    const before = lowerAt(speech, start - 1);
    if (PREPOSITION.test(before) || !(CLAUSE.test(before) || speech.nameFrom.has(start))) continue;
    const speaker = readSpeaker(speech, start, end);
    if (speaker?.to === end && speaker.form !== 'pronoun' && speaker.form !== 'document') return speaker;
  }
  return null;
}

function isNamed({ form, kind }: Speaker): boolean {
  return form === 'name' && kind !== 'anonymous';
}

/** The names before a name in a list: `Otto Falk, Ida Brandt` before `and Erna Holm`. */
function withOthers(speech: SpeechSentence, speaker: Speaker): Speaker {
  if (lowerAt(speech, speaker.from - 1) !== ',') return speaker;
  const before = speakerBefore(speech, speaker.from - 1);
  if (before === null || !isNamed(before) || before.kind !== speaker.kind) return speaker;
  const first = withOthers(speech, before);
  return { ...speaker, from: first.from, beside: first };
}

/**
 * Joins those who speak with one voice. Names (`Otto Falk, Ida Holm and Erna Brandt`) stay speakers of their own; with somebody unnamed
 * among them (`analysts and harbour officials`) they are one, with the id of the first.
 */
export function joinSpeakers(speech: SpeechSentence, speaker: Speaker): Speaker {
  const alone = speaker.form === 'pronoun' || speaker.form === 'document' || speaker.form === 'group';
  if (alone || lowerAt(speech, speaker.from - 1) !== 'and') return speaker;
  const comma = lowerAt(speech, speaker.from - 2) === ',' ? 1 : 0;
  const other = speakerBefore(speech, speaker.from - 1 - comma);
  if (other === null || (comma === 1 && !isNamed(other))) return speaker;
  if (isNamed(other) && isNamed(speaker)) {
    const first = withOthers(speech, other);
    // `In Brema, and Falk said`: a comma before `and` closes a list, else another clause.
    if (comma === 1 && first.beside === undefined) return speaker;
    return { ...speaker, from: first.from, beside: first };
  }
  const count = other.count !== null && speaker.count !== null ? other.count + speaker.count : null;
  const name = `${other.name} and ${speaker.name}`;
  return { ...speaker, from: other.from, name, actor: other.actor ?? speaker.actor, kind: other.kind, count };
}
