import { isSaying, type SayingForm, SPEECH_PARTICIPLES, sayingOf } from '../lexicon/saying.ts';
import { MANY_SPEAKERS } from '../lexicon/speakers.ts';
import { anyoneBefore, anyoneDescribed, anyoneWithClause, isSpeech } from './attribution-anyone.ts';
import { saysSomething } from './attribution-complement.ts';
import { isQuoteMark, lowerAt, type Speaker, type SpeechHit, type SpeechSentence } from './attribution-sentence.ts';
import { readSpeaker } from './attribution-speaker.ts';
import { mainSubject, subjectOf } from './attribution-subject.ts';
import { verbGroup } from './attribution-verb.ts';

const BE: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are', 'be', 'been', 'being']);

/** Whether the verb is a passive (`was denied`) and so has no speaker before it. */
function isPassive(speech: SpeechSentence, verb: number, start: number): boolean {
  for (let at = start; at < verb; at += 1) if (BE.has(lowerAt(speech, at))) return true;
  return false;
}

function isGroup(speaker: Speaker): boolean {
  return (
    speaker.form === 'group' || speaker.head === 'they' || (speaker.form === 'noun' && MANY_SPEAKERS.has(speaker.head))
  );
}

function says(speech: SpeechSentence, at: number, form: SayingForm, speaker: Speaker): boolean {
  return saysSomething(speech, at, form, speaker, isGroup(speaker));
}

function hasArticle(speech: SpeechSentence, { from, name }: Speaker): boolean {
  return (
    name.includes("'s ") ||
    /^(?:an?|the|one|his|her|its|their|our|my|this|that|another|each)$/.test(lowerAt(speech, from))
  );
}

/** `..., reports the Gazette.`: the verb belongs to the speaker after it. */
function standsBeforeSpeaker(speech: SpeechSentence, at: number, form: SayingForm): boolean {
  if (!isSaying(form.lemma, 'inverted')) return false;
  // `Ida Brandt, a farmer, told reporters.`: whom it was told stands behind.
  if (form.lemma === 'tell' && !isQuoteMark(lowerAt(speech, at - 2))) return false;
  const after = readSpeaker(speech, at + 1);
  return after !== null && after.form !== 'pronoun' && /^(?:|[.,(])$/.test(lowerAt(speech, after.to));
}

/** `told his men to hold the bridge`: an order, not a statement. */
function isOrder(speech: SpeechSentence, at: number, form: SayingForm): boolean {
  if (form.lemma !== 'tell') return false;
  for (let next = at + 1; next < at + 6; next += 1) {
    const word = lowerAt(speech, next);
    if (word === 'to') return speech.tokens[next + 1]?.kind === 'word' && speech.tokens[next + 1]?.capital === false;
    if (word === 'that' || speech.tokens[next]?.kind !== 'word') return false;
  }
  return false;
}

/** `until Alba says`, `if the mayor denies`, `neither town confirmed`: nobody has said anything yet. */
function isHypothetical(speech: SpeechSentence, from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at < 5; at -= 1) {
    if (/^(?:if|until|unless|whether|neither|nor)$/.test(lowerAt(speech, at))) return true;
    if (speech.tokens[at]?.kind === 'mark') return false;
  }
  return false;
}

/**
 * Finds speakers that stand before their verb: `the mayor said`, `Alba, in its note, warned`, `two officials who asked
 * not to be named said`, `with Otto Falk claiming`, and participles that lean on the subject of the sentence
 * (`..., stating that`).
 */
export function findActive(speech: SpeechSentence): SpeechHit[] {
  const hits: SpeechHit[] = [];
  for (let at = 1; at < speech.tokens.length; at += 1) {
    const token = speech.tokens[at];
    const form = token && sayingOf(token);
    if (!form || token.capital || speech.quoted[at] === true) continue;
    // `a think tank` holds no thought.
    if (form.lemma === 'think' && /^tanks?$/.test(lowerAt(speech, at + 1))) continue;
    const { start, blocked } = verbGroup(speech, at);
    const ing = form.tense === 'ing';
    if (/^(?:quote|cite|echo|outline)$/.test(form.lemma)) continue;
    if (blocked || (!ing && isPassive(speech, at, start)) || isOrder(speech, at, form)) continue;
    const before = lowerAt(speech, start - 1);
    // "shook farmers who expected rain": who thinks so is told in passing.
    if (before === 'who' && isSaying(form.lemma, 'thought') && !isSaying(form.lemma, 'plain')) continue;
    if (ing && start !== at && /^(?:has|have|had)$/.test(lowerAt(speech, at - 1))) continue;
    const verb = token.text;
    const denial = isSaying(form.lemma, 'denial');
    if (ing && start === at && /^(?:,|and|before|after|while|by|—)$/.test(before)) {
      if (!SPEECH_PARTICIPLES.has(lowerAt(speech, at)) || (before === 'and' && at < 2)) continue;
      const speaker = hits.findLast((hit) => hit.form === 'subject')?.speaker ?? mainSubject(speech, at - 1);
      if (speaker === null || !says(speech, at, form, speaker)) continue;
      hits.push({ speaker, verb, at, from: at, to: at + 1, form: 'participle', denial });
      continue;
    }
    if (ing && before !== '' && start === at && !SPEECH_PARTICIPLES.has(lowerAt(speech, at))) continue;
    if (before === ',' && standsBeforeSpeaker(speech, at, form)) continue;
    const speaker =
      subjectOf(speech, start, ing) ??
      // `A survey published on Monday showed`: the day belongs to the subject.
      (start === at || ing ? null : subjectOf(speech, at)) ??
      (/^(?:and|but)$/.test(before) && start > 2
        ? (hits.findLast(({ form }) => form === 'subject')?.speaker ?? mainSubject(speech, start - 1))
        : null);
    if (speaker === null) {
      const anyone = anyoneBefore(speech, start) ?? anyoneDescribed(speech, start) ?? anyoneWithClause(speech, start);
      const told = anyone !== null && !isHypothetical(speech, anyone.from) && isSpeech(speech, at, form, anyone.from);
      if (told) hits.push({ speaker: anyone, verb, at, from: anyone.from, to: at + 1, form: 'subject', denial });
      continue;
    }
    if (isHypothetical(speech, speaker.from) || !says(speech, at, form, speaker)) continue;
    if (ing && start === at && lowerAt(speech, speaker.from - 1) !== 'with' && !/^[,—]$/.test(before)) continue;
    // `the reports suggest` goes back to reports told of before.
    if (speaker.form === 'document' && speaker.definite && speaker.head === 'reports' && speaker.kind === 'anonymous')
      continue;
    // `topped analyst estimates`: without an article one of them is no subject.
    if (form.tense === 'present' && speaker.form === 'noun' && speaker.count === 1 && !hasArticle(speech, speaker))
      continue;
    // A noun after a name, `the Alba report came`: one name alone does not `say`.
    const one = start === at && speaker.form === 'name' && lowerAt(speech, speaker.from - 1) !== 'and';
    if (form.tense === 'base' && one && !lowerAt(speech, at - 1).endsWith('s')) continue;
    hits.push({ speaker, verb, at, from: speaker.from, to: at + 1, form: 'subject', denial });
  }
  return hits;
}
