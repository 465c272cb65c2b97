import { createWordTable } from '../word-table.ts';
import lists from './saying.json' with { type: 'json' };
import { wordList, wordSet } from './word-list.ts';

/** A form of a verb of saying. `past` is also the participle where they are the same. */
export interface SayingForm {
  readonly lemma: string;
  readonly tense: 'base' | 'present' | 'past' | 'participle' | 'ing';
}

const irregular = new Map(
  wordList(lists.irregular).map((line) => {
    const [lemma = '', past = '', participle = ''] = line.split(' ');
    return [lemma, { past, participle }];
  }),
);

/** The regular forms of an English verb; a final consonant is doubled only in the irregular list's own forms. */
function formsOf(lemma: string): [string, SayingForm['tense']][] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const y = /[^aeiou]y$/.test(lemma);
  const special = irregular.get(lemma);
  const present = y ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const past = special?.past ?? (y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`);
  const doubled = /^(?:admit|rebut|put|quip|slam)$/.test(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${stem}ing`;
  const all: [string, SayingForm['tense']][] = [
    [lemma, 'base'],
    [present, 'present'],
    [past, 'past'],
    [/[^e]e$/.test(lemma) || !lemma.endsWith('e') ? doubled : `${lemma}ing`, 'ing'],
  ];
  if (special !== undefined && special.participle !== past) all.push([special.participle, 'participle']);
  if (/[^aeiou][aeiou]l$/.test(lemma)) all.push([`${lemma}led`, 'past'], [`${lemma}ling`, 'ing']);
  return all;
}

const CLASSES = ['plain', 'clause', 'stance', 'thought', 'denial', 'passive', 'passiveAs', 'inverted'] as const;
type SayingClass = (typeof CLASSES)[number];

const classes = new Map<SayingClass, ReadonlySet<string>>(CLASSES.map((name) => [name, wordSet(lists[name])]));
const lemmas = new Set(CLASSES.flatMap((name) => wordList(lists[name])));

/** Every form of every verb of saying. A past tense wins over a base form that is written the same (`put`, `read`). */
export const SAYING_FORMS: ReadonlyMap<string, SayingForm> = new Map(
  [...lemmas].flatMap((lemma) => formsOf(lemma).map(([form, tense]) => [form, { lemma, tense }] as const)),
);

/** The form of a verb of saying that a word is, or null. */
export const sayingOf = createWordTable(({ lower }) => SAYING_FORMS.get(lower) ?? null);

/** Whether a verb belongs to a class of the list. */
export function isSaying(lemma: string, name: SayingClass): boolean {
  return classes.get(name)?.has(lemma) === true;
}

/** Denials that need `as` or a word for a claim after them. */
export const NEEDS_CLAIM = wordSet(lists.needsClaim);
/** Words for what somebody claimed. */
export const CLAIM_NOUNS = wordSet(lists.claimNoun);
/** Forms that are speech without a subject of their own: `stating`. */
export const SPEECH_PARTICIPLES = wordSet(lists.participle);

/** Forms before or after which a capitalised name is that of a speaker. */
export const SPEECH_FORMS: ReadonlySet<string> = new Set(
  [...SAYING_FORMS]
    .filter(([, { lemma, tense }]) => isSaying(lemma, 'inverted') && (tense === 'past' || tense === 'present'))
    .map(([form]) => form),
);
