import type { Speaker } from './attribution-sentence.ts';

/** Who spoke and who was named so far in an article; handed from sentence to sentence and written to by the reader. */
export interface SpeechMemory {
  /** Whom the last sentences are about: who spoke last, or was named first since. */
  topic: Speaker | null;
  /** Last person named. */
  person: Speaker | null;
  /** People named so far, the newest first. */
  readonly people: Speaker[];
  /** Last unnamed speakers, the newest first. */
  unnamed: readonly Speaker[];
  /** Last bodies named or speaking, the newest first. */
  bodies: readonly Speaker[];
  /** Whose papers were told of, the newest first; `head` is the paper: `report`. */
  papers: readonly Speaker[];
  /** Who spoke last, of whatever kind. */
  last: Speaker | null;
}

/** Makes the memory of a new article. */
export function createSpeechMemory(): SpeechMemory {
  return { topic: null, person: null, people: [], unnamed: [], bodies: [], papers: [], last: null };
}

function isPlural(speaker: Speaker): boolean {
  return speaker.form === 'group' || /s$|people$|men$/.test(speaker.head);
}

/** Names of one and the same kind of paper. */
const PAPER = /^(?:report|study|paper|survey|poll|analysis|assessment)$/;

/** Whether `it` may stand for a speaker: a body, or a paper. */
function isThing({ kind, form }: Speaker): boolean {
  return kind === 'organisation' || kind === 'outlet' || form === 'document';
}

/**
 * Says who is meant by a pronoun (`she`), by a body already named (`the ministry`) or by somebody unnamed who spoke
 * before (`the official`).
 *
 * @returns The speaker with the words of this sentence, or null when nobody fits.
 */
export function resolveSpeaker(speaker: Speaker, memory: SpeechMemory, nearest: Speaker | null): Speaker | null {
  const as = (other: Speaker): Speaker => ({ ...other, from: speaker.from, to: speaker.to });
  if (speaker.form === 'pronoun') {
    if (speaker.head === 'it') return memory.last !== null && isThing(memory.last) ? as(memory.last) : null;
    if (speaker.head === 'they') {
      const group = memory.unnamed.find(isPlural);
      return group === undefined ? null : as(group);
    }
    const unnamed = memory.unnamed[0];
    const single = unnamed !== undefined && !isPlural(unnamed) ? unnamed : null;
    const person = nearest ?? memory.topic ?? memory.person ?? single;
    return person === null ? null : as(person);
  }
  if (speaker.form === 'name' && speaker.kind === 'person' && speaker.actor === null && !speaker.name.includes(' ')) {
    const same = memory.people.find(({ name }) => name.endsWith(` ${speaker.name}`));
    return same === undefined ? speaker : as(same);
  }
  if (!speaker.definite) return speaker;
  if (speaker.form === 'document' && speaker.kind === 'anonymous' && speaker.name === speaker.head) {
    const paper = memory.papers.find(
      ({ head }) => head === speaker.head || (PAPER.test(head) && PAPER.test(speaker.head)),
    );
    return paper === undefined ? speaker : as(paper);
  }
  if (speaker.form === 'noun' && speaker.name.toLowerCase() === speaker.head) {
    const same = memory.unnamed.find(({ head }) => head === speaker.head);
    if (same !== undefined) return as(same);
    if (/^(?:official|source|person)$/.test(speaker.head)) return memory.unnamed[0] ? as(memory.unnamed[0]) : speaker;
    const officer =
      /^(?:spokesman|spokeswoman|spokesperson|minister|president|mayor|governor|envoy|leader|director|chief|analyst|general|diplomat)$/;
    const person = memory.topic?.kind === 'person' ? memory.topic : memory.person;
    return officer.test(speaker.head) && person !== null ? as(person) : speaker;
  }
  if (speaker.form === 'body' && speaker.name === speaker.head) {
    const carrier = /^(?:newspaper|paper|agency|magazine|broadcaster|daily|outlet|website)$/.test(speaker.head);
    const same = memory.bodies.find(
      ({ name, kind }) => name.toLowerCase().includes(speaker.head) || (carrier && kind === 'outlet'),
    );
    return same === undefined ? speaker : as(same);
  }
  return speaker;
}

/** Notes who spoke. */
export function rememberSpeaker(memory: SpeechMemory, speaker: Speaker): void {
  memory.last = speaker;
  if (speaker.form === 'document' && speaker.kind !== 'anonymous') {
    memory.papers = [speaker, ...memory.papers].slice(0, 6);
  }
  if (speaker.kind === 'person') memory.topic = speaker;
  if (speaker.kind === 'anonymous' && speaker.form !== 'document') {
    memory.unnamed = [speaker, ...memory.unnamed].slice(0, 12);
  }
  if (speaker.kind === 'organisation' || speaker.kind === 'outlet')
    memory.bodies = [speaker, ...memory.bodies].slice(0, 12);
}
