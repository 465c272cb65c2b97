import { DOCUMENTS, SAYING_NOUNS } from '../lexicon/speakers.ts';
import { CUE } from '../lexicon/speech-cues.ts';
import { followsQuote } from './attribution-clause.ts';
import {
  isQuoteMark,
  lowerAt,
  type Speaker,
  type SpeechHit,
  type SpeechSentence,
  wordsOf,
} from './attribution-sentence.ts';
import { readSpeaker } from './attribution-speaker.ts';
import { speakerEndingAt, subjectOf } from './attribution-subject.ts';
import { verbGroup } from './attribution-verb.ts';

const DENIALS = /^(?:denial|dismissal|rejection)$/;

// `Falk's allegations of theft`, `the mayor's remarks at the fair`: with an owner, and what it is about, a saying.
const TOLD_OF =
  /^(?:accusations?|allegations?|announcements?|assertions?|claims?|comments|complaints?|contention|denials?|predictions?|remarks|warnings?)$/;
const ABOUT = /^(?:of|about|on|at|regarding|against|over)$/;

/** `Falk's claim that`, `the harbour master's statement that`, `a claim by Falk that`, `Falk's warnings of`. */
function findClaims(speech: SpeechSentence): SpeechHit[] {
  const hits: SpeechHit[] = [];
  for (let at = 0; at < speech.tokens.length; at += 1) {
    const token = speech.tokens[at];
    if (token === undefined || at === 0 || (token.classes & CUE.claim) === 0) continue;
    const noun = token.lower;
    const told = TOLD_OF.test(noun) && ABOUT.test(lowerAt(speech, at + 1));
    if (speech.quoted[at] === true || !(told || SAYING_NOUNS.has(noun))) continue;
    const verb = token.text;
    const denial = DENIALS.test(noun);
    if (lowerAt(speech, at + 1) === 'by') {
      const speaker = readSpeaker(speech, at + 2);
      if (speaker === null || lowerAt(speech, speaker.to) !== 'that') continue;
      hits.push({ speaker, verb, at, from: at, to: speaker.to, form: 'noun', denial });
      continue;
    }
    if (!told && lowerAt(speech, at + 1) !== 'that') continue;
    let owner = at;
    while (owner > 0 && at - owner < 4 && !/^'s?$/.test(lowerAt(speech, owner - 1))) owner -= 1;
    if (!/^'s?$/.test(lowerAt(speech, owner - 1))) continue;
    const speaker = speakerEndingAt(speech, owner - 1, 'anything');
    if (speaker === null || speaker.form === 'document') continue;
    hits.push({ speaker, verb, at, from: speaker.from, to: at + 1, form: 'noun', denial });
  }
  return hits;
}

/** `Falk has made it plain that`, `as Brema made clear`. */
function findMadeClear(speech: SpeechSentence): SpeechHit[] {
  const hits: SpeechHit[] = [];
  for (let at = 0; at < speech.tokens.length; at += 1) {
    const token = speech.tokens[at];
    if (token === undefined || at === 0 || (token.classes & CUE.made) === 0) continue;
    if (!/^(?:made|makes|make|making)$/.test(token.lower) || speech.quoted[at] === true) continue;
    let clear = at + 1;
    while (clear < at + 5 && !/^(?:clear|plain|known|public)$/.test(lowerAt(speech, clear))) clear += 1;
    const { start, blocked } = verbGroup(speech, at);
    if (blocked || !/^(?:clear|plain|known|public)$/.test(lowerAt(speech, clear))) continue;
    const speaker = subjectOf(speech, start);
    if (speaker === null || speaker.form === 'document') continue;
    hits.push({
      speaker,
      verb: wordsOf(speech, at, clear + 1),
      at,
      from: speaker.from,
      to: clear + 1,
      form: 'subject',
      denial: false,
    });
  }
  return hits;
}

/** Phrases that say something as a verb does; what must follow the last word is given behind it. */
const PHRASES: readonly (readonly [first: RegExp, rest: readonly RegExp[], next: RegExp])[] = [
  [/^let$/, [/^it$/, /^be$/, /^known$/], /^that$/],
  [/^(?:gave|gives)$/, [/^(?:assurances?|warning|notice|word)$/], /^that$/],
  [/^(?:went|goes)$/, [/^on$/], /^(?:|[:,.]|["“”‘’'])$/],
  [/^(?:went|goes)$/, [/^on$/, /^to$/, /^(?:say|add|explain|warn|claim|argue|suggest|describe)$/], /^/],
];

/** `Falk went on: "..."`, `the council let it be known that`. */
function findPhrases(speech: SpeechSentence): SpeechHit[] {
  return speech.tokens.flatMap((token, at) => {
    if ((token.classes & CUE.made) === 0) return [];
    const phrase = PHRASES.find(
      ([first, rest, next]) =>
        first.test(lowerAt(speech, at)) &&
        rest.every((word, i) => word.test(lowerAt(speech, at + 1 + i))) &&
        next.test(lowerAt(speech, at + 1 + rest.length)),
    );
    if (phrase === undefined || speech.quoted[at] === true) return [];
    const { start, blocked } = verbGroup(speech, at);
    const speaker = blocked ? null : subjectOf(speech, start);
    if (speaker === null || speaker.form === 'document') return [];
    const to = at + 1 + phrase[1].length;
    // `The talks went on.`
    if (
      /^(?:|[,.])$/.test(lowerAt(speech, to)) &&
      lowerAt(speech, to - 1) === 'on' &&
      !followsQuote(speech, speaker.from)
    )
      return [];
    const verb = wordsOf(speech, at, to);
    return [{ speaker, verb, at, from: speaker.from, to, form: 'subject' as const, denial: false }];
  });
}

/** `Otto Falk: "It leaks."`: a name, a colon, and what was said to the end. */
export function findColon(speech: SpeechSentence): SpeechHit[] {
  const speaker = readSpeaker(speech, speech.begin);
  if (speaker === null || speaker.form !== 'name' || speaker.kind !== 'person') return [];
  // `Official Comment: "..."` is a heading.
  if (SAYING_NOUNS.has(lowerAt(speech, speaker.to - 1))) return [];
  const colon = lowerAt(speech, speaker.to) === ':' && isQuoteMark(lowerAt(speech, speaker.to + 1));
  if (!colon || speech.quoted[speech.begin] === true) return [];
  const { from, to } = speaker;
  return [{ speaker, verb: null, at: to, from, to, form: 'subject', denial: false }];
}

/** `reports of floods in the town`, `recent reports suggest`: something is told, and nobody says by whom. */
function findReports(speech: SpeechSentence): SpeechHit[] {
  for (let at = 0; at < speech.tokens.length; at += 1) {
    const token = speech.tokens[at];
    if (token === undefined || (token.classes & CUE.reports) === 0 || speech.quoted[at] === true) continue;
    const next = lowerAt(speech, at + 1);
    const before = lowerAt(speech, at - 1);
    const unowned =
      lowerAt(speech, at - 2) !== 'the' &&
      /^(?:|[:;,—]|of|amid|after|media|press|recent|unconfirmed|several|some|conflicting|local|following|with|and)$/.test(
        before,
      );
    if (!/^(?:of|that|suggest|say|indicate|claim|emerged)$/.test(next) || !unowned) continue;
    const speaker: Speaker = {
      from: at,
      to: at + 1,
      name: token.lower,
      actor: null,
      kind: 'anonymous',
      count: null,
      form: 'document',
      head: 'reports',
      definite: false,
    };
    return [{ speaker, verb: null, at, from: at, to: at + 1, form: 'noun', denial: false }];
  }
  return [];
}

/**
 * Finds sayings that are nouns or phrases: `her claim that`, `made it clear`, `reports of`.
 *
 * @param cues - The bits of the sentence's words.
 */
export function findNouns(speech: SpeechSentence, cues: number): SpeechHit[] {
  return [
    ...(cues & CUE.claim ? findClaims(speech) : []),
    ...(cues & CUE.made ? [...findMadeClear(speech), ...findPhrases(speech)] : []),
    ...(cues & CUE.reports ? findReports(speech) : []),
  ];
}

/** `a term originating from a harbour source`, `leaked by an aide`: where words come from. */
export function findOrigins(speech: SpeechSentence): SpeechHit[] {
  const hits: SpeechHit[] = [];
  for (let at = 0; at < speech.tokens.length; at += 1) {
    const token = speech.tokens[at];
    if (token === undefined || (token.classes & CUE.origin) === 0 || at + 2 >= speech.tokens.length) continue;
    const cue = `${token.lower} ${lowerAt(speech, at + 1)}`;
    if (
      !/^(?:originating (?:from|with)|originated (?:from|with)|attributed to|leaked by|data from|figures from|coined by)$/.test(
        cue,
      )
    )
      continue;
    const speaker = readSpeaker(speech, at + 2);
    if (speaker === null || speaker.form === 'pronoun' || DOCUMENTS.has(speaker.head)) continue;
    if (/^(?:data|figures)$/.test(token.lower) && speaker.kind === 'anonymous') continue;
    hits.push({ speaker, verb: token.text, at, from: at, to: speaker.to, form: 'noun', denial: false });
  }
  return hits;
}
