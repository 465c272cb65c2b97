/** Rows of the list of sources on one page. */
export const ARTICLES_PER_PAGE = 200;

/** Editions that the page of changes tells in full; each older one has a page of its own. */
export const EDITIONS_IN_FULL = 20;

/**
 * Cuts a list into pages.
 *
 * @returns At least one page, and none empty but that one.
 * @example paginate([1, 2, 3], 2) // [[1, 2], [3]]
 */
export function paginate<T>(list: readonly T[], perPage: number): T[][] {
  const count = Math.max(1, Math.ceil(list.length / perPage));
  return Array.from({ length: count }, (_, i) => list.slice(i * perPage, (i + 1) * perPage));
}
