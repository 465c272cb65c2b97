import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { fullAddress } from './address.ts';
import { embedCode, pictureCode } from './embed-code.ts';

const embed = {
  title: 'The dam',
  src: 'https://e.org/embed/dam/?theme=dark',
  loader: 'https://e.org/embed.js',
  height: 480.2,
};

describe('embedCode', () => {
  test('is a frame that works by itself, and the loader', () => {
    expect(embedCode(embed)).toBe(
      '<iframe src="https://e.org/embed/dam/?theme=dark" title="The dam" width="100%" height="481" loading="lazy" style="border:0"></iframe><script async src="https://e.org/embed.js"></script>',
    );
    expect(embedCode({ ...embed, loader: null })).not.toContain('script');
  });
  test('keeps hostile words inside of their attribute', () => {
    const title = `"><script>alert('1')</script>&amp;`;
    const tree = fromHtml(embedCode({ ...embed, title, loader: null }), { fragment: true });
    expect(tree.children).toHaveLength(1);
    expect(select('iframe', tree)?.properties.title).toBe(title);
  });
});

describe('pictureCode', () => {
  const picture = {
    name: 'A dam',
    src: 'https://e.org/a.svg',
    width: 720,
    height: 300,
    page: 'https://e.org/a/',
    credit: 'By <us>',
  };
  test('is a picture with a link to its sources, and nothing that runs', () => {
    const tree = fromHtml(pictureCode(picture), { fragment: true });
    expect(select('figure > img', tree)?.properties).toMatchObject({ src: picture.src, alt: picture.name, width: 720 });
    expect(select('figcaption > a', tree)).toMatchObject({
      properties: { href: picture.page },
      children: [{ type: 'text', value: picture.credit }],
    });
  });
});

describe('fullAddress', () => {
  test('puts a path under the base', () => {
    expect(fullAddress({ origin: 'https://e.org', base: '/' }, '/charts/')).toBe('https://e.org/charts/');
    expect(fullAddress({ origin: 'https://e.org', base: '/x/y/' }, 'data/#a')).toBe('https://e.org/x/y/data/#a');
  });
});
