/* The frames of claims: what stands round the gazetteer's words and the names of speakers. */

/** Joins names as a sentence does: `a`, `a and b`, `a, b and c`. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
/** Joins values of which one holds: `a, b or c`. */
export const either = (values: readonly string[]): string =>
  values.length < 2 ? (values[0] ?? '') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;

// Names that English never says without an article, by the common noun in them.
const TAKES_ARTICLE =
  /^United (?!Airlines)|\b(?:Emirates|Nations|Islands|Netherlands|Institute|Ministry|Department|Commission|Committee|Council|Union|Academy|Foundation|Army|Navy|Air Force|Guard|Fleet|Embassy|Agency|Authority|Service|Board|Association|Federation|Bureau|Office|Administration|Cabinet|Parliament|Senate|Court|Centre|Center)$|\b(?:Institute|Ministry|Department|Bureau|Office|Academy|Bank|Council|Union|Institution|Centre|Center|University|Association|House|Board|Agency|Chamber|Court) (?:of|for|on) /;

/** A name as it stands in a sentence, with the article that the gazetteer or the name itself asks for. */
export const inSentence = (name: string, hasArticle: boolean): string =>
  hasArticle || (TAKES_ARTICLE.test(name) && !/^the |['’]s? /i.test(name)) ? `the ${name}` : name;

const IRREGULAR: Readonly<Record<string, string>> = { is: 'are', has: 'have', does: 'do', was: 'were', ties: 'tie' };

/** The first word of a stance in the form that follows several holders: `argues that ...` is `argue that ...`. */
export function pluralizeVerb(label: string): string {
  const [verb = '', ...rest] = label.split(' ');
  const plural =
    IRREGULAR[verb] ??
    verb
      .replace(/(?<=[^aeiou])ies$/, 'y')
      .replace(/(?<=ch|sh|ss|x|o)es$/, '')
      .replace(/(?<=[^s])s$/, '');
  return [plural, ...rest].join(' ');
}

/** Makes the verb behind `{speaker}` agree with several. */
export const afterSeveral = (label: string): string =>
  label.replace(/(?<=\{speaker\} )\w+/, (verb) => pluralizeVerb(verb));

/** Whether the head of a phrase is a plural: `better dams for Alba`, but not `a promise of better dams`. */
export function isPlural(name: string): boolean {
  const head = name.replace(/ (?:of|in|to|for|from|familiar|briefed|close|near|with|on|at|like|against|who)\b.*$/, '');
  return !/^(?:an?|one) /i.test(head) && /(?:[^s]s|people|many|others)$|^(?:some|many|several)\b/i.test(head);
}

/** Who holds a stance; the stance is a verb and what follows it, as one holder says it. */
export const holds = (holders: readonly string[], stance: string, several: boolean): string =>
  `${listed(holders)} ${several ? pluralizeVerb(stance) : stance}`;

const PARTS = {
  stated: 'as described',
  denied: 'said to leave out',
  unclear: 'left unclear',
} as const;
export const guarantee = (model: string, part: string, status: keyof typeof PARTS): string =>
  `${model}, ${PARTS[status]}: ${part}`;
export const isPart = 'Part of it';
export const isNoPart = 'Not part of it';
export const role = (former: boolean, name: string, of: string): string => `${former ? 'former ' : ''}${name} of ${of}`;
export const hasRole = (person: string, former: boolean, name: string, of: string): string =>
  `${person} is described as ${role(former, name, of)}`;
export const oneArticle = 'one article';
export const somebody = 'Somebody';

// What the sentence of a measure or fact says already of somebody's saying it.
const SAYS_SO =
  /\b(?:is|are|was|were) (?:\w+ )?(?:said|called|put|reported|described|expected|named|named as|spoken|traced|rated)\b|\b(?:says?|said|counts?|claims?|lists?|calls?|cites?)\b/;

/** Adds who says it, unless the sentence tells of somebody's saying already. */
export const accordingTo = (label: string, names: readonly string[]): string =>
  SAYS_SO.test(label) ? label : `${label}, according to ${listed(names)}`;

/** Adds who describes it. */
export const describedBy = (label: string, names: readonly string[]): string =>
  `${label}, according to ${listed(names)}`;

const FACELESS = /\b(?:sources?|people|persons?)\b/i;
const PERSON = /(?:official|diplomat|officer|aide|advis[eo]r|minister|lawmaker|analyst|expert|envoy|negotiator)$/i;
// A word that stood at the beginning of its sentence keeps no capital inside another one.
const GROUP =
  /^(?:analysts|critics|supporters|opponents|experts|observers|officials|diplomats|economists|leaders|residents|others|some|many|several|multiple)\b/i;

/** Who is not named: `analysts`, `an unnamed harbour official`, `unnamed sources`. */
export function unnamed(words: string, several: boolean): string {
  const name = words.replace(/^(?:an?|one|the) /i, '');
  if (!several) return PERSON.test(name) ? `an unnamed ${name}` : 'an unnamed source';
  return FACELESS.test(name) || !isPlural(name) ? 'unnamed sources' : name.replace(GROUP, (word) => word.toLowerCase());
}
export const citedBy = (who: string, outlet: string): string => `${who} cited by ${outlet}`;

const AFTER_ONE: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has' };

/** Makes the verb behind `{value}` agree with one. */
export const afterOne = (label: string): string =>
  label.replace(/(?<=\{value\} )(?:are|were|have)\b/, (verb) => AFTER_ONE[verb] ?? verb);

export const ownVoiceOf = (outlet: string): string => `own voice of ${outlet}`;
export const citing = (outlet: string, who: string): string => `${outlet}, citing ${who}`;
export const toOutlet = (who: string, outlet: string): string => `${who}, to ${outlet}`;

export const when = (event: string): string => `When: ${event}`;
/** The hedge of a stance belongs to the sides; a question asserts nothing. */
export const whether = (statement: string): string => `Whether ${statement.replace(/,? according to reports$/, '')}`;
export const called = (person: string): string => `What ${person} is called`;
export const leftOver = (measure: string, total: string, rest: string): string =>
  `${measure}: of ${total}, the parts given leave ${rest} over`;
export const tooMuch = (measure: string, total: string, more: string): string =>
  `${measure}: the parts given come to ${more} more than ${total}`;
