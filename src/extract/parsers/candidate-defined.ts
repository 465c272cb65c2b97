import type { Sentence } from '../../model/article.ts';
import { EVENT_HEADS, isDemonym, NO_BODY, PLACE_HEADS, TITLES } from '../lexicon/name-words.ts';
import type { TokenSpan } from './name-run.ts';
import { type Token, tokensOf } from './name-token.ts';

/** Small words whose letter an abbreviation may leave out. */
const SKIPPED = /^(?:of|for|and|the|a|an|on|in|to|&|-|'s|de|la|del|du|des|,)$/;
/** Most words that may stand between the first and the last of a name. */
const REACH = 14;

/** Where the name begins whose words the letters of an abbreviation stand for; -1 when they do not. */
function beginOf(tokens: readonly Token[], end: number, letters: string): number {
  let left = letters.length;
  for (let at = end - 1; at >= 0 && at > end - REACH; at -= 1) {
    const { text = '', lower = '', capital = false } = tokens[at] ?? {};
    if (capital && text.startsWith(letters[left - 1] ?? '-')) {
      left -= 1;
      if (left === 0) return at;
    } else if (SKIPPED.test(lower)) {
      // `Alba Board of Shipping (ABOS)`
      if (lower.startsWith(letters[left - 1]?.toLowerCase() ?? '-') && left > 1) left -= 1;
    } else return -1;
  }
  return -1;
}

/**
 * Finds bodies that a sentence gives with their abbreviation, `ASEAN Parliamentarians for Human Rights (APHR)`, whose
 * name no other rule would find whole.
 *
 * @returns Spans of tokens in text order, each of three words or more; laws, taxes, illnesses and places are none.
 */
export function findDefined(sentence: Sentence): TokenSpan[] {
  if (!sentence.text.includes('(')) return [];
  const tokens = tokensOf(sentence);
  const found: TokenSpan[] = [];
  for (let at = 3; at < tokens.length; at += 1) {
    const short = tokens[at]?.text ?? '';
    if (tokens[at - 1]?.text !== '(' || !/^\p{Lu}{3,8}$/u.test(short) || !/^[),]$/.test(tokens[at + 1]?.text ?? ''))
      continue;
    const to = tokens[at - 2]?.text === ',' ? at - 2 : at - 1;
    const from = beginOf(tokens, to, short);
    const last = tokens[to - 1]?.text ?? '';
    const other = NO_BODY.has(last) || EVENT_HEADS.has(last) || PLACE_HEADS.has(last) || last.endsWith('ists');
    if (from < 0 || to - from < 3 || other || TITLES.has(last) || isDemonym(last)) continue;
    found.push({ from, to });
  }
  return found;
}
