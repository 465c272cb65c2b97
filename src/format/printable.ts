/** Control characters but tab and line feed, and what Unicode keeps from being a character. */
const UNPRINTABLE = /(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}/gu;

/**
 * The text as HTML, XML and calendars can print it: what they have no way to write becomes U+FFFD. That is lone
 * surrogates, control characters but tab and line feed, and noncharacters. Line ends are line feeds.
 */
export function printable(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '\ufffd');
}
