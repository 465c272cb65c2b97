/* Words in files for others: what stands in a picture, a README, a calendar. Words of pages are in src/site/words. */

const n = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Words of the files, in English. */
export const fileWords = {
  dateUnknown: 'date unknown',
  paragraph: (number: number): string => `paragraph ${number}`,
  sources: (list: string): string => `Sources: ${list}`,
  moreSources: (count: number): string => `and ${n(count, 'more place', 'more places')}`,
  note: 'Note',
  table: 'The same data as a table',
  notSaid: 'not said',
  asOf: (date: string): string => `Sources go up to ${date}`,
  planned: (date: string): string => `Planned, as of ${date}.`,
  relations: { since: 'Since then.', before: 'Some time before.', until: 'Until then.' },
  dateAsTold: (date: string): string => `Date as the sources give it: ${date}.`,
  licence: 'CC BY 4.0',
  licenceTitle: 'Creative Commons Attribution 4.0 International',
  licenceAddress: 'https://creativecommons.org/licenses/by/4.0/',
  licenceName: 'CC-BY-4.0',
} as const;
