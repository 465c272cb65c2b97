import type { Message } from '../model/message.ts';

/*
 * What a reader does not see can say one thing to the eye and another to a program. Signs that change the order of what
 * follows, and control characters, are shown as U+FFFD, one for each, so that no offset moves. Signs of no width and
 * those that Unicode keeps from being characters are taken out, or no name that holds one would be found; joiners stay
 * between letters and pictures that need them.
 */
// Line ends and tabs are control characters too, and are let be.
const SHOWN = /[\u202A-\u202E\u2066-\u2069[\p{Cc}--[\t-\r]]]/gv;
const WIDTHLESS =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u2060-\u2065\u206A-\u206F\uFEFF\uFFF9-\uFFFB\u115F\u1160\u3164\uFFA0]|[\u{E0000}-\u{E007F}]|\u034F|\u17B4|\u17B5|\p{Noncharacter_Code_Point}/u;
// They choose a form of a sign: pictures and some scripts have several, these letters have one.
const VARIATION =
  /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])(?:[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}])+/u;
const NEEDS_NO_JOINER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{P}\s\d]/u;
const JOINER = new RegExp(
  `[\\u200C\\u200D](?=${NEEDS_NO_JOINER.source}|$)|(?<=${NEEDS_NO_JOINER.source}|^)[\\u200C\\u200D]`,
  'u',
);
const TAKEN = new RegExp(`${WIDTHLESS.source}|${VARIATION.source}|${JOINER.source}`, 'gu');

// A look at single signs, which is soon done: most texts hold none of all these.
const ANY =
  /[[\p{Cc}--[\t-\r]]\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}\u{E0100}-\u{E01EF}\p{Noncharacter_Code_Point}]/v;

// Most texts hold nothing but these, which is seen sooner still.
const UNCOMMON = /[^\t-\r -~\xA0-\xAC\xAE-\u024F\u2010-\u2029\u2030-\u205E\u20AC]/;

const holdsUnseen = (text: string) => UNCOMMON.test(text) && ANY.test(text);

/** The text without signs of no width, and with U+FFFD for signs that turn the order of others or control a terminal. */
export function showUnseen(text: string): string {
  return holdsUnseen(text) ? text.replace(SHOWN, '\uFFFD').replace(TAKEN, '') : text;
}

/**
 * Where {@link showUnseen} takes something out of a text.
 *
 * @returns The index in `text` of each UTF-16 unit that is taken out, in order.
 */
export function findTaken(text: string): number[] {
  if (!holdsUnseen(text)) return [];
  return [...text.replace(SHOWN, '\uFFFD').matchAll(TAKEN)].flatMap(({ index, 0: sign }) =>
    Array.from(sign.split(''), (_, i) => index + i),
  );
}

/**
 * Tells what {@link showUnseen} does to a text.
 *
 * @param text - As it came.
 * @returns At most one info for what is shown and one for what is taken out, at the first of each.
 */
export function findUnseen(text: string, file: string): Message[] {
  if (!holdsUnseen(text)) return [];
  const kinds = [
    [SHOWN, 'shown as "\uFFFD": it turns the order of the text or controls a terminal'],
    [TAKEN, 'taken out: nobody sees it'],
  ] as const;
  return kinds.flatMap(([form, what]) => {
    const found = [...text.matchAll(form)];
    const [first] = found;
    if (!first) return [];
    const before = text.slice(0, first.index);
    const code = (first[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const [line, column] = [before.split('\n').length, before.length - before.lastIndexOf('\n')];
    const more = found.length === 1 ? '' : `, and ${found.length - 1} more like it`;
    const hint = 'Look at what the source itself shows, and remove them.';
    return [
      { file, line, column, level: 'info', text: `U+${code} is ${what}${more}`, hint, rule: 'ingest/unseen' } as const,
    ];
  });
}
