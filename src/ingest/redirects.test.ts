import { describe, expect, test } from 'vitest';
import { formatMessage } from '../message.ts';
import { checkRedirects, readRedirects } from './redirects.ts';

const told = (text: string) => readRedirects(text, 'content/redirects.yaml').messages.map(formatMessage).join('\n');

describe('readRedirects', () => {
  test('reads rows with their places; nothing but comments is nothing', () => {
    const text = '# moved\n- from: /articles/old/\n  to: /articles/new/#p3\n';
    expect(readRedirects(text, 'r.yaml')).toEqual({
      redirects: [{ from: '/articles/old/', to: '/articles/new/#p3', file: 'r.yaml', line: 2 }],
      messages: [],
    });
    expect(readRedirects('# none yet\n', 'r.yaml')).toEqual({ redirects: [], messages: [] });
    expect(readRedirects('', 'r.yaml')).toEqual({ redirects: [], messages: [] });
  });

  test('refuses what is no address, with its place', () => {
    expect(told('- from: articles/old\n  to: javascript:alert(1)\n')).toMatchInlineSnapshot(`
      "content/redirects.yaml:1:9: error: entry 1 from: "articles/old": is not the address of a page, such as /articles/old-name/
        from: the address that was given up, from the root of the site, with a slash at both ends.  [ingest/wrong-value]
      content/redirects.yaml:2:7: error: entry 1 to: "javascript:alert(1)": is no address, such as /articles/new-name/ or https://…
        to: where it leads now: a page of the site, with #part if need be, or an address beginning with https://.  [ingest/wrong-value]"
    `);
    expect(told('- { from: /../etc/, to: /new/ }')).toContain('is not the address of a page');
    expect(told('- { form: /old/, to: /new/ }')).toContain('Did you mean "from"?');
  });

  test('refuses one address twice, circles and chains', () => {
    expect(told('- { from: /a/, to: /c/ }\n- { from: /a/, to: /d/ }\n')).toContain('yaml:2:1: error: /a/ stands twice');
    expect(told('- { from: /a/, to: /a/ }\n')).toContain('/a/ leads to /a/, which leads on\n  Remove the row.');
    expect(told('- { from: /a/, to: /b/#x }\n- { from: /b/, to: /c/ }\n')).toContain('Lead to /c/ at once.');
  });
});

describe('checkRedirects', () => {
  const { redirects } = readRedirects(
    '- { from: /old/, to: /new/#x }\n- { from: /new/, to: /gone/ }\n- { from: /far/, to: "https://example.org/x" }',
    'r.yaml',
  );

  test('names an address that is a page, and one that leads to none', () => {
    const messages = checkRedirects(redirects, (path) => path === '/new/').map(formatMessage);
    expect(messages.join('\n')).toMatchInlineSnapshot(`
      "r.yaml:2:1: error: /new/ is a page of the site
        Remove the row.  [ingest/redirect-taken]
      r.yaml:2:1: error: /new/ leads to /gone/, where there is no page
        Write an address that is there; npm run preview shows the site as it is.  [ingest/redirect-missing]"
    `);
  });
});
