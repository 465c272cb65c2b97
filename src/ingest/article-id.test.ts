import { describe, expect, test } from 'vitest';
import { formatMessage } from '../message.ts';
import { articleFormat, articleId, articleName, checkArticleIds, isArticleFile } from './article-id.ts';

describe('isArticleFile', () => {
  test('takes txt, md and html and leaves README and the rest alone', () => {
    expect(['002.txt', 'a.md', 'b.HTML', 'c.htm', 'readme-of-the-dam.md'].every(isArticleFile)).toBe(true);
    expect(['README.md', 'readme', 'ReadMe.txt', '002.yaml', 'a.pdf', '.hidden.md', 'notes'].some(isArticleFile)).toBe(
      false,
    );
  });
});

test('articleFormat goes by the ending', () => {
  expect(['a.md', 'a.Markdown', 'a.txt', 'a.htm', 'a.doc', 'md'].map(articleFormat)).toEqual([
    'md',
    'md',
    'txt',
    'html',
    null,
    null,
  ]);
});

describe('articleId', () => {
  test('is the name of the file in small letters, digits and hyphens', () => {
    expect(articleId('2026-03-02-Gazette_The Dam.md', true)).toBe('2026-03-02-gazette-the-dam');
    expect(articleId('Žďár Übersicht.txt', true)).toBe('zdar-ubersicht');
  });

  test('says when no date is known', () => {
    expect(articleId('002.txt', false)).toBe('undated-002');
    expect(articleId('002.txt', true)).toBe('002');
    expect(articleId('2026-03-02-dam.txt', false)).toBe('2026-03-02-dam');
    expect(articleId('undated-dam.txt', false)).toBe('undated-dam');
  });

  test('is never empty', () => {
    expect(articleId('река.txt', true)).toBe('article');
  });
});

test('checkArticleIds names the articles that claim one address', () => {
  const articles = [
    { id: 'dam', path: 'articles/dam.md' },
    { id: 'ferry', path: 'articles/ferry.md' },
    { id: 'dam', path: 'articles/Dam.txt' },
  ];
  expect(checkArticleIds(articles).map(formatMessage).join('\n')).toMatchInlineSnapshot(`
    "articles/Dam.txt: error: the article has the id "dam", and so has articles/dam.md
      Rename one of the two files.  [ingest/repeated-article]"
  `);
});

describe('articleName', () => {
  const about = { published: '2026-02-18', publisher: 'Lakeside Courier', title: 'Dam on hold', otherwise: 'page 1' };
  const name = (change: Partial<typeof about> | { [K in keyof typeof about]?: null }) =>
    articleName({ ...about, ...change } as typeof about);

  test('is day, outlet and a few words of the title', () => {
    expect(name({})).toBe('2026-02-18-lakeside-courier-dam-on-hold');
    expect(name({ title: 'River board puts the new dam on hold, and asks the towns why' })).toBe(
      '2026-02-18-lakeside-courier-river-board-puts-the-new-dam',
    );
  });

  test('leaves out what is unknown', () => {
    expect(name({ published: null, publisher: null })).toBe('undated-dam-on-hold');
    expect(name({ title: null })).toBe('2026-02-18-lakeside-courier-page-1');
    expect(name({ title: 'Гребля', otherwise: '***' })).toBe('2026-02-18-lakeside-courier-article');
  });

  test.each([
    ['2026-02', '2026-02'],
    ['2026-01-23/2026-01-24', '2026-01-23'],
    ['2026~', '2026'],
  ])('begins with the first day of %s', (published, day) => {
    expect(name({ published })).toBe(`${day}-lakeside-courier-dam-on-hold`);
    expect(articleId(`${name({ published })}.md`, true)).toBe(name({ published }));
  });
});
