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

/**
 * Joins two who speak with one voice. Two names (`Otto Falk and Erna Brandt`) stay two speakers; with somebody unnamed
 * among them (`analysts and harbour officials`) they are one, with the id of the first.
 */
export function joinSpeakers(speech: SpeechSentence, speaker: Speaker): Speaker {
  const alone = speaker.form === 'pronoun' || speaker.form === 'document' || speaker.form === 'group';
  if (alone || lowerAt(speech, speaker.from - 1) !== 'and') return speaker;
  const other = speakerBefore(speech, speaker.from - 1);
  if (other === null) return speaker;
  const isNamed = ({ form, kind }: Speaker) => form === 'name' && kind !== 'anonymous';
  if (isNamed(other) && isNamed(speaker)) return { ...speaker, from: other.from, beside: other };
  const count = other.count !== null && speaker.count !== null ? other.count + speaker.count : null;
  const name = `${other.name} and ${speaker.name}`;
  return { ...speaker, from: other.from, name, actor: other.actor ?? speaker.actor, kind: other.kind, count };
}
