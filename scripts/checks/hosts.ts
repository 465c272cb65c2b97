import { referencesOf, resolveReference } from './links.ts';
import { finding, type Rule } from './site.ts';

/** A page calls no host but its own, in markup or in styles. */
export const hosts: Rule = {
  name: 'check/hosts',
  claim: 'no page calls another host',
  find: (site) => {
    const hint = 'Serve it from the site itself.';
    const fromPages = [...site.pages.values()].flatMap((page) =>
      referencesOf(page)
        .filter(
          ({ url, isFetched }) =>
            isFetched && !url.startsWith('data:') && resolveReference(site, page, url) === 'outside',
        )
        .map(({ element, url }) =>
          finding(site, page, element, 'check/hosts', `the page fetches from elsewhere: ${url}`, hint),
        ),
    );
    const sheets = [...site.files].filter(([path]) => path.endsWith('.css'));
    const inline = [...site.pages.values()].map((page) => [page.file, Buffer.from(page.html)] as const);
    const fromStyles = [...sheets, ...inline].flatMap(([path, content]) =>
      [
        ...Buffer.from(content)
          .toString('utf8')
          .matchAll(/(?:url\(|@import)\s*["']?((?:https?:)?\/\/[^"')\s;]+)/g),
      ].map(
        (match) =>
          ({
            file: `${site.name}/${path}`,
            line: null,
            column: null,
            level: 'error',
            text: `a style fetches from elsewhere: ${match[1] ?? ''}`,
            hint,
            rule: 'check/hosts',
          }) as const,
      ),
    );
    return [...fromPages, ...fromStyles];
  },
};
