import { describe, expect, test } from 'vitest';
import { writeRedirects } from './redirects.ts';

const row = (from: string, to: string) => ({ from, to, file: 'redirects.yaml', line: 1 });

describe('writeRedirects', () => {
  test('writes the line that each host follows, under the path of the site', () => {
    expect(writeRedirects([row('/articles/old/', '/articles/new/#p3')], '/dams/')).toBe(
      '/dams/articles/old/ /dams/articles/new/#p3 301!\n/dams/articles/old/ /dams/articles/new/#p3 301\n',
    );
  });

  test('leaves the address of another site as it is', () => {
    expect(writeRedirects([row('/old/', 'https://example.org/dam')], '/dams/')).toContain(
      '/dams/old/ https://example.org/dam 301\n',
    );
  });

  test('is empty when nothing was renamed', () => {
    expect(writeRedirects([], '/')).toBe('');
  });
});
