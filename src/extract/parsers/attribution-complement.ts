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
const DONE_BY_SAYING: ReadonlySet<string> = new Set(
  'emergency war victory independence bankruptcy bankrupt law curfew holiday mourning ceasefire truce winner candidacy disaster'.split(
    ' ',
  ),
);
const isWord = (word: string) => (other: string) => other === word;

/** Verbs that say something only in their own circumstances. The first group that holds the verb decides. */
const RULES: readonly { readonly verbs: string; readonly test: (c: Case) => boolean }[] = [
  // `called the plan "a mistake"`, `called for calm`, `called on both sides to wait`, not `called off`
  {
    verbs: 'call',
    test: ({ speech, at, next }) =>
      (next === 'for' && lowerAt(speech, at) !== 'calling') ||
      (next === 'on' && lowerAt(speech, at) !== 'calling' && soon(speech, at, 12, isWord('to'))) ||
      (!/^(?:for|on|off)$/.test(next) &&
        (quoteSoon(speech, at, 12) || soon(speech, at, 12, (w) => w === 'a' || w === 'an'))),
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
  // `thanked "all friends of the dam"`, `hailed it as a "great day"`: judgements whose words are quoted
  {
    verbs: 'applaud commend congratulate hail laud mock praise ridicule salute thank welcome',
    test: ({ speech, at }) => quoteSoon(speech, at, 10),
  },
  // `declared war`, `declared a state of emergency`: what is done by the saying
  {
    verbs: 'declare proclaim',
    test: ({ speech, at }) => !soon(speech, at, 4, (word) => DONE_BY_SAYING.has(word)),
  },
  // not `reports to the board`, `Ida Brandt and Otto Falk report for Vorna News`
  {
    verbs: 'report',
    test: ({ speech, at, next }) => !/^(?:to|for|from)$/.test(next) || soon(speech, at, 8, isWord('that')),
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
      !(lemma === 'ask' && /^(?:if|not)$/.test(next)) &&
      (hasClause(speech, at) || ENDS.test(next) || next === 'to'),
  },
  // `claimed 40 lives`, `added 3 points`
  { verbs: 'claim', test: ({ speech, at }) => speech.tokens[at + 1]?.kind !== 'number' },
  {
    verbs: 'suggest',
    test: (c) =>
      c.speech.tokens[c.at + 1]?.kind !== 'number' &&
      (ENDS.test(c.next) || paperSays(c) || hasClause(c.speech, c.at) || advises(c)),
  },
  {
    verbs: 'add write note state conclude recall observe',
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
  { verbs: 'rule relate reason', test: ({ next }) => next === 'that' },
];

const byVerb = new Map(RULES.flatMap(({ verbs, test }) => verbs.split(' ').map((verb) => [verb, test] as const)));

/** `suggested mending the wall` */
function advises({ speaker, next }: Case): boolean {
  return speaker.kind === 'person' && /^\p{L}{3,}ing$/u.test(next);
}

function paperSays({ speaker, next }: Case): boolean {
  return speaker.form === 'document' && !ENDS.test(next);
}

/** `..., the institute found.`: a body that tells what it learned. */
function findsOut({ lemma, next, speaker }: Case): boolean {
  return /^(?:conclude|find|indicate|reveal|show|suggest)$/.test(lemma) && speaker.kind !== 'person' && ENDS.test(next);
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
  if (isTrailing(speech, speaker.from, at) && (isSaying(lemma, 'inverted') || findsOut(one))) return true;
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
