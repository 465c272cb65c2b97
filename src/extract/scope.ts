import type { Block } from '../model/article.ts';
import type { Attribution } from '../model/mention.ts';
import type { Statement } from '../model/statement.ts';
import type { GazetteerIndex } from './gazetteer-index.ts';
import type { Match } from './matcher.ts';
import type { WordRow } from './wording.ts';

/** A statement with all that the parsers of facts look at. */
export interface Scope {
  readonly statement: Statement;
  readonly row: WordRow;
  readonly block: Block;
  /** The attribution it has or, when it goes on from an attributed sentence, that sentence's; in order of text. */
  readonly speakers: readonly Attribution[];
  readonly index: GazetteerIndex;
}

const NOT = new Set(['not', 'never', 'neither', 'nor', 'nobody']);
// How far before its words a negation still says no to them: "had not been asked to leave".
const NOT_WITHIN = 3;
// "not only", "not just" say yes.
const YES_TOO = new Set(['only', 'just', 'merely', 'simply']);

/**
 * Whether a sentence says that something is not so, or asks whether it is: `not` and the like stands inside or right
 * before the words, or they are the matter of a question ("asked whether", "it is unclear whether").
 */
export function isDeniedOrAsked(scope: Scope, { first, next, negative }: Match<unknown>): boolean {
  const { tokens } = scope.row;
  const text = scope.statement.text ?? '';
  const begin = tokens[first]?.start ?? 0;
  if (/\b(?:asked|unclear|unknown|say|know|decide|wonder\w*) (?:whether|if)\b[^,;]*$/i.test(text.slice(0, begin)))
    return true;
  if (negative) return false;
  return tokens.slice(0, next).some(({ lower: word, start, end }, at) => {
    if (at < first - NOT_WITHIN) return false;
    const no = NOT.has(word) || (word === 'no' && at === first - 1);
    if (!no || YES_TOO.has(tokens[at + 1]?.lower ?? '')) return false;
    // "the south, not the north, is to be left": a contrast. "If not, they want more": said apart.
    if (at >= first) return !/[,–—]\s*$/.test(text.slice(0, start));
    return !/[,;:–—]/.test(text.slice(end, begin));
  });
}

/**
 * Whose a stance is: the nearest name before the words that may hold it, else who speaks, else the country by whose
 * adjective a standpoint is called.
 *
 * @param scope - The sentence.
 * @param first - Index of the token where the wording begins.
 * @param allowed - Ids of actors or sides. Empty means anyone: then only who speaks can be told, since any name may
 *   be an object of the sentence.
 * @returns Id of an actor, or null when nobody in the sentence fits.
 */
export function findHolder(scope: Scope, first: number, allowed: readonly string[]): string | null {
  const { index, statement, row } = scope;
  const fits = (actor: string | null) => mayHold(scope, actor, allowed);
  const at = statement.start + (row.tokens[first]?.start ?? 0);
  const nearest = statement.names.filter((name) => name.offset <= at && fits(index.actorOf(name))).at(-1);
  if (allowed.length > 0 && nearest) return index.actorOf(nearest);
  const subject = subjectBefore(scope, first);
  if (allowed.length === 0 && subject !== null) return subject === SOMEBODY ? null : subject;
  const speaker = scope.speakers.find((attribution) => fits(attribution.actor))?.actor;
  return speaker ?? (allowed.length > 0 ? standpoint(scope, first, fits) : null);
}

/** A subject that no name is known for. */
const SOMEBODY = Symbol('somebody');
// Verbs that tell a stance of their subject; other words of a stance may stand without one.
const HOLDS =
  /^(?:want|demand|ask|urge|insist|call|propose|reject|refuse|oppose|support|accept|favou?r|back|seek|need|plan|offer|den(?:y|ie)|hope|fear|think|believe|prefer|agree|warn|argue|question|doubt)(?:s|d|ed)?$/;
const BETWEEN =
  /^[\s,]*(?:(?:has|have|had|is|was|are|were|will|would|does|do|did|also|still|now|again|once|long|always|\w+ly)\s+)*$/i;
const PRONOUN = /^(?:he|she|they|we|i|it|who|which|that|and|or|but|not|to)$/;

/**
 * The subject of a verb of holding: an actor whose name stands right before it, or somebody whose name is not known.
 * Who reports that "the mayor wants the dam gone" wants nothing himself. Null when the words have no such verb, or when
 * a pronoun leaves it to who speaks.
 */
function subjectBefore({ index, statement, row }: Scope, first: number): string | typeof SOMEBODY | null {
  const verb = row.tokens[first];
  if (!verb || !HOLDS.test(verb.lower)) return null;
  const text = statement.text ?? '';
  const name = statement.names.findLast(({ offset }) => offset < statement.start + verb.start);
  if (name) {
    const start = name.offset - statement.start;
    const actor = index.actorOf(name);
    const isSubject = BETWEEN.test(text.slice(start + name.text.length, verb.start));
    if (isSubject && !OBJECT.test(text.slice(0, start))) return actor ?? SOMEBODY;
  }
  const before = row.tokens[first - 1];
  if (!before || PRONOUN.test(before.lower) || !/^[^,;:.“”"]*$/.test(text.slice(before.end, verb.start))) return null;
  return SOMEBODY;
}

/** Whether the words are the very verb of a speaker who cannot hold them: they say nothing of anybody else. */
export function isSomebodyElses({ statement, row }: Scope, first: number): boolean {
  const at = row.tokens[first];
  if (!at) return false;
  const word = (statement.text ?? '').slice(at.start, at.end).toLowerCase();
  return statement.attribution.some(
    ({ name, verb }) => name !== null && verb?.toLowerCase().split(' ').at(-1) === word,
  );
}

/**
 * Who holds a stance together with its holder: `Norway and Denmark want`, `Falk and Brandt said that they want`.
 *
 * @returns Ids, without the holder's own; empty when the holder stands alone.
 */
export function findBeside(scope: Scope, holder: string, allowed: readonly string[]): readonly string[] {
  const { index, statement, speakers } = scope;
  const found = new Set<string>();
  const note = (actor: string | null) => {
    if (actor !== null && actor !== holder && mayHold(scope, actor, allowed)) found.add(actor);
  };
  for (const [at, name] of statement.names.entries()) {
    const next = statement.names[at + 1];
    if (!next) break;
    const pair = [index.actorOf(name), index.actorOf(next)];
    if (!pair.includes(holder)) continue;
    const text = statement.text ?? '';
    const between = text.slice(name.offset + name.text.length - statement.start, next.offset - statement.start);
    // "between Norway and Denmark", "talks with Norway and Denmark": objects hold nothing.
    if (/^,? and (?:the )?$/.test(between) && !OBJECT.test(text.slice(0, name.offset - statement.start)))
      for (const actor of pair) note(actor);
  }
  const own = speakers.find(({ actor }) => actor === holder);
  for (const { offset, actor } of speakers) if (offset === own?.offset) note(actor);
  return [...found];
}

function mayHold({ index }: Scope, actor: string | null, allowed: readonly string[]): actor is string {
  if (actor === null) return false;
  const side = index.sideOf(actor);
  return allowed.length === 0 ? side !== null : allowed.includes(actor) || (side !== null && allowed.includes(side));
}

// Nouns that make an adjective speak for its country: "from the Norwegian perspective", "Norwegian leaders".
const STANDPOINT = new Set(
  'perspective side view viewpoint position standpoint officials leaders leadership government negotiators elite authorities'.split(
    ' ',
  ),
);

function standpoint(scope: Scope, first: number, fits: (actor: string | null) => boolean): string | null {
  const { row, index } = scope;
  for (let at = first; at >= 0; at -= 1) {
    const actor = index.actorOfAdjective(row.tokens[at]?.lower ?? '');
    if (actor !== null && fits(actor) && STANDPOINT.has(row.tokens[at + 1]?.lower ?? '')) return actor;
  }
  return null;
}

// What stands right before a name that is no subject of its sentence: "for Norway", "with the harbour board".
const OBJECT =
  /(?:\b(?:for|of|with|under|from|by|to|in|at|against|on|between|over|via|as|into|than)|['’]s)\s+(?:the\s+)?$/i;

// Who is told to do something offers nothing: "under the plan, Norway must leave the harbour".
const OBLIGED = /^\s+(?:must|should|shall|has to|have to|had to|is to|are to|needs? to|would (?:have|need) to)\b/i;
// A name further on, or behind one of these words, belongs to a clause of its own: "analysts warn that the plan lacks
// what Norway needs".
const SUBJECT_WITHIN = 60;
const CLAUSE = /\b(?:that|which|who|whether|what)\b/i;

/** Who does what a sentence tells: a name of an actor near its beginning, neither an owner nor a preposition's object. */
export function findSubject(scope: Scope): string | null {
  const { index, statement } = scope;
  const text = statement.text ?? '';
  for (const name of statement.names) {
    const actor = index.actorOf(name);
    if (actor === null || index.sideOf(actor) === null) continue;
    const start = name.offset - statement.start;
    if (start > SUBJECT_WITHIN || CLAUSE.test(text.slice(0, start))) break;
    const after = text.slice(start + name.text.length);
    if (OBLIGED.test(after)) continue;
    if (!OBJECT.test(text.slice(0, start)) && !/^['’]s?\b|^['’]/.test(after) && !/^-/.test(after)) return actor;
  }
  return null;
}
