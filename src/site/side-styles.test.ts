import { expect, test } from 'vitest';
import { sideStyles } from './side-styles.ts';

test('sideStyles gives each side a property for both themes and a class', () => {
  const css = sideStyles({
    sides: [{ id: 'upstream', name: 'Upstream', light: '#112233', dark: '#ddeeff' }],
    disputed: { light: '#440000', dark: '#ffaaaa' },
  });
  expect(css).toMatchInlineSnapshot(`
    ":root{--side-upstream:#112233;--disputed:#440000}
    @media (prefers-color-scheme:dark){:root{--side-upstream:#ddeeff;--disputed:#ffaaaa}}
    @media print{:root{--side-upstream:#112233;--disputed:#440000}}
    .side-upstream{--side:var(--side-upstream)}
    "
  `);
});
