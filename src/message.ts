import type { Message } from './model/message.ts';

/**
 * Puts a message into words, as terminals and `messages.txt` show it.
 *
 * @returns Two lines: place, level and text; then, indented, how to mend it and the rule. Parts of the place that the
 *   message does not know are left out, and so is an empty hint.
 * @example
 * ```text
 * content/articles/2026-03-02-gazette-dam.md:14:37: warning: "30 February" is not a calendar date
 *   Write a date that exists.  [extract/date-invalid]
 * ```
 */
export function formatMessage(message: Message): string {
  const place = [message.file, message.line, message.column].filter((part) => part !== null).join(':');
  const mend = [message.hint, `[${message.rule}]`].filter((part) => part !== '').join('  ');
  return `${visible(`${place}: ${message.level}: ${message.text}`)}\n  ${visible(mend)}`;
}

/** What would move a terminal's cursor, colour it or turn the order of letters is written as its number. */
function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|\p{Cs}/gu,
    (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/**
 * Orders messages for a reader: by file, then by place, then by rule and text, so that equal input prints equally.
 *
 * @returns A new list.
 */
export function sortMessages(messages: readonly Message[]): Message[] {
  const key = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return messages.toSorted(
    (a, b) =>
      key(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      key(a.rule, b.rule) ||
      key(a.text, b.text),
  );
}
