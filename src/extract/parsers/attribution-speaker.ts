import { MANY_SPEAKERS, ONE_SPEAKER, QUANTITIES } from '../lexicon/speakers.ts';
import { countOf, type Phrase, readPhrase } from './attribution-phrase.ts';
import { lowerAt, type NamedSpan, type Speaker, type SpeechSentence, wordsOf } from './attribution-sentence.ts';
import { shownTail, tailEnd } from './attribution-tail.ts';

/** `according to him` */
const OBJECTS: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
]);
const ONE_ALONE = /^(?:,|said|says|told)$/;
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it']);
const PART_OF = /^(?:the|its|his|her|their|these|those|them)$/;
/** What follows a paper: who wrote it, or only who has seen it. */
const WRITTEN = /^(?:by|released|published|leaked|compiled|collected|conducted|issued|prepared)$/;
const SEEN = /^(?:seen|reviewed|obtained|viewed)$/;

type Named = Pick<Speaker, 'name' | 'actor' | 'kind'>;

function named({ known }: NamedSpan): Named {
  const kind = known.kind === 'person' || known.kind === 'outlet' ? known.kind : 'organisation';
  return { name: known.name, actor: known.kind === 'place' ? known.standsFor : known.id, kind };
}

/** Whom a pronoun behind `according to` means; null for any other word, and for `her` before a noun. */
export function objectAt(speech: SpeechSentence, at: number): Speaker | null {
  const word = OBJECTS.get(lowerAt(speech, at));
  const next = speech.tokens[at + 1];
  if (word === undefined || (word === 'she' && next?.kind === 'word' && !VERBS.test(next.lower))) return null;
  return pronoun(at, at + 1, word, null);
}

const VERBS = /^(?:is|are|was|were|has|have|had|will|would|include|includes|and|but)$/;

function pronoun(from: number, to: number, word: string, count: number | null): Speaker {
  const kind = word === 'they' ? 'anonymous' : word === 'it' ? 'organisation' : 'person';
  return { from, to, name: word, actor: null, kind, count, form: 'pronoun', head: word, definite: true };
}

/** `one of the officials`, `some of them`: a part of those told of before. */
function readPart(speech: SpeechSentence, start: number, limit: number): Speaker | null {
  const first = lowerAt(speech, start);
  const count = countOf(first);
  if (count === null && !QUANTITIES.has(first)) return null;
  if (lowerAt(speech, start + 2) === 'them') return pronoun(start, start + 3, 'they', count);
  const whole = readSpeaker(speech, start + 2, limit);
  return whole?.form === 'noun' ? { ...whole, from: start, count } : null;
}

/** The body or person whose paper it is: `a survey by the institute`, `the institute's survey`. */
function authorOf(speech: SpeechSentence, phrase: Phrase, end: number): Named | null {
  const from = phrase.head.at + 1;
  const seen = SEEN.test(lowerAt(speech, from));
  for (let at = from; at < end; at += 1) {
    const span = speech.nameFrom.get(at);
    if (span === undefined || span.known.kind === 'place' || (seen && span.known.kind === 'outlet')) continue;
    if (/^(?:by|from|of|at|the|based)$/.test(lowerAt(speech, at - 1))) return named(span);
  }
  const { owner } = phrase;
  return owner === null || /^(?:place|outlet)$/.test(owner.known.kind) ? null : named(owner);
}

/**
 * Reads who is named at a token: a name with what stands before it (`the harbour master Otto Falk`), somebody unnamed
 * with what follows (`two officials familiar with the plan`), a body, a paper, a pronoun.
 *
 * @param limit - Token before which the phrase must end.
 * @returns Null when no speaker begins there, or when the phrase turns on another noun (`Alba's harbour`).
 */
export function readSpeaker(speech: SpeechSentence, start: number, limit = speech.tokens.length): Speaker | null {
  const first = lowerAt(speech, start);
  if (PRONOUNS.has(first)) return pronoun(start, start + 1, first, null);
  // `One, who asked not to be named, said`: one of those told of before.
  if (first === 'one' && ONE_ALONE.test(lowerAt(speech, start + 1))) return pronoun(start, start + 1, 'they', 1);
  if (lowerAt(speech, start + 1) === 'of' && PART_OF.test(lowerAt(speech, start + 2))) {
    return readPart(speech, start, limit);
  }
  const phrase = readPhrase(speech, start, limit);
  if (phrase === null) return null;
  const { head, definite } = phrase;
  const to = head.at + 1;
  const next = to < limit ? lowerAt(speech, to) : '';
  const noun = lowerAt(speech, head.at);
  const base = { from: start, to, count: null, head: noun, definite };
  const words = (end: number) => wordsOf(speech, phrase.words, end);

  if (head.form === 'name' && head.span !== null) {
    const tail =
      /^(?:of|from|at|in)$/.test(next) || (next === 'with' && head.span.known.kind === 'person')
        ? tailEnd(speech, to)
        : to;
    return { ...base, ...named(head.span), to: tail, form: 'name' };
  }
  if (head.form === 'word' || head.form === 'name') {
    // After a role it is a person's surname; alone, more likely a body's name.
    const person = ONE_SPEAKER.has(lowerAt(speech, head.at - 1));
    const name = person ? wordsOf(speech, head.at, to) : words(to);
    return { ...base, name, actor: null, kind: person ? 'person' : 'organisation', form: 'name' };
  }
  const paper = head.form === 'document';
  const end = next === '' ? to : tailEnd(speech, to, paper && (WRITTEN.test(next) || SEEN.test(next)));
  if (paper) {
    // `testimonies by farmers`: whose they are is told, without a name.
    const shown = next === 'by' || next === 'from' ? Math.min(end, to + 5) : to;
    const author = authorOf(speech, phrase, end) ?? { name: words(shown), actor: null, kind: 'anonymous' as const };
    return { ...base, ...author, to: end, form: 'document' };
  }
  if (head.form === 'body') {
    // `a group of farmers`: they are who speaks.
    const group = noun === 'group' && next === 'of' ? words(Math.max(to, shownTail(speech, to, end))) : words(to);
    return { ...base, to: end, name: group, actor: null, kind: 'organisation', form: 'body' };
  }
  const name = words(Math.max(to, shownTail(speech, to, end)));
  // Who speaks for a body without a name is that body's voice.
  if (/^spokes/.test(noun) && phrase.body !== null && phrase.body.known.kind !== 'outlet') {
    return { ...base, to: end, name, actor: named(phrase.body).actor, kind: 'organisation', form: 'noun' };
  }
  const one = head.form === 'noun' && ONE_SPEAKER.has(noun) && !MANY_SPEAKERS.has(noun);
  return {
    ...base,
    to: end,
    name,
    actor: null,
    kind: 'anonymous',
    count: phrase.count ?? (one ? 1 : null),
    form: head.form,
  };
}
