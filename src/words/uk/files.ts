import { n } from './count.ts';

/* Words in files for others: what stands in a picture, a README, a calendar. Words of pages are in site.ts. */

const kinds: Readonly<Record<string, string>> = {
  svg: 'зображення, яке можна масштабувати, світле й темне, слова контурами',
  png: 'зображення для документів і презентацій',
  csv: 'дані для електронних таблиць',
  json: 'дані з назвою, примітками й джерелами, для програм',
  html: 'сторінка з графіком, його джерелами й таблицею; відкривається без мережі',
};
const claims = (count: number): string => n(count, 'твердження', 'твердження', 'тверджень');

/** Words of the files. */
export const fileWords = {
  dateUnknown: 'дата невідома',
  paragraph: (number: number): string => `абзац ${number}`,
  sources: (list: string): string => `Джерела: ${list}`,
  moreSources: (count: number): string => `і ще ${n(count, 'місце', 'місця', 'місць')}`,
  note: 'Примітка',
  sourcesHeading: 'Джерела',
  quoted: (title: string): string => `«${title}»`,
  fileTitle: (title: string, site: string): string => `${title} (${site}, файл)`,
  table: 'Ті самі дані таблицею',
  notSaid: 'не сказано',
  planned: (date: string): string => `Заплановано, станом на: ${date}.`,
  relations: { since: 'Відтоді.', before: 'Колись раніше.', until: 'Доти.' },
  dateAsTold: (date: string): string => `Дата, як її подають джерела: ${date}.`,
  feedTitle: (site: string): string => `${site}: зміни`,
  changed: (title: string, date: string): string => `${title}: випуск, ${date}`,
  newClaims: (count: number): string => n(count, 'нове твердження', 'нові твердження', 'нових тверджень'),
  confirmed: (count: number): string =>
    n(
      count,
      'твердження здобуло ще одне першоджерело',
      'твердження здобули ще одне першоджерело',
      'тверджень здобули ще одне першоджерело',
    ),
  contradicted: (count: number): string => `Тепер спірні: ${claims(count)}`,
  correction: (note: string): string => `Виправлення: ${note}`,
  more: (count: number): string => `і ще ${count}`,
  allChanges: 'Усі зміни цього випуску',
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

${chart.note === '' ? '' : `Примітка: ${chart.note}\n\n`}Файли
${files.map((name) => `  ${name}  ${kinds[name.split('.').at(-1) ?? ''] ?? ''}`.trimEnd()).join('\n')}
  SHA256SUMS  перевірка: sha256sum --check SHA256SUMS

Звідки: ${from.siteName}, ${from.address}
${from.edition === null ? '' : `Випуск: ${from.edition}\n`}
Ліцензія: Creative Commons Attribution 4.0 International (CC BY 4.0)
https://creativecommons.org/licenses/by/4.0/
Назвіть сайт і дайте посилання на адресу вище. Шрифти зображень і сторінки – Source Sans 3 та Source Serif 4, на умовах
ліцензії SIL Open Font License 1.1.
`,
} as const;
