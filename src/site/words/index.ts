import { loadSite } from '../data.ts';
import * as en from './en.ts';

/** The same words in another language: texts are any text, functions take the same arguments. */
type Translated<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Translated<T[K]> };

/** All words of the interface. A file of a language has each of them, and nothing else compiles. */
export type Words = Translated<typeof en>;

const languages: Readonly<Record<string, Words>> = { en };

/** The words of a language, `en` or `en-GB`; English when the site has no file for it. */
export const wordsOf = (language: string): Words =>
  languages[language] ?? languages[language.split('-')[0] ?? ''] ?? en;

/** The words of the site that is being printed. Where no site is, as in a unit test, they are English. */
export const words: Words = wordsOf(process.env.SITE_DATA ? loadSite().config.language : 'en');
