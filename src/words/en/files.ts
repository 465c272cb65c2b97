/* Words in files for others: what stands in a picture, a README, a calendar. Words of pages are in site.ts. */

const n = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const kinds: Readonly<Record<string, string>> = {
  svg: 'picture that can be scaled, in light and dark, words as outlines',
  png: 'picture for documents and slides',
  csv: 'the data, for spreadsheets',
  json: 'the data with title, notes and sources, for programs',
  html: 'one page with the chart, its sources and its table; opens without a network',
};

/** Words of the files, in English. */
export const fileWords = {
  dateUnknown: 'date unknown',
  paragraph: (number: number): string => `paragraph ${number}`,
  sources: (list: string): string => `Sources: ${list}`,
  moreSources: (count: number): string => `and ${n(count, 'more place', 'more places')}`,
  note: 'Note',
  sourcesHeading: 'Sources',
  quoted: (title: string): string => `“${title}”`,
  fileTitle: (title: string, site: string): string => `${title} (${site}, file)`,
  table: 'The same data as a table',
  notSaid: 'not said',
  planned: (date: string): string => `Planned, as of ${date}.`,
  relations: { since: 'Since then.', before: 'Some time before.', until: 'Until then.' },
  dateAsTold: (date: string): string => `Date as the sources give it: ${date}.`,
  feedTitle: (site: string): string => `${site}: changes`,
  changed: (title: string, date: string): string => `${title}: edition of ${date}`,
  newClaims: (count: number): string => n(count, 'new claim', 'new claims'),
  confirmed: (count: number): string => n(count, 'claim gained an origin', 'claims gained an origin'),
  contradicted: (count: number): string => n(count, 'claim is newly disputed', 'claims are newly disputed'),
  correction: (note: string): string => `Correction: ${note}`,
  more: (count: number): string => `and ${count} more`,
  allChanges: 'All changes of this edition',
  licence: 'CC BY 4.0',
  licenceTitle: 'Creative Commons Attribution 4.0 International',
  licenceAddress: 'https://creativecommons.org/licenses/by/4.0/',
  licenceName: 'CC-BY-4.0',
  readme: (
    chart: { readonly title: string; readonly subtitle: string; readonly description: string; readonly note: string },
    from: { readonly address: string; readonly siteName: string; readonly edition: string | null },
    files: readonly string[],
  ): string =>
    `${chart.title}
${chart.subtitle}

${chart.description}

${chart.note === '' ? '' : `Note: ${chart.note}\n\n`}Files
${files.map((name) => `  ${name}  ${kinds[name.split('.').at(-1) ?? ''] ?? ''}`.trimEnd()).join('\n')}
  SHA256SUMS  check with: sha256sum --check SHA256SUMS

From ${from.siteName}, ${from.address}
${from.edition === null ? '' : `Edition of ${from.edition}\n`}
Licence: Creative Commons Attribution 4.0 International (CC BY 4.0)
https://creativecommons.org/licenses/by/4.0/
Name the site and link to the address above. The typefaces in the pictures and in the page are Source Sans 3 and
Source Serif 4, under the SIL Open Font License 1.1.
`,
} as const;
