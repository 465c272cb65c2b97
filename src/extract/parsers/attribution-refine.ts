import { isTrailing } from './attribution-clause.ts';
import type { Speaker, SpeechHit, SpeechSentence } from './attribution-sentence.ts';
import { lowerAt } from './attribution-sentence.ts';

const CONTRAST = /^(?:but|while|although|though|whereas|yet|however)$/;
const SUBORDINATE = /^(?:while|although|though|as|since|when|after|before|because|whereas|where)$/;

/** Whether the clause of token `at` was opened by a word such as `while`, so that a comma ends it. */
function isSubordinate(speech: SpeechSentence, at: number): boolean {
  for (let back = at - 1; back >= 0; back -= 1) {
    const word = lowerAt(speech, back);
    if (SUBORDINATE.test(word)) return true;
    if (/^[,;:]$/.test(word)) return false;
  }
  return false;
}

/** Whether the second verb stands inside what the first speaker said. */
function isInside(speech: SpeechSentence, outer: SpeechHit, inner: SpeechHit): boolean {
  if (
    inner.form === 'inverted' ||
    inner.at <= outer.at ||
    outer.form === 'hedge' ||
    inner.form === 'according' ||
    inner.form === 'cited'
  )
    return false;
  if (outer.form === 'inverted' || outer.form === 'carrier' || outer.form === 'passive' || outer.form === 'cited')
    return false;
  const subordinate = isSubordinate(speech, outer.at);
  for (let at = outer.at + 1; at < inner.at; at += 1) {
    if (speech.quoted[at] === true) continue;
    const mark = lowerAt(speech, at);
    // A comma may stand inside the closing mark of a quotation.
    const closing = /^[”’"']$/.test(mark) && /^[,.]$/.test(lowerAt(speech, at - 1));
    const word = closing ? ',' : mark;
    if (word === ';' || word === '—') return false;
    const comma = lowerAt(speech, at - 1) === ',' || /^[”’"']$/.test(lowerAt(speech, at - 1));
    if (CONTRAST.test(word) && (comma || word !== 'while')) return false;
    if (comma && (word === 'and' || word === 'with' || word === 'as')) return false;
    if (subordinate && word === ',') return false;
    // `Falk said so, the Gazette reported`: a new subject right after a comma.
    const trails = inner.form === 'subject' && inner.from === at + 1;
    // Behind `that` all is the first speaker's until the sentence ends with another.
    const governed = lowerAt(speech, outer.at + 1) === 'that';
    if (word === ',' && trails && (!governed || isTrailing(speech, inner.from, inner.at))) return false;
  }
  return true;
}

function key(speaker: Speaker | null): string {
  // `some ..., while others ...` are one group that is of two minds.
  if (speaker?.form === 'group') return 'group';
  return speaker === null ? '' : (speaker.actor ?? speaker.name.toLowerCase());
}

/** `The navy said it had sunk, according to a statement`: the paper in which it was said. */
function isOwnStatement({ form, speaker }: SpeechHit): boolean {
  const paper = form === 'according' && speaker?.form === 'document' && speaker.kind === 'anonymous';
  return paper && /^(?:statement|post|message|release|bulletin|notice)$/.test(speaker.head);
}

/** Hits of one sentence, weighed: what stands inside another's words goes, and each speaker stays once. */
export function weighHits(speech: SpeechSentence, hits: readonly SpeechHit[]): SpeechHit[] {
  if (hits.length < 2) return [...hits];
  const spoken = hits.some(({ form, speaker }) => form === 'subject' && speaker?.form !== 'document');
  const ordered = hits.filter((hit) => !(spoken && isOwnStatement(hit))).sort((a, b) => a.at - b.at || a.to - b.to);
  const cited = ordered.some(({ form }) => form === 'cited');
  const carriers = (hit: SpeechHit) => hit.speaker?.kind === 'outlet';
  /** An outlet that names its sources answers with them for what it reports; else those in its report speak. */
  const holds = (hit: SpeechHit) => cited || !carriers(hit);
  const outer = ordered
    .filter((hit) => !ordered.some((other) => other !== hit && other.at === hit.at && other.form === 'subject'))
    .filter((hit) => !ordered.some((other) => other !== hit && holds(other) && isInside(speech, other, hit)));
  // `..., according to a source`: the source answers for all that the sentence says.
  const source = outer.find((hit) => !carriers(hit) && (hit.form === 'according' || endsSentence(speech, hit)));
  const kept =
    source === undefined
      ? outer
      : outer.filter(
          (hit) => hit === source || carriers(hit) || hit.form === 'cited' || contrasts(speech, source, hit),
        );
  const seen = new Map<string, SpeechHit>();
  for (const hit of kept) {
    const before = seen.get(key(hit.speaker));
    if (before === undefined) seen.set(key(hit.speaker), hit);
    else if (hit.denial && !before.denial) seen.set(key(hit.speaker), { ...before, denial: true, verb: hit.verb });
  }
  return [...seen.values()];
}

/** `..., the mayor said.`: what stands before a speaker at the end of a sentence is all the speaker's. */
function endsSentence(speech: SpeechSentence, hit: SpeechHit): boolean {
  if (hit.form === 'inverted') return lowerAt(speech, hit.from - 1) === ',';
  return hit.form === 'subject' && isTrailing(speech, hit.from, hit.at);
}

function contrasts(speech: SpeechSentence, one: SpeechHit, other: SpeechHit): boolean {
  const [from, to] = one.at < other.at ? [one.at, other.at] : [other.at, one.at];
  for (let at = from + 1; at < to; at += 1)
    if (CONTRAST.test(lowerAt(speech, at)) || lowerAt(speech, at) === ';') return true;
  return false;
}
