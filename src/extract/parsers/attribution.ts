import type { Sentence } from '../../model/article.ts';
import type { Attribution, NameMention } from '../../model/mention.ts';
import { CUE, speechCues } from '../lexicon/speech-cues.ts';
import { findAccording } from './attribution-according.ts';
import { findActive } from './attribution-active.ts';
import { findBorrowedWord, findHedge } from './attribution-hedge.ts';
import { findInverted } from './attribution-inverted.ts';
import { joinSpeakers } from './attribution-join.ts';
import { rememberSpeaker, resolveSpeaker, type SpeechMemory } from './attribution-memory.ts';
import { findColon, findNouns, findOrigins } from './attribution-noun.ts';
import { carriersOf } from './attribution-outlet.ts';
import { findPassive } from './attribution-passive.ts';
import { weighHits } from './attribution-refine.ts';
import { lowerAt, type Speaker, type SpeechHit, type SpeechSentence, speechSentence } from './attribution-sentence.ts';
import { mainSubject } from './attribution-subject.ts';
import type { KnownName } from './name.ts';
import { tokensOf } from './name-token.ts';
import type { QuoteSpan } from './quotation-span.ts';

/** What a sentence cannot say about its speakers by itself. */
export interface SpeechContext {
  /** The sentence's names. */
  readonly names: readonly NameMention[];
  known(id: string): KnownName | undefined;
  readonly quotes: readonly QuoteSpan[];
  /** The article's; read for `she` and `the official`, and written to. */
  readonly memory: SpeechMemory;
}

/** The person named last before a token, for a pronoun in the same sentence. */
function personBefore(speech: SpeechSentence, at: number): Speaker | null {
  let best: Speaker | null = null;
  for (const { from, to, known } of speech.named) {
    if (known.kind !== 'person' || to > at || (best !== null && from < best.from)) continue;
    // `Though Falk's term is over, she said`: whose something is need not be who speaks.
    if (/^'s?$/.test(lowerAt(speech, to)) && lowerAt(speech, at) === 'she') continue;
    best = {
      from,
      to,
      name: known.name,
      actor: known.id,
      kind: 'person',
      count: null,
      form: 'name',
      head: '',
      definite: false,
    };
  }
  return best;
}

/** `The board shut the port on Monday, it said.`: the body that the sentence is about. */
function bodyOf(speech: SpeechSentence, speaker: Speaker): Speaker {
  if (speaker.form !== 'pronoun' || speaker.head !== 'it' || lowerAt(speech, speaker.from - 1) !== ',') return speaker;
  const subject = mainSubject(speech, speaker.from);
  const body = subject?.kind === 'organisation' || subject?.kind === 'outlet';
  return subject !== null && body && subject.form !== 'pronoun'
    ? { ...subject, from: speaker.from, to: speaker.to }
    : speaker;
}

/** The person whom a sentence without a speaker is about: the first named, when near its beginning or alone. */
function topicOf(speech: SpeechSentence): Speaker | null {
  // Who is named in a quotation is not who goes on.
  const people = speech.named.filter(({ known, from }) => known.kind === 'person' && speech.quoted[from] !== true);
  const [first] = people;
  if (first === undefined || (first.from > 8 && people.length > 1)) return null;
  return personBefore(speech, first.to);
}

function rememberNames(speech: SpeechSentence, memory: SpeechMemory): void {
  for (const { from, to, known } of speech.named) {
    const base = {
      from,
      to,
      name: known.name,
      actor: known.id,
      count: null,
      form: 'name',
      head: '',
      definite: false,
    } as const;
    if (known.kind === 'person') {
      memory.person = { ...base, kind: 'person' };
      if (memory.people[0]?.actor !== known.id) {
        memory.people.unshift(memory.person);
        if (memory.people.length > 40) memory.people.pop();
      }
    }
    if (known.kind !== 'organisation' && known.kind !== 'outlet') continue;
    const body: Speaker = { ...base, kind: known.kind };
    memory.bodies = [body, ...memory.bodies].slice(0, 12);
  }
}

function toAttribution(speech: SpeechSentence, hit: SpeechHit, via: string | null): Attribution {
  const { sentence, tokens } = speech;
  // The cue is shown whole while it is short; else the word of saying alone.
  const short = hit.to - hit.from <= 12;
  const [from, to] = short ? [hit.from, hit.to] : [hit.at, hit.at + 1];
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const base = { text: sentence.text.slice(start, end), offset: sentence.start + start, verb: hit.verb, via };
  if (hit.speaker === null) return { ...base, name: null, actor: null, kind: 'anonymous', count: null, denial: false };
  const { name, actor, kind, count } = hit.speaker;
  return { ...base, name, actor, kind, count, denial: hit.denial };
}

/** One hit for each of those who say it together, in text order. */
function withBeside(hit: SpeechHit): SpeechHit[] {
  const beside = hit.speaker?.beside;
  return beside === undefined ? [hit] : [...withBeside({ ...hit, speaker: beside }), hit];
}

/** `A survivor told the Gazette`: who is meant by `she` behind it, whoever was named before. */
function isOneUnnamed({ speaker }: SpeechHit): boolean {
  return speaker?.kind === 'anonymous' && speaker.form === 'noun' && speaker.count === 1;
}

/** Everything that a sentence shows of speakers. A form is looked for only where a word that it needs stands. */
function findHits(speech: SpeechSentence, cues: number): SpeechHit[] {
  const hits: SpeechHit[] = [];
  if (cues & CUE.saying) {
    hits.push(...findActive(speech), ...findInverted(speech));
    if (cues & CUE.by) hits.push(...findPassive(speech));
  }
  if (cues & CUE.according) hits.push(...findAccording(speech));
  if (cues & (CUE.claim | CUE.made | CUE.reports)) hits.push(...findNouns(speech, cues));
  if (cues & CUE.origin) hits.push(...findOrigins(speech));
  if (speech.quotes.length > 0) hits.push(...findColon(speech));
  return hits;
}

/** Who speaks in a sentence, and through which outlet, when all that it shows of speakers is weighed. */
function weighSpeakers(
  speech: SpeechSentence,
  cues: number,
  memory: SpeechMemory,
): { readonly hits: readonly SpeechHit[]; readonly via: string | null } {
  const all = findHits(speech, cues);
  if (all.length === 0) return { hits: all, via: null };
  // Who leaked a paper is no news of its own where somebody tells what is in it.
  const told = all.some(({ form }) => form === 'subject' || form === 'inverted');
  const raw = all.filter(({ form, verb }) => !told || form !== 'noun' || verb !== 'leaked');
  const resolved = raw.flatMap((hit) => {
    if (hit.speaker === null) return [hit];
    const joined = bodyOf(speech, joinSpeakers(speech, hit.speaker));
    const speaker = resolveSpeaker(joined, memory, personBefore(speech, joined.from));
    return speaker === null ? [] : [{ ...hit, speaker }];
  });
  return carriersOf(speech, weighHits(speech, resolved));
}

/**
 * Finds who said what a sentence tells, and through which outlet it came.
 *
 * A speaker inside another speaker's words is left out, as is one who might, would or did not say something. `name` is
 * null for a bare hedge (`reportedly`), and for a pronoun that nobody fits the sentence gives nothing.
 *
 * @returns Attributions in text order; empty when the sentence speaks in the author's own voice.
 */
export function findAttributions(sentence: Sentence, context: SpeechContext): Attribution[] {
  const cues = speechCues(tokensOf(sentence));
  // Nobody to quote and nobody to remember.
  if (cues === 0 && context.names.length === 0 && context.quotes.length === 0) return [];
  const speech = speechSentence(sentence, context.names, context.known, context.quotes);
  const { hits, via } = weighSpeakers(speech, cues, context.memory);
  const hedge =
    hits.length === 0 && via === null
      ? [...(cues & CUE.hedge ? findHedge(speech) : []), ...findBorrowedWord(speech)].slice(0, 1)
      : [];
  for (const { speaker } of hits) if (speaker !== null) rememberSpeaker(context.memory, speaker);
  const each = [...hits, ...hedge].flatMap(withBeside);
  const found = each.map((hit) => toAttribution(speech, hit, hit.speaker?.kind === 'outlet' ? null : via));
  rememberNames(speech, context.memory);
  const spoke = hits.find(({ speaker }) => speaker?.kind === 'person')?.speaker ?? hits.find(isOneUnnamed)?.speaker;
  const subject = hits.length === 0 ? topicOf(speech) : null;
  context.memory.topic = spoke ?? subject ?? context.memory.topic;
  return found;
}
