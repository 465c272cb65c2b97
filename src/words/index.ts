/**
 * The words that the site itself says, one folder a language: pages, charts, files, the frames of claims, numbers and
 * dates. What sources say and what an editor writes is never here. A site has one language, the one of its content
 * folder's `site.yaml`, so it is set once for a run, as d3 sets its default locale, and not handed from call to call.
 */

import { en } from './en/index.ts';
import { uk } from './uk/index.ts';

export type { DateShape, DateStyle, Day, Span } from './date-shape.ts';

/** The same words in another language: texts are any text, functions take the same arguments. */
type Translated<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => R extends string ? string : R
    : { readonly [K in keyof T]: Translated<T[K]> };

/** All words of one language, by where they stand. A language has each of them, and nothing else compiles. */
export type Words = Translated<typeof en>;

const languages: Readonly<Record<string, Words>> = { en, uk };

/** Codes of the languages that are here. */
export const languageCodes: readonly string[] = Object.keys(languages);

/** The words of a language, by its code or a code that begins with it such as `en-GB`; English for one not here. */
export const wordsOf = (language: string): Words =>
  languages[language] ?? languages[language.split('-')[0] ?? ''] ?? en;

/** Forms of a unit by the language's plural rules: `one` and `other` in English, `few` and `many` too in others. */
export type UnitForms = { readonly [Rule in Intl.LDMLPluralRule]?: string | undefined } & { readonly other: string };

let current: Words = en;
let units: Readonly<Record<string, UnitForms>> = {};

/** Sets the language of the run, and the words for things counted that the content folder brings. English until then. */
export function speak({
  language,
  units: own = {},
}: {
  readonly language: string;
  readonly units?: Readonly<Record<string, UnitForms>> | undefined;
}): void {
  current = wordsOf(language);
  units = own;
}

/** The forms of a unit that the content folder brings; undefined where it brings none. */
export const ownUnit = (unit: string): UnitForms | undefined => (Object.hasOwn(units, unit) ? units[unit] : undefined);

/** The words of the run's language. Ask when they are needed, not at the head of a file. */
export const spoken = (): Words => current;
