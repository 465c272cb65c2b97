import type { Element } from 'hast';
import { localOrigin } from '../site/settings.ts';
import { paragraphOf } from './citations.ts';
import { resolveReference } from './links.ts';
import { finding, type Page, type Rule, type Site } from './site.ts';

const isMark = ({ tagName, properties }: Element): boolean =>
  tagName === 'a' && Array.isArray(properties.className) && properties.className.includes('mark');

/** Says what is wrong with one mark, or null: it leads to the paragraph of the first statement it names. */
function fault(site: Site, page: Page, { properties }: Element): string | null {
  const statements = String(properties.dataStatements ?? '').match(/\S+/g) ?? [];
  const [first] = statements;
  const own = first === undefined ? null : paragraphOf(first);
  // A saved chart tells full addresses, also where nobody has said where the site will stand.
  const known = { ...site, origin: site.origin ?? localOrigin };
  const target = resolveReference(known, page, String(properties.href ?? properties.xLinkHref ?? ''));
  // The embed of a large chart leaves out what only its tooltips need: then it has to be some paragraph.
  if (first === undefined)
    return typeof target !== 'string' && /^\/articles\/.*#p\d+$/.test(`${target.path}#${target.anchor}`)
      ? null
      : 'a mark of a chart leads to no paragraph';
  if (own === null || typeof target === 'string' || target.path !== own.path || target.anchor !== own.anchor)
    return `a mark of a chart does not link to its paragraph: ${first}`;
  const lost = statements.find((id) => {
    const at = paragraphOf(id);
    return at === null || !site.pages.get(at.path)?.ids.has(at.anchor);
  });
  return lost === undefined ? null : `a mark of a chart stands on a paragraph that no page shows: ${lost}`;
}

/** Every mark that stands on statements leads to the paragraph of the first, and the pages show those of the others. */
export const marks: Rule = {
  name: 'check/marks',
  claim: 'every mark of a chart leads to the paragraph it stands on',
  find: (site) =>
    [...site.pages.values()].flatMap((page) =>
      page.elements.filter(isMark).flatMap((element) => {
        const text = fault(site, page, element);
        const hint = 'Draw the mark with drawLink, from the statements it stands on.';
        return text === null ? [] : [finding(site, page, element, 'check/marks', text, hint)];
      }),
    ),
};
