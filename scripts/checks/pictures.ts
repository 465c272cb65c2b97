import { localOrigin } from '../site/settings.ts';
import { resolveReference } from './links.ts';
import { finding, type Page, type Rule, type Site } from './site.ts';

/** Says what is wrong with the picture of a page, or null. */
function fault(site: Site, page: Page): string | null {
  const image = page.elements.find(({ properties }) => properties.property === 'og:image')?.properties.content;
  if (typeof image !== 'string') return 'the page has no picture to be shared with';
  const target = resolveReference({ ...site, origin: site.origin ?? localOrigin }, page, image);
  const isThere = typeof target !== 'string' && site.files.has(target.path.slice(1));
  return isThere ? null : `the picture to be shared with is not there: ${image}`;
}

/** Home, explainers and charts name a picture for those who share them, and it is among the files. */
export const pictures: Rule = {
  name: 'check/pictures',
  claim: 'home, explainers and charts have their pictures to be shared with',
  find: (site) => {
    const { explainers = [], charts = [] } = site.siteData ?? {};
    const paths = [
      '/',
      ...explainers.map(({ slug }) => `/explainers/${slug}/`),
      ...charts.map(({ id }) => `/charts/${id}/`),
    ];
    return paths.flatMap((path) => {
      const page = site.pages.get(path);
      const text = page ? fault(site, page) : null;
      const hint = 'Make the picture, and name it in the layout.';
      return page && text !== null ? [finding(site, page, null, 'check/pictures', text, hint)] : [];
    });
  },
};
