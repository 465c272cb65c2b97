import { words } from './words/index.ts';

/** Rows of the list of sources on one page. */
export const ARTICLES_PER_PAGE = 200;

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

/** What stands on one page of a group: its title tells when it goes on from the page before. */
export type PagePart<G> = G & { readonly isEnd: boolean };

/**
 * Cuts groups of rows into pages. A group goes on on the next page.
 *
 * @returns At least one page.
 */
export function paginateGroups<T, G extends { readonly title: string; readonly rows: readonly T[] }>(
  groups: readonly G[],
  perPage: number,
): PagePart<G>[][] {
  const pages: PagePart<G>[][] = [[]];
  let room = perPage;
  for (const group of groups) {
    let from = 0;
    do {
      if (room === 0) {
        pages.push([]);
        room = perPage;
      }
      const rows = group.rows.slice(from, from + room);
      const title = from === 0 ? group.title : words.continued(group.title);
      pages.at(-1)?.push({ ...group, title, rows, isEnd: from + rows.length === group.rows.length });
      from += rows.length;
      room -= rows.length;
    } while (from < group.rows.length);
  }
  return pages;
}
