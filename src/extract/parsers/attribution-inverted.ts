import { isSaying, sayingOf } from '../lexicon/saying.ts';
import { MANY_SPEAKERS } from '../lexicon/speakers.ts';
import { anyoneAt } from './attribution-anyone.ts';
import { isQuoteMark, lowerAt, type Speaker, type SpeechHit, type SpeechSentence } from './attribution-sentence.ts';
import { readSpeaker } from './attribution-speaker.ts';
import { verbGroup } from './attribution-verb.ts';

/** `said the harbour master, Otto Falk,`: the name after the comma is the speaker. */
export function withApposition(speech: SpeechSentence, speaker: Speaker): Speaker {
  if (speaker.form === 'name' || lowerAt(speech, speaker.to) !== ',') return speaker;
  const name = speech.nameFrom.get(speaker.to + 1);
  if (name?.known.kind !== 'person') return speaker;
  const inner = readSpeaker(speech, speaker.to + 1);
  return inner === null ? speaker : { ...inner, from: speaker.from };
}

/** Finds speakers that stand after their verb, behind a comma or a quotation: `..., said Otto Falk`. */
export function findInverted(speech: SpeechSentence): SpeechHit[] {
  const hits: SpeechHit[] = [];
  for (let at = 1; at < speech.tokens.length; at += 1) {
    const token = speech.tokens[at];
    const form = token && sayingOf(token);
    if (!form || speech.quoted[at] === true) continue;
    // `It leaks, say engineers.`
    const say = form.tense === 'base' && form.lemma === 'say' && lowerAt(speech, at - 1) === ',';
    if (!say && form.tense !== 'past' && form.tense !== 'present') continue;
    if (!isSaying(form.lemma, 'inverted')) continue;
    const { start, blocked } = verbGroup(speech, at);
    const before = lowerAt(speech, start - 1);
    if (blocked || start !== at || !(isQuoteMark(before) || /^[,?!—–]$/.test(before))) continue;
    const quoteEnds = isQuoteMark(before) || isQuoteMark(lowerAt(speech, at - 2));
    if (form.lemma === 'ask' && !quoteEnds) continue;
    const speaker = readSpeaker(speech, at + 1) ?? (quoteEnds ? anyoneAt(speech, at + 1) : null);
    if (speaker === null || speaker.form === 'pronoun' || speaker.form === 'group') continue;
    if (say && (!MANY_SPEAKERS.has(speaker.head) || !/^(?:|[.,])$/.test(lowerAt(speech, speaker.to)))) continue;
    if (form.lemma === 'read' && !(quoteEnds && speaker.form === 'document')) continue;
    // `He came, told officials that`: the phrase after is whom it was told to.
    if (form.lemma === 'tell' && !quoteEnds) continue;
    // "..., reported the head of the board." ends its clause; elsewhere what stands behind is what was reported.
    if (
      form.lemma === 'report' &&
      speaker.kind !== 'outlet' &&
      !quoteEnds &&
      !/^(?:|[.(])$/.test(lowerAt(speech, speaker.to))
    )
      continue;
    if (lowerAt(speech, speaker.to) === 'that') continue;
    const full = withApposition(speech, speaker);
    const verb = token.text;
    hits.push({ speaker: full, verb, at, from: at, to: full.to, form: 'inverted', denial: false });
  }
  return hits;
}
