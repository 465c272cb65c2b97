import { CLAIM_NOUNS, isSaying, NEEDS_CLAIM, type SayingForm } from '../lexicon/saying.ts';
import { followsQuote, hasClause, isTrailing, quoteSoon, soon } from './attribution-clause.ts';
import { lowerAt, type Speaker, type SpeechSentence } from './attribution-sentence.ts';

interface Case {
  readonly speech: SpeechSentence;
  /** Token of the verb. */
  readonly at: number;
  readonly lemma: string;
  /** Word after it. */
  readonly next: string;
  readonly speaker: Speaker;
  /** An unnamed group: `analysts`, `some`. */
  readonly group: boolean;
}

const ENDS = /^[,.]$/;
// Words that bind who says them: `vowed to rebuild`.
const COMMITS = /^(?:promise|vow|pledge)$/;
const isWord = (word: string) => (other: string) => other === word;

/** Verbs that say something only in their own circumstances. The first group that holds the verb decides. */
const RULES: readonly { readonly verbs: string; readonly test: (c: Case) => boolean }[] = [
  // `called the plan "a mistake"`, not `called for`, `called off`
  {
    verbs: 'call',
    test: ({ speech, at, next }) =>
      !/^(?:for|on|off)$/.test(next) &&
      (quoteSoon(speech, at, 12) || soon(speech, at, 12, (w) => w === 'a' || w === 'an')),
  },
  { verbs: 'label brand dub put', test: ({ speech, at }) => quoteSoon(speech, at, 12) },
  {
    verbs: 'describe',
    test: ({ speech, at }) => soon(speech, at, 12, isWord('as')) || quoteSoon(speech, at, 12),
  },
  // `views it as "vital"`: somebody's judgement only when the words are quoted
  {
    verbs: 'view regard see consider',
    test: ({ speech, at }) => soon(speech, at, 12, isWord('as')) && quoteSoon(speech, at, 14),
  },
  { verbs: 'disagree', test: ({ next }) => next === ':' || next === 'that' },
  { verbs: 'agree', test: ({ next }) => next === ':' || next === 'that' },
  // `was speaking after a quotation` says whose it was
  {
    verbs: 'speak talk',
    test: ({ speech, at, next }) =>
      next === 'of' || (lowerAt(speech, at) === 'speaking' && /^(?:was|were)$/.test(lowerAt(speech, at - 1))),
  },
  // `insists on a treaty` is a demand, `insisted on Monday that` a saying
  {
    verbs: 'insist',
    test: ({ speech, at, next }) => !/^(?:on|upon)$/.test(next) || soon(speech, at, 4, isWord('that')),
  },
  {
    verbs: 'threaten promise demand ask continue vow pledge',
    test: ({ speech, at, lemma, next, speaker }) =>
      (next !== 'to' || (COMMITS.test(lemma) && speaker.form !== 'noun')) &&
      !(lemma === 'ask' && next === 'if') &&
      (hasClause(speech, at) || ENDS.test(next) || next === 'to'),
  },
  // `claimed 40 lives`, `added 3 points`
  { verbs: 'claim', test: ({ speech, at }) => speech.tokens[at + 1]?.kind !== 'number' },
  {
    verbs: 'add write note state conclude recall suggest observe',
    test: (c) =>
      c.speech.tokens[c.at + 1]?.kind !== 'number' && (ENDS.test(c.next) || paperSays(c) || hasClause(c.speech, c.at)),
  },
  {
    verbs: 'show find reveal',
    test: (c) => c.speaker.kind === 'outlet' || paperSays(c) || soon(c.speech, c.at, 4, isWord('that')),
  },
  // `posted online to say that`, `posted online accusing the board`
  {
    verbs: 'post',
    test: ({ speech, at }) =>
      hasClause(speech, at) ||
      soon(speech, at, 5, (word) => /^(?:say|saying|accusing|criticising|criticizing|claiming|warning)$/.test(word)),
  },
  { verbs: 'point', test: ({ next }) => next === 'out' },
  { verbs: 'rule', test: ({ next }) => next === 'that' },
];

const byVerb = new Map(RULES.flatMap(({ verbs, test }) => verbs.split(' ').map((verb) => [verb, test] as const)));

function paperSays({ speaker, next }: Case): boolean {
  return speaker.form === 'document' && !ENDS.test(next);
}

/** A denial of something that somebody claimed: `dismissed the report`, `rejected it as false`. */
function deniesClaim({ speech, at, lemma }: Case): boolean {
  return soon(speech, at, 9, (word) => CLAIM_NOUNS.has(word) || (lemma === 'dismiss' && word === 'as'));
}

/** Expectations and beliefs are sayings only of unnamed groups, whose words nobody quotes. */
function groupThinks({ speech, at, lemma, next, group, speaker }: Case): boolean {
  // `the institute believes that`: a body's assessment, when the word for it is written out.
  const assesses =
    speaker.kind === 'organisation' && speaker.actor !== null && /^(?:believe|suspect|expect)$/.test(lemma);
  if (assesses && next === 'that') return true;
  if (!group || lemma === 'see') return false;
  return hasClause(speech, at) || lemma === 'advocate' || (lemma === 'expect' && !ENDS.test(next));
}

/** Says whether a form of a verb of saying really tells what its speaker said, from what stands around it. */
export function saysSomething(
  speech: SpeechSentence,
  at: number,
  { lemma }: SayingForm,
  speaker: Speaker,
  group: boolean,
): boolean {
  const one: Case = { speech, at, lemma, next: lowerAt(speech, at + 1), speaker, group };
  const claims = NEEDS_CLAIM.has(lemma);
  if (!claims && followsQuote(speech, speaker.from) && !/^(?:see|put|find|show|regard|view)$/.test(lemma)) {
    return lemma !== 'read' || speaker.form === 'document';
  }
  if (isTrailing(speech, speaker.from, at) && isSaying(lemma, 'inverted')) return true;
  // `As the board has noted, the wall is old.`
  const opens = lowerAt(speech, speaker.from - 1) === 'as' && speaker.from < 4;
  if (opens && ENDS.test(one.next) && !isSaying(lemma, 'thought')) return true;
  if (claims) return deniesClaim(one);
  const rule = byVerb.get(lemma);
  if (rule !== undefined) return rule(one) || (isSaying(lemma, 'thought') && groupThinks(one));
  if (isSaying(lemma, 'plain')) return true;
  if (isSaying(lemma, 'stance')) return !group;
  if (isSaying(lemma, 'clause') && !isSaying(lemma, 'thought')) return hasClause(speech, at);
  return groupThinks(one);
}
