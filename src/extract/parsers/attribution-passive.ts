import { isSaying, SAYING_FORMS } from '../lexicon/saying.ts';
import { withApposition } from './attribution-inverted.ts';
import { isQuoteMark, lowerAt, type SpeechHit, type SpeechSentence } from './attribution-sentence.ts';
import { readSpeaker } from './attribution-speaker.ts';
import { verbGroup } from './attribution-verb.ts';

/** Whether `as` or a quotation follows within a few words. */
function asFollows(speech: SpeechSentence, at: number): boolean {
  for (let next = at; next < at + 4; next += 1) {
    if (lowerAt(speech, next) === 'as' || isQuoteMark(lowerAt(speech, next))) return true;
  }
  return false;
}

/**
 * Finds speakers after `by`: `was reported by the Gazette`, `described by Falk as`, `seen by officials as`,
 * `a claim denied by Brema`. Unnamed groups of no kind (`seen by many as`) are none.
 */
export function findPassive(speech: SpeechSentence): SpeechHit[] {
  const hits: SpeechHit[] = [];
  for (let by = 1; by < speech.tokens.length; by += 1) {
    if (lowerAt(speech, by) !== 'by' || speech.quoted[by] === true) continue;
    // `reported on Monday by`, `reiterated late on Monday by`
    let at = by - 1;
    while (at > 0 && by - at < 4 && !SAYING_FORMS.has(lowerAt(speech, at))) at -= 1;
    const form = SAYING_FORMS.get(lowerAt(speech, at));
    if (form === undefined || (form.tense !== 'past' && form.tense !== 'participle') || speech.quoted[at] === true)
      continue;
    const plain = isSaying(form.lemma, 'passive');
    const as = isSaying(form.lemma, 'passiveAs');
    if (!plain && !as) continue;
    if (/^(?:quote|cite)$/.test(form.lemma)) continue;
    const { blocked } = verbGroup(speech, at);
    const speaker = readSpeaker(speech, by + 1);
    if (blocked || speaker === null || speaker.form === 'pronoun') continue;
    if (speaker.form === 'group' && speaker.to - speaker.from < 2) continue;
    if (as && !(plain && isQuoteMark(lowerAt(speech, speaker.to))) && !asFollows(speech, speaker.to)) continue;
    const full = withApposition(speech, speaker);
    const verb = speech.tokens[at]?.text ?? null;
    const denial = isSaying(form.lemma, 'denial');
    hits.push({ speaker: full, verb, at, from: at, to: full.to, form: 'passive', denial });
  }
  return hits;
}
