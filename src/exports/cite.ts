import { formatDate } from '../format/index.ts';
import { spoken } from '../words/index.ts';

/** A page as it is cited. */
export interface CitedPage {
  readonly title: string;
  readonly siteName: string;
  /** Full address. */
  readonly address: string;
  /** Day that the page last changed, `YYYY-MM-DD`, or null. */
  readonly date: string | null;
  readonly language: string;
}

/** One page, cited in four forms. */
export interface Citation {
  readonly short: string;
  readonly full: string;
  readonly bibtex: string;
  /** CSL-JSON, a list of one item. */
  readonly csl: string;
}

const marks: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Names that biblatex has for languages. */
const languages: Readonly<Record<string, string>> = { en: 'english', uk: 'ukrainian' };

/** Words that BibTeX takes as they stand. */
const escapeTex = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\~^]|[{}$&#%_]/g, (mark) => marks[mark] ?? `\\${mark}`);

/** Cites a page, in words and for reference managers. Nothing depends on when it is read. */
export function citePage({ title, siteName, address, date, language }: CitedPage): Citation {
  const year = date?.slice(0, 4) ?? null;
  const path = new URL(address).pathname.split('/').filter((part) => part !== '');
  const key =
    [...path, year ?? '']
      .join('-')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'home';
  const fields = [
    ['title', `{${escapeTex(title)}}`],
    ['author', `{${escapeTex(siteName)}}`],
    ...(date === null
      ? []
      : [
          ['date', date],
          ['year', year ?? ''],
          ['version', date],
        ]),
    ['url', address.replace(/[{}\\]/g, encodeURIComponent)],
    ['langid', languages[language] ?? language],
  ];
  const parts = date?.split('-').map(Number);
  const csl = [
    {
      id: key,
      type: 'webpage',
      title,
      author: [{ literal: siteName }],
      'container-title': siteName,
      URL: address,
      language,
      ...(parts ? { issued: { 'date-parts': [parts] }, version: date } : {}),
    },
  ];
  return {
    short: [`${siteName}, ${spoken().files.quoted(title)}`, ...(date === null ? [] : [formatDate(date)])].join(', '),
    full: `${siteName}. ${spoken().files.quoted(title)}. ${date === null ? '' : `${formatDate(date)}. `}${address}`,
    bibtex: `@online{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`,
    csl: JSON.stringify(csl),
  };
}
