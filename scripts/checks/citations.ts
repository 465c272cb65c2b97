import type { Element } from 'hast';
import type { Message } from '../../src/model/message.ts';
import { noteAnchor } from '../../src/site/note.ts';
import { referencesOf, resolveReference } from './links.ts';
import { finding, type Page, type Rule, type Site } from './site.ts';

/** The address of the paragraph that a statement stands in, such as `/articles/dam/#p14`; null for an id of another form. */
export function paragraphOf(statement: string): { readonly path: string; readonly anchor: string } | null {
  const [, article, anchor] = /^([a-z0-9-]+)#(p\d+)(?:s\d+)?$/.exec(statement) ?? [];
  return article && anchor ? { path: `/articles/${article}/`, anchor } : null;
}

const lost = (site: Site, page: Page, text: string): Message =>
  finding(site, page, null, 'check/citations', text, "See what the explainer's note or the article page leaves out.");

const within = (element: Element): Element[] =>
  element.children.flatMap((child) => (child.type === 'element' ? [child, ...within(child)] : []));

/** Every paragraph that the note of a sentence links to, as a whole or at one of its sentences. */
function citedIn(site: Site, page: Page, sentence: string): ReadonlySet<string> {
  const elements = new Set((page.ids.get(noteAnchor(sentence)) ?? []).flatMap(within));
  return new Set(
    referencesOf(page).flatMap(({ element, url }) => {
      if (!elements.has(element)) return [];
      const target = resolveReference(site, page, url);
      return typeof target === 'string' ? [] : [`${target.path}#${target.anchor.replace(/^(p\d+)s\d+$/, '$1')}`];
    }),
  );
}

/** Every note of an explainer is on its page, and leads to each paragraph that its sentence stands on. */
export const citations: Rule = {
  name: 'check/citations',
  claim: 'every note of an explainer leads to the paragraphs it stands on',
  find: (site) =>
    (site.siteData?.explainers ?? []).flatMap((explainer) => {
      const page = site.pages.get(`/explainers/${explainer.slug}/`);
      if (!page)
        return [
          {
            file: site.name,
            line: null,
            column: null,
            level: 'error',
            text: `an explainer has no page: ${explainer.slug}`,
            hint: 'Print a page for each explainer.',
            rule: 'check/citations',
          },
        ];
      return explainer.notes.flatMap((note) => {
        const cited = citedIn(site, page, note.sentence);
        const sentence = page.ids.has(note.sentence)
          ? []
          : [lost(site, page, `the sentence of note ${note.n} is not on the page: ${note.sentence}`)];
        const paragraphs = new Set(
          note.statements.map((id) => {
            const at = paragraphOf(id);
            return at ? `${at.path}#${at.anchor}` : id;
          }),
        );
        const missing = [...paragraphs].flatMap((address) => {
          const [path = '', anchor = ''] = address.split('#');
          if (!site.pages.get(path)?.ids.has(anchor))
            return [lost(site, page, `note ${note.n} stands on a paragraph that no page shows: ${address}`)];
          return cited.has(address)
            ? []
            : [lost(site, page, `note ${note.n} does not link to a paragraph it stands on: ${address}`)];
        });
        return [...sentence, ...missing];
      });
    }),
};
