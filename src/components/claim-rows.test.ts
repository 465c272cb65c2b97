import { expect, test, vi } from 'vitest';
import { testClaim, testSite } from '../site/testing.ts';
import { printClaimRows } from './claim-rows.ts';
import { printLinks } from './links.ts';

const said = testClaim('dam-high', ['a#p1s1'], { label: 'The dam is > 12 m & "new"', standing: 'known' });
const struck = testClaim('dam-low', ['a#p1s2'], { label: 'The dam is low', retracted: true });
const disputed = testClaim('dam-old', ['a#p1s3'], { disputedBy: ['number-age'] });
const site = testSite({ claims: [said, struck, disputed] });
vi.mock('../site/data.ts', async (original) => ({ ...(await original<object>()), loadSite: () => site }));

test('a claim stands in a row as text, which leads to its own address', () => {
  const { markup } = printClaimRows([said], false);
  expect(markup).toContain('<a href=/articles/a/#dam-high>The dam is &gt; 12 m &amp; "new"</a>');
  expect(markup).toContain('standing-mark-known');
  expect(markup).not.toContain('data-by');
});

test('a retracted claim is struck, a disputed one leads to what contradicts it', () => {
  expect(printClaimRows([struck], false).markup).toContain('<s>The dam is low</s>');
  expect(printClaimRows([disputed], false).markup).toContain('<a class=mark-disputed href=/disagreements/#number-age>');
});

test('a row of the filter says who stands behind it, not its kind', () => {
  const { markup } = printClaimRows([said], true);
  expect(markup).toContain('<li data-origins=1 data-by=harbour-board>');
  expect(markup).not.toContain('taken-kind');
});

test('links in a row are set off by commas', () => {
  expect(
    printLinks([
      { name: 'A & B', href: '/a/' },
      { name: 'C', href: '/c/' },
    ]).markup,
  ).toBe('<a href="/a/">A &amp; B</a>, <a href="/c/">C</a>'.replaceAll('"', ''));
});
