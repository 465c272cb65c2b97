import type { Element } from 'hast';
import { finding, type Page, type Rule, textOf } from './site.ts';

const named = (page: Page, name: string): readonly Element[] => page.elements.filter((one) => one.tagName === name);

function meta(page: Page, name: string): string {
  const found = named(page, 'meta').find((one) => one.properties.name === name);
  return String(found?.properties.content ?? '').trim();
}

/** What is missing from a page's head and outline, each with how to mend it. */
function faults(page: Page): readonly (readonly [text: string, hint: string])[] {
  const title = named(page, 'title').find((one) => textOf(one).trim() !== '');
  const h1 = named(page, 'h1').length;
  const levels = page.elements.flatMap((one) => (/^h[1-6]$/.test(one.tagName) ? [Number(one.tagName[1])] : []));
  const jump = levels.findIndex((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
  const lang = String(named(page, 'html')[0]?.properties.lang ?? '').trim();
  return [
    ...(title ? [] : [['the page has no title', 'Give the layout a title.'] as const]),
    ...(meta(page, 'description') ? [] : [['the page has no description', 'Give the layout a description.'] as const]),
    ...(meta(page, 'viewport') ? [] : [['the page has no viewport', 'Print the layout around it.'] as const]),
    ...(lang ? [] : [['the page does not say its language', 'Set lang on <html>.'] as const]),
    ...(h1 === 1
      ? []
      : [[`a page has one h1, this one has ${h1}`, 'Keep the title of the page as its only h1.'] as const]),
    ...(jump < 0
      ? []
      : [
          [
            `a heading skips a level: h${levels[jump - 1]} then h${levels[jump]}`,
            'Go down one level at a time.',
          ] as const,
        ]),
  ];
}

/** Every page says what it is, in which language, under one heading. */
export const head: Rule = {
  name: 'check/head',
  claim: 'every page has a title of its own, a description, a language and one h1',
  find: (site) => {
    const titles = new Map<string, string>();
    return [...site.pages.values()].flatMap((page) => {
      const found = faults(page).map(([text, hint]) => finding(site, page, null, 'check/head', text, hint));
      const title = named(page, 'title').map(textOf)[0] ?? '';
      const other = titles.get(title);
      if (title !== '' && other !== undefined)
        found.push(
          finding(
            site,
            page,
            null,
            'check/head',
            `another page has the same title, ${other}: ${title}`,
            'Say in the title what this page is.',
          ),
        );
      titles.set(title, page.file);
      return found;
    });
  },
};
