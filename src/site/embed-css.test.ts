import { describe, expect, test } from 'vitest';
import { embedCss, pruneCss } from './embed-css.ts';

describe('embedCss', () => {
  test('lets the root choose the dark colours, and keeps them off paper', () => {
    const css = embedCss([
      ':root { --ink: #000; }',
      '@media (prefers-color-scheme: dark) {\n  :root {\n    --ink: #fff;\n  }\n}',
    ]);
    expect(css).toBe(
      ':root{--ink: #000;}' +
        '@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){--ink: #fff;}}' +
        '@media screen{:root[data-theme=dark]{--ink: #fff;}}',
    );
  });

  test('fetches no font, and keeps those of the system', () => {
    const css = embedCss([
      '@font-face { font-family: A; src: url("/a.woff2") format("woff2"); }',
      '@font-face { font-family: B; src: local("Arial"); size-adjust: 95%; }',
    ]);
    expect(css).toBe('@font-face{font-family: B;src: local("Arial");size-adjust: 95%;}');
  });

  test('drops comments and keeps what they stand between', () => {
    expect(embedCss(['/* one */\na { color: red }', '/* two */ b > c { margin: 0 auto }'])).toBe(
      'a{color: red}b > c{margin: 0 auto}',
    );
  });
});

describe('pruneCss', () => {
  const text = '<svg class="plot plot-wide"><path class="bar"/></svg>';

  test('keeps what the page may need, and nothing of other charts', () => {
    expect(pruneCss('.plot .bar,.plot .dot{fill:red}.dot{r:2}h1{margin:0}.plot a:hover .bar{x:1}', text)).toBe(
      '.plot .bar{fill:red}h1{margin:0}.plot a:hover .bar{x:1}',
    );
  });

  test('looks inside of a query, and drops it when nothing is left', () => {
    expect(pruneCss('@media print{.bar{fill:#000}.dot{r:1}}@media print{.dot{r:1}}', text)).toBe(
      '@media print{.bar{fill:#000}}',
    );
  });

  test('leaves faces and lists of alternatives alone', () => {
    const css = '@font-face{font-family: B;src: local("Arial");}.plot :is(.dot,text){x:1}';
    expect(pruneCss(css, text)).toBe(css);
  });

  test('leaves alternatives whole that hold others, and asks for no class in them', () => {
    const css = ':is(nav, .dot, dt:has(+ dd > .note)), .bar{display: none;}';
    expect(pruneCss(css, text)).toBe(css);
  });
});
