import { isCapital } from '../../pieces.ts';
import { formatSpan, weekdayOf } from './calendar.ts';
import { type DateParser, directionAt, resolve } from './scene.ts';

const WORDS = /^(?:the|this|last|past|next|coming|previous|preceding)$/;

/**
 * A weekend: "over the weekend", "last weekend", "this weekend", "the weekend's talks". Saturday and Sunday.
 *
 * The bare form is the last weekend unless cue words put it ahead; on a Saturday or Sunday it is the current one.
 */
export const weekend: DateParser = {
  name: 'weekend',
  starts: ['this', 'last', 'past', 'next', 'coming', 'previous', 'preceding', 'weekend'],
  parse(scene, at) {
    const { pieces } = scene;
    let to = at;
    while (WORDS.test(pieces[to]?.lower ?? '') && to - at < 2) to += 1;
    if (pieces[to]?.lower !== 'weekend' || isCapital(pieces[to])) return null;
    const word = to === at ? (pieces[at - 1]?.lower ?? '') : (pieces[to - 1]?.lower ?? '');
    if (!WORDS.test(word)) return null;
    const direction = directionAt(scene, at, to + 1);
    const value = resolve(scene, (today) => formatWeekend(word, today, direction === 'ahead'));
    return { to: to + 1, value, basis: 'resolved' };
  },
};

function formatWeekend(word: string, today: number, ahead: boolean): string {
  const day = weekdayOf(today);
  const saturday = today - day + 5;
  const now = day >= 5;
  const steps: Readonly<Record<string, number>> = {
    last: -7,
    past: now ? 0 : -7,
    previous: -7,
    preceding: -7,
    next: 7,
    coming: now ? 7 : 0,
    this: now || ahead || day >= 2 ? 0 : -7,
    the: now || ahead ? 0 : -7,
  };
  const first = saturday + (steps[word] ?? 0);
  return formatSpan(first, first + 1);
}
