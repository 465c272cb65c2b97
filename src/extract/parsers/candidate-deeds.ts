import { BODY_BEHIND, BODY_DOES, BODY_OWNS, BODY_STAFF, TITLES } from '../lexicon/name-words.ts';
import { SPEECH_FORMS } from '../lexicon/saying.ts';
import { isRole, lookAround } from './candidate-around.ts';
import type { NameRun } from './candidate-trim.ts';
import type { ArticleWords } from './candidate-words.ts';
import { isInitial } from './name-run.ts';
import type { Token } from './name-token.ts';

/** Longest name of a body that only what it does tells, in tokens. */
const LONGEST = 4;

const OWNER = /^(?:owned|backed|branded|operated|run|made|built)$/;
const MADE = /^(?:owned|operated|manufactured|acquired|developed|published|built|commissioned)$/;
const PLANS = /^(?:will|would|has|had|plans|planned|expects|expected|aims|intends|could)$/;
const RESULT = /^(?:profits?|loss|losses|revenues?|earnings|sales|income|turnover|dividend)$/;
const AFTER_NOUN = /^(?:of|for|at|in|with|from)$/;
const CAMEL = /^(?!Mc|Mac|De|Di|La|Le|Van|Fitz)\p{Lu}\p{Ll}+\p{Lu}[\p{L}\p{N}]*$/u;

/** `X spokesperson`, `X's shareholders`, `X-owned`. */
function hasWhatBodiesHave(tokens: readonly Token[], { to }: NameRun): boolean {
  const [mark, next, beyond] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (mark === undefined) return false;
  if (mark.text === "'s" && next !== undefined)
    return BODY_OWNS.has(next.text) || BODY_OWNS.has(`${next.text} ${beyond?.text ?? ''}`);
  if (mark.text === '-') return next?.glued === true && OWNER.test(next.lower);
  return !mark.glued && BODY_STAFF.has(mark.text);
}

/** `X posted a loss`, `X declined to comment`, `X said it would`, `X, which makes tyres`. */
function doesWhatBodiesDo(tokens: readonly Token[], { to }: NameRun): boolean {
  const at = tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'which' ? to + 2 : to;
  const [verb, second, third] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  if (verb === 'declined' || verb === 'laid')
    return second === 'to' ? /^(?:comment|say|give)$/.test(third) : second === 'off';
  if (BODY_DOES.has(verb)) return true;
  if (/^(?:reported|reports|booked|forecast|expects)$/.test(verb)) {
    for (let near = at + 1; near < at + 12; near += 1) if (RESULT.test(tokens[near]?.lower ?? '')) return true;
  }
  if (!SPEECH_FORMS.has(verb)) return false;
  if (second === 'its') return true;
  return second === 'it' && PLANS.test(third);
}

/** `shares of X`, `an economist at X`, `owned by X`. */
function standsBehindBodyNoun(tokens: readonly Token[], run: NameRun): boolean {
  const { before, second } = lookAround(tokens, run);
  if (before === 'by') return MADE.test(second) && run.to - run.from === 1;
  if (!AFTER_NOUN.test(before)) return false;
  if (before === 'at' && isRole(second)) return true;
  const third = tokens[run.from - 3]?.lower ?? '';
  const noun = BODY_BEHIND.has(second) || BODY_BEHIND.has(`${third} ${second}`);
  // `a member of Otto Falk`, `the owner in Brema`: too little.
  return noun && before !== 'in' && before !== 'from' ? true : noun && /^(?:shares|stakes?|stock)$/.test(second);
}

/** A paper of another language by its article: `El Vornés reported`. */
function isForeignPaper(tokens: readonly Token[], run: NameRun): boolean {
  const length = run.to - run.from;
  if (length < 2 || length > 3 || !/^(?:El|La|Le|Il|Les|Los|Las|Der|Das|Het)$/.test(tokens[run.from]?.text ?? ''))
    return false;
  const { before, after } = lookAround(tokens, run);
  return /^(?:reported|reports|wrote|writes|newspaper)$/.test(after) || /^(?:told|newspaper|daily)$/.test(before);
}

/** A name written as few but brands are: `WaveTrack`, when it does something. */
function isBrand(tokens: readonly Token[], run: NameRun): boolean {
  if (run.to - run.from !== 1 || !CAMEL.test(tokens[run.from]?.text ?? '')) return false;
  const { before, after } = lookAround(tokens, run);
  return SPEECH_FORMS.has(after) || SPEECH_FORMS.has(before) || /^(?:by|at|from)$/.test(before);
}

/**
 * What only bodies do or have, around a name of no other kind.
 *
 * @param words - How the article writes its words; a word that has one only because a
 *   sentence begins with it is no name (`Airline shares fell`).
 */
export function actsAsBody(tokens: readonly Token[], run: NameRun, { names }: ArticleWords): boolean {
  const first = tokens[run.from]?.text ?? '';
  if (run.to - run.from === 1 && isInitial(tokens, run.from) && !names.has(first) && !CAMEL.test(first)) return false;
  if (run.served) return true;
  if (run.to - run.from > LONGEST || TITLES.has(tokens[run.from]?.text ?? '')) return false;
  return (
    hasWhatBodiesHave(tokens, run) ||
    doesWhatBodiesDo(tokens, run) ||
    standsBehindBodyNoun(tokens, run) ||
    isForeignPaper(tokens, run) ||
    isBrand(tokens, run)
  );
}
