const DATE = /(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?)(?:,? \d{4})?/u.source;
const CITY = /\p{Lu}[\p{L}.'’/-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2}(?:, ?\p{Lu}[\p{L}.'’ ]{1,30})?/u.source;
const CAPITALS = /\p{Lu}[\p{Lu}.'’/ -]{2,40}(?:, ?\p{Lu}[\p{L}. ]{1,30})?/u.source;
const AGENCY = /\(\p{Lu}[\p{L}\d .,&/-]{1,50}\)/u.source;

const FORMS: readonly RegExp[] = [
  // "HARROW, Valley (Agency) -", "HARROW, Jan 27 (Agency) -"
  new RegExp(`^${CAPITALS}(?:,? ${DATE})?[,:]? ?${AGENCY}\\s*[-–—]+:?\\s*`, 'u'),
  // "Harrow, Jan 15 (AGENCY) The board said"
  // "Harrow [Corva], Jan 15 (AGENCY):"
  new RegExp(`^${CITY} \\[${CITY}\\],? ${DATE}[,:]? ?${AGENCY}:?\\s*`, 'u'),
  new RegExp(`^${CITY},? ${DATE}[,:]? ?${AGENCY}\\s*(?:[-–—]+\\s*)?`, 'u'),
  // "HARROW, January 5. /AGENCY/. The board said"
  new RegExp(`^${CITY},? ${DATE}\\.? ?/[\\p{Lu}][\\p{L} -]{1,20}/\\.?\\s*[-–—]?\\s*`, 'u'),
  // "HARROW, Jan 27 —", "HARROW —"
  new RegExp(`^${CAPITALS}(?:,? ${DATE})?(?: [–—]|\\s?--)\\s*`, 'u'),
  // "(AGENCY) The board said", "(AGENCY) -"
  /^\(\p{Lu}{2,12}\)\s*(?:[-–—]+\s*)?(?=\p{Lu})/u,
];

// A town that is not in capitals has its day behind it.
const PLAIN = /^\p{Lu}\p{Ll}\D*$/u;

/**
 * Where the words of a report begin behind its dateline: the town, the day and the agency that it came from.
 *
 * @param text - A paragraph or sentence.
 * @returns Offset of the first word behind it, 0 when there is no dateline.
 * @example datelineEnd('HARROW, Jan 27 (Agency) - The dam held.') // 26
 */
export function datelineEnd(text: string): number {
  const head = text.slice(0, 120);
  if (PLAIN.test(head)) return 0;
  if (!/^[(\p{Lu}]/u.test(head) || !/[)/–—]|--/.test(head)) return 0;
  for (const form of FORMS) {
    const found = form.exec(head);
    if (found !== null) return found[0].length;
  }
  return 0;
}
