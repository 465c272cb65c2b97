import { COMMON_ORGANISATIONS, ORGANISATION_HEADS, ROLE_NOUNS } from '../lexicon/name-words.ts';
import { SPEECH_FORMS } from '../lexicon/saying.ts';
import { appositionOf, headOf, isRole, lookAround, singular } from './candidate-around.ts';
import type { NameRun } from './candidate-trim.ts';
import type { ArticleWords } from './candidate-words.ts';
import { isInitial } from './name-run.ts';
import type { Token } from './name-token.ts';

const PAPER = /^(?:survey|poll|study|report|data|figures|analysis)$/;
const BEHIND_BY = /^(?:polled|surveyed|compiled|operated)$/;
const MONEY = /^(?:shares|stakes?|stock|investments?|investors?)$/;
const NEWS = /^(?:agency|channel|company|group|house|magazine|network|outlet|portal|service|site|website)$/;
const MEMBER = /^(?:membership|members?|allies|officials?|leaders?|chief|secretary|spokes\p{L}+|summit|forces)$/u;
const JOIN = /^(?:join|joins|joined|joining|leave|quit|left|within)$/;

/** Common nouns that make a body of the name beside them: `survey by X`, `X analyst Otto Falk`, `the charity X`. */
export function isNamedAsBody(tokens: readonly Token[], run: NameRun, { names }: ArticleWords): boolean {
  const { before, second, after, beyond, spacedBefore, spacedAfter } = lookAround(tokens, run);
  if (/^(?:by|from)$/.test(before) && PAPER.test(second)) return true;
  if (before === 'by' && BEHIND_BY.test(second)) return true;
  if (before === 'in' && (MONEY.test(second) || second === 'published')) return true;
  if (isListedAsBody(tokens, run) || isCalledBody(tokens, run)) return true;
  // `Brema-based Havenlight`
  if (before === 'based' && tokens[run.from - 2]?.text === '-' && spacedBefore) return true;
  // `the ruling Brema-PF`: a party
  if (/^(?:ruling|governing)$/.test(before) && !isRole(after)) return true;
  const common = tokens[run.from - 1]?.capital === false || isInitial(tokens, run.from - 1);
  if (spacedBefore && common && isCommonBody(before)) return true;
  if (!spacedAfter || tokens[run.to]?.capital !== false) return false;
  // `the Kestrel network`, `the outlawed Kestrel sect`
  if (/^(?:network|channel|party|company|firm|union|app|platform|service|group|team)$/.test(after))
    if (before === 'the') return true;
  if (/^(?:brand|cartel|chain|faction|gang|militia|newspaper|sect|airline|website|conglomerate|nonprofit)$/.test(after))
    return true;
  if (/^(?:newspaper|magazine|broadcaster|website|blog|podcast|weekly|tabloid|portal)$/.test(after)) return true;
  if (/^(?:news|media)$/.test(after) && NEWS.test(beyond)) return true;
  const officer = tokens[after === 'chief' && beyond === 'executive' ? run.to + 2 : run.to + 1];
  const word = tokens[run.from]?.text ?? '';
  const opens = isInitial(tokens, run.from) && !names.has(word);
  const vague = run.to - run.from === 1 && (opens || ORGANISATION_HEADS.has(word));
  return !vague && isRole(after) && officer?.capital === true;
}

/** Words over which a common noun does not reach back to a name. */
const ENDS_REACH =
  /^(?:of|in|at|on|to|for|with|by|and|or|is|are|was|were|has|had|have|will|would|said|says|who|which|that)$/;

/** `the UVT ship painters' union`, `the ship painters' union, UVT,`, `the Kestrel and UVT unions`. */
function isCalledBody(tokens: readonly Token[], run: NameRun): boolean {
  const word = tokens[run.from]?.text ?? '';
  const plural = (at: number) => {
    const { lower = '', capital = true } = tokens[at] ?? {};
    return !capital && lower.endsWith('s') && !isRole(lower) && isCommonBody(singular(lower));
  };
  if (run.to - run.from > 2) return false;
  if (plural(run.to) || (tokens[run.to]?.lower === 'and' && tokens[run.to + 1]?.capital && plural(run.to + 2)))
    return true;
  if (run.to - run.from > 1 || !/^\p{Lu}{3,6}$/u.test(word)) return false;
  if (tokens[run.from - 1]?.text === ',' && isCommonBody(tokens[run.from - 2]?.lower ?? ''))
    return tokens[run.from - 2]?.capital === false;
  for (let at = run.to; at < run.to + 5; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.capital || ENDS_REACH.test(token.lower)) return false;
    if (token.kind === 'mark' && !/^['’-]$/.test(token.text)) return false;
    if (isCommonBody(token.lower)) return true;
  }
  return false;
}

/** `airlines such as X`, `banks, including X`, `parties that oppose it, including the X`. */
function isListedAsBody(tokens: readonly Token[], run: NameRun): boolean {
  const the = tokens[run.from - 1]?.lower === 'the' ? 1 : 0;
  const at = run.from - 1 - the;
  const word = tokens[at]?.lower ?? '';
  if (!/^(?:including|like|as)$/.test(word) || (word === 'as' && tokens[at - 1]?.lower !== 'such')) return false;
  const noun = word === 'as' ? at - 2 : at - 1;
  const plural = (index: number) => {
    const { lower = '' } = tokens[index] ?? {};
    return lower.endsWith('s') && isCommonBody(singular(lower));
  };
  if (tokens[noun]?.text !== ',') return plural(noun);
  return [1, 2, 3, 4, 5].some((back) => plural(noun - back));
}

/** `X, a charity that`, `X, Alba's biggest lender`: what an apposition calls it. */
export function isDescribedAsBody(tokens: readonly Token[], run: NameRun): boolean {
  const words = appositionOf(tokens, run);
  const [first = '', second] = words;
  // `X, maker of tyres`
  if (second === 'of' && /^(?:maker|owner|operator|parent|publisher|developer|producer|owners|makers)$/.test(first))
    return true;
  const head = headOf(words);
  if (/^(?:two|three|four|both)$/.test(first)) return head.endsWith('s') && isCommonBody(singular(head));
  const opens = /^(?:a|an|the|one|another|its|their)$/.test(first) || tokens[run.to + 2]?.text === "'s";
  return opens && isCommonBody(head);
}

/** A common noun for a body: `charity`, `carmaker`. */
function isCommonBody(word: string): boolean {
  return COMMON_ORGANISATIONS.has(word) || (word.endsWith('maker') && !ROLE_NOUNS.has(word));
}

/** An abbreviation in capitals that speaks, owns, has members, or is joined. */
export function isAbbreviatedBody(tokens: readonly Token[], run: NameRun): boolean {
  const first = tokens[run.from]?.text ?? '';
  if (run.to - run.from !== 1 || !/^\p{Lu}[\p{Lu}\p{N}]{1,6}$/u.test(first)) return false;
  const { before, after } = lookAround(tokens, run);
  if (/^(?:at|with)$/.test(before) && isRole(lookAround(tokens, run).second)) return true;
  return (
    SPEECH_FORMS.has(after) || SPEECH_FORMS.has(before) || after === "'s" || MEMBER.test(after) || JOIN.test(before)
  );
}
