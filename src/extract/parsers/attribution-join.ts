import type { Speaker, SpeechSentence } from './attribution-sentence.ts';
import { lowerAt } from './attribution-sentence.ts';
import { readSpeaker } from './attribution-speaker.ts';

/**
 * Joins two who speak with one voice (`analysts and harbour officials`, `Otto Falk and Erna Brandt`): one saying on one
 * occasion, so one speaker. The id is that of the first.
 */
export function joinSpeakers(speech: SpeechSentence, speaker: Speaker): Speaker {
  if (speaker.form === 'pronoun' || speaker.form === 'document' || speaker.form === 'group') return speaker;
  const back = lowerAt(speech, speaker.from - 1) === 'and' ? speakerBefore(speech, speaker.from - 1) : null;
  if (back !== null) return join(back, speaker);
  const end = speech.nameTo.get(speaker.to)?.to ?? speaker.to;
  if (lowerAt(speech, end) !== 'and') return speaker;
  const next = readSpeaker(speech, end + 1);
  return next === null || next.form !== speaker.form || next.kind !== speaker.kind ? speaker : speaker;
}

function speakerBefore(speech: SpeechSentence, end: number): Speaker | null {
  for (let start = Math.max(0, end - 8); start < end; start += 1) {
    const before = lowerAt(speech, start - 1);
    if (
      start > 0 &&
      !/^(?:[,;:—]|and|but|that|while|as|when|where|if|because|although|by|to|with)$/.test(before) &&
      !speech.nameFrom.has(start)
    )
      continue;
    if (/^(?:of|in|at|from|between|for)$/.test(before)) continue;
    const speaker = readSpeaker(speech, start);
    if (speaker !== null && speaker.to === end && speaker.form !== 'pronoun' && speaker.form !== 'document')
      return speaker;
  }
  return null;
}

function join(one: Speaker, two: Speaker): Speaker {
  return {
    ...two,
    from: one.from,
    name: `${one.name} and ${two.name}`,
    actor: one.actor ?? two.actor,
    kind: one.kind,
    count: one.count !== null && two.count !== null ? one.count + two.count : null,
  };
}
