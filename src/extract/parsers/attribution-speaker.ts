import { isDemonym, NEVER_NAMES, TITLES } from '../lexicon/name-words.ts';
import { SMALL_NUMBERS } from '../lexicon/numbers.ts';
import { SAYING_FORMS } from '../lexicon/saying.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BODIES,
  DOCUMENTS,
  MANY_SPEAKERS,
  MODALS,
  ONE_SPEAKER,
  QUANTITIES,
  TAILS,
} from '../lexicon/speakers.ts';
import {
  isQuoteMark,
  lowerAt,
  type NamedSpan,
  type Speaker,
  type SpeechSentence,
  wordsOf,
} from './attribution-sentence.ts';
import { isInitial } from './name-run.ts';

const DETERMINERS = /^(?:a|an|the|this|these|those|another|one|both|each|its|his|her|their|our|my)$/;
const PRONOUNS = /^(?:he|she|they)$/;
const STOP =
  /^(?:of|among|like|such|in|on|at|by|to|from|with|for|about|between|against|although|though|since|until|unless|over|under|after|before|into|through|during|that|which|who|whom|whose|what|when|where|while|whether|if|as|because|but|or|nor|than|so|yet|not|it|he|she|they|we|i|you|there|according|including|via|per|despite|amid|and)$/;

interface Head {
  readonly form: 'name' | 'noun' | 'body' | 'document' | 'group';
  readonly at: number;
  readonly span: NamedSpan | null;
}

/** A number written as a word or in figures, else null. */
function countOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  return word === 'one' ? 1 : (SMALL_NUMBERS.get(word) ?? null);
}

/** Whether a word after a noun is its verb and not a second noun: `officials report that`, not `police report`. */
function isVerbHere(speech: SpeechSentence, at: number): boolean {
  const form = SAYING_FORMS.get(lowerAt(speech, at));
  if (form === undefined) return false;
  if (form.tense === 'past' || form.tense === 'participle') return true;
  const after = speech.tokens[at + 1];
  if (after === undefined) return true;
  return !/^(?:of|by|from|on|in|for|about|released|published)$/.test(after.lower) && !SAYING_FORMS.has(after.lower);
}

function headForm(speech: SpeechSentence, at: number): Head['form'] | null {
  const word = lowerAt(speech, at);
  if (ONE_SPEAKER.has(word) || MANY_SPEAKERS.has(word)) return 'noun';
  if (BODIES.has(word)) return 'body';
  if (DOCUMENTS.has(word)) return 'document';
  return QUANTITIES.has(word) ? 'group' : null;
}

/** Where the name begins that a title leads to: past `Dr.`, `Foreign Minister`, `Secretary of State`; else `at`. */
function titledName(speech: SpeechSentence, at: number): number {
  for (let next = at + 1; next < at + 8; next += 1) {
    if (speech.nameFrom.get(next)?.known.kind === 'person') return next;
    const token = speech.tokens[next];
    if (token === undefined || !(token.capital || /^(?:of|for|and|the|\.|-)$/.test(token.lower))) return at;
  }
  return at;
}

/** Where what follows an unnamed speaker ends: `familiar with the talks who spoke to the Gazette`. */
function tailEnd(speech: SpeechSentence, at: number, begun = false): number {
  let to = at;
  if (!begun && !TAILS.has(lowerAt(speech, at))) return at;
  for (; to < speech.tokens.length && to - at < 16; to += 1) {
    const token = speech.tokens[to];
    if (token === undefined || /^[,;:—–().!?…]$/.test(token.text) || isQuoteMark(token.text)) break;
    if (to === at) continue;
    const word = token.lower;
    const relative =
      lowerAt(speech, to - 1) === 'who' ||
      (AUXILIARIES.has(lowerAt(speech, to - 1)) && lowerAt(speech, to - 2) === 'who');
    if (relative) continue;
    if (
      /^(?:that|and|as|but|while|when)$/.test(word) ||
      MODALS.has(word) ||
      (ADVERBS.has(word) && !/^(?:still|both|each|all)$/.test(word))
    )
      break;
    if (AUXILIARIES.has(word) || /^(?:privately|publicly|reportedly)$/.test(word)) break;
    const form = SAYING_FORMS.get(word);
    if (form !== undefined && form.tense !== 'base' && form.tense !== 'ing') break;
    if (
      form?.tense === 'base' &&
      lowerAt(speech, to - 1) !== 'to' &&
      !speech.tokens[to]?.capital &&
      isVerbHere(speech, to)
    ) {
      const plural = MANY_SPEAKERS.has(lowerAt(speech, at - 1));
      if (plural) break;
    }
  }
  // A tail that ends in a preposition would have eaten something else.
  return to;
}

/** How much of the tail belongs to the name of an unnamed speaker: a few words, without who and whereabouts of telling. */
function shownTail(speech: SpeechSentence, from: number, to: number): number {
  if (/^(?:who|speaking|to|on|among)$/.test(lowerAt(speech, from))) return from;
  let end = from + 1;
  if (/^(?:privy|close)$/.test(lowerAt(speech, from))) end += 1;
  while (end < to && end - from < 6 && !/^(?:who|speaking|on|to)$/.test(lowerAt(speech, end))) end += 1;
  const telling = speech.nameTo.get(end)?.known.kind === 'outlet' ? (speech.nameTo.get(end)?.from ?? end) : end;
  end = Math.min(to, telling);
  while (end > from && STOP.test(lowerAt(speech, end - 1))) end -= 1;
  return end;
}

function pronoun(at: number, word: string): Speaker {
  return {
    from: at,
    to: at + 1,
    name: word,
    actor: null,
    kind: word === 'they' ? 'anonymous' : 'person',
    count: null,
    form: 'pronoun',
    head: word,
    definite: true,
  };
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
  if (PRONOUNS.test(first)) return pronoun(start, first);
  // `one of the officials`: a part of those told of before.
  if (
    lowerAt(speech, start + 1) === 'of' &&
    /^(?:the|its|his|her|their|these|those)$/.test(lowerAt(speech, start + 2))
  ) {
    const part = countOf(first);
    const whole = part === null && !QUANTITIES.has(first) ? null : readSpeaker(speech, start + 2, limit);
    return whole?.form === 'noun' ? { ...whole, from: start, count: part } : null;
  }
  let at = start;
  let head: Head | null = null;
  let count: number | null = null;
  let owner: NamedSpan | null = null;
  let words = start;
  let modifiers = 0;
  let loose = false;
  let organisation: NamedSpan | null = null;
  let bare = -1;
  const definite = /^(?:the|this|these|that)$/.test(first);
  if (DETERMINERS.test(first) && !speech.nameFrom.has(start)) {
    if (first === 'one') count = 1;
    at += 1;
    words = at;
  }
  while (at < limit) {
    const token = speech.tokens[at];
    if (token === undefined) break;
    const span = speech.nameFrom.get(at);
    if (span !== undefined) {
      // `the U.S. Weather Service`: a country or body right before a name belongs to it.
      const modifies = head?.form !== 'name' || (head.span !== null && head.span.known.kind !== 'person');
      if (head !== null && (!modifies || head.at !== at - 1)) break;
      if (head === null) organisation = span.known.kind === 'person' ? organisation : span;
      // `one reason Alba insists`: lower-case words stand before a person's name or a noun, not before a place.
      loose = span.known.kind === 'place' && modifiers > 0;
      at = span.to;
      // `the Alba news agency`
      const noun = speech.tokens.slice(at, at + 2).map(({ lower }) => lower);
      if (noun[0] === 'news' && noun[1] === 'agency') at += 2;
      else if (/^(?:newspaper|magazine|website)$/.test(noun[0] ?? '')) at += 1;
      // `Brema-based officials`: the name is only a part of an adjective.
      const hyphen = speech.tokens[at]?.text === '-' && speech.tokens[at]?.spaced === false;
      head = hyphen ? null : { form: 'name', at: at - 1, span };
      if (hyphen) at += 2;
      continue;
    }
    if (token.text === "'s" || (token.text === "'" && /s$/.test(lowerAt(speech, at - 1)))) {
      if (head === null && modifiers === 0) return null;
      owner = head?.span ?? null;
      head = null;
      at += 1;
      continue;
    }
    if (token.text === '-' && !token.spaced && at > start) {
      at += 1;
      continue;
    }
    if (token.text === '.' && TITLES.has(speech.tokens[at - 1]?.text ?? '')) {
      at += 1;
      continue;
    }
    if (token.kind === 'number' || (countOf(token.lower) !== null && head === null)) {
      if (head !== null) break;
      count = countOf(token.lower);
      at += 1;
      words = at;
      continue;
    }
    if (token.kind !== 'word' || STOP.test(token.lower)) break;
    if (token.capital && TITLES.has(token.text) && head?.span?.known.kind !== 'person') {
      const named = titledName(speech, at);
      if (named > at) {
        head = null;
        at = named;
        continue;
      }
    }
    const form = headForm(speech, at);
    if (head !== null && isVerbHere(speech, at)) break;
    if (form !== null) {
      head = { form, at, span: null };
      at += 1;
      continue;
    }
    if (token.capital && head?.form === 'noun') {
      // `spokesman Falk`, where nobody of that name is known.
      head = { form: 'name', at, span: null };
      at += 1;
      continue;
    }
    if (token.capital && head === null && at > start && !speech.nameFrom.has(at + 1)) bare = at;
    else if (token.capital && head === null && at === start && !isInitial(speech.tokens, at)) bare = at;
    if (head !== null || AUXILIARIES.has(token.lower) || MODALS.has(token.lower)) break;
    if (modifiers > 4) return null;
    modifiers += 1;
    at += 1;
  }
  if (
    head === null &&
    bare >= 0 &&
    bare === at - 1 &&
    !isDemonym(speech.tokens[bare]?.text ?? '') &&
    !NEVER_NAMES.has(speech.tokens[bare]?.text ?? '')
  ) {
    // A name that neither the gazetteer nor the article explains.
    const name = wordsOf(speech, words, at);
    return {
      from: start,
      to: at,
      name,
      actor: null,
      kind: 'organisation',
      count: null,
      form: 'name',
      head: '',
      definite,
    };
  }
  if (head === null) return null;
  const to = head.at + 1;
  const base = { from: start, to, count: null, head: lowerAt(speech, head.at), definite };
  if (head.form === 'name') {
    if (loose && head.span?.known.kind === 'place') return null;
    if (head.span === null) {
      return { ...base, name: speech.tokens[head.at]?.text ?? '', actor: null, kind: 'person', form: 'name' };
    }
    const { known } = head.span;
    const tail = to < limit && /^(?:of|from|at|in)$/.test(lowerAt(speech, to)) ? tailEnd(speech, to) : to;
    const kind = known.kind === 'person' || known.kind === 'outlet' ? known.kind : 'organisation';
    const actor = known.kind === 'place' ? known.standsFor : known.id;
    return { ...base, to: tail, name: known.name, actor, kind, form: 'name' };
  }
  const by =
    head.form === 'document' &&
    /^(?:by|seen|reviewed|obtained|viewed|released|published|leaked)$/.test(lowerAt(speech, to));
  const end = to < limit ? tailEnd(speech, to, by) : to;
  if (head.form === 'document') {
    for (let near = to; near < end; near += 1) {
      const span = speech.nameFrom.get(near);
      if (
        span === undefined ||
        span.known.kind === 'place' ||
        !/^(?:by|from|of|at|the)$/.test(lowerAt(speech, near - 1))
      )
        continue;
      const kind = span.known.kind === 'person' || span.known.kind === 'outlet' ? span.known.kind : 'organisation';
      return { ...base, to: end, name: span.known.name, actor: span.known.id, kind, form: 'document' };
    }
    if (owner !== null && owner.known.kind !== 'place' && owner.known.kind !== 'outlet') {
      return {
        ...base,
        to: end,
        name: owner.known.name,
        actor: owner.known.id,
        kind: 'organisation',
        form: 'document',
      };
    }
    return { ...base, to: end, name: wordsOf(speech, words, to), actor: null, kind: 'anonymous', form: 'document' };
  }
  const shown = head.form === 'body' ? to : shownTail(speech, to, end);
  const name = wordsOf(speech, words, Math.max(to, shown));
  if (head.form === 'body') return { ...base, to: end, name, actor: null, kind: 'organisation', form: 'body' };
  // Who speaks for a body, unnamed, is that body's voice.
  if (/^(?:spokes|press secretary)/.test(base.head) && organisation !== null && organisation.known.kind !== 'outlet') {
    const { known } = organisation;
    return {
      ...base,
      to: end,
      name,
      actor: known.kind === 'place' ? known.standsFor : known.id,
      kind: 'organisation',
      form: 'noun',
    };
  }
  const single = head.form === 'noun' && ONE_SPEAKER.has(base.head) && !MANY_SPEAKERS.has(base.head);
  return {
    ...base,
    to: end,
    name,
    actor: null,
    kind: 'anonymous',
    count: count ?? (single ? 1 : null),
    form: head.form,
  };
}
