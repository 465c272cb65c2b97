const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

/** Joins names as a sentence does: `a`, `a and b`, `a, b and c`. */
export function listWords(names: readonly string[], joint = 'and'): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** A count as running text has it: in letters up to twelve, `no` for zero, else in digits. */
export function countWords(count: number): string {
  return SMALL[count] ?? String(count);
}

/** A count with the thing counted: `one event`, `three events`, `no events`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${countWords(count)} ${count === 1 ? one : many}`;
}

/** Number of independent origins: `own voice only`, `one origin`, `three origins`. */
export function sayOrigins(origins: number): string {
  return origins === 0 ? 'own voice only' : countOf(origins, 'origin');
}

/** A share as a word that goes before `of the ...`: never more exact than a reader can check by eye. */
export function shareWords(part: number, whole: number): string {
  const share = whole === 0 ? 0 : part / whole;
  if (share === 0) return 'none';
  if (share === 1) return 'all';
  if (share === 0.5) return 'half';
  if (share > 0.5) return 'most';
  return share < 0.25 ? 'few' : 'fewer than half';
}

/** First letter as a sentence begins; the rest as it is. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** First letter as it stands inside a sentence; a name in capitals such as `UN` stays. */
export function lowerFirst(text: string): string {
  return /^.(?:\p{Lu}|$)/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
