import { describe, expect, test } from 'vitest';
import { chartCss } from './chart-css.ts';

const input = {
  tokens: `:root { --paper: #fff; --ink: #000; --font-sans: "Local"; }
    @media (prefers-color-scheme: dark) { :root { --paper: #000; --ink: #fff; } }
    @media (max-width: 30rem) { :root { --ink: #123456; } }`,
  chart: `/* Marks */
    .plot { --mark: var(--ink); color: var(--ink); font-family: var(--font-sans); }
    .plot .dot { --tone: var(--side, var(--mark)); stroke: var(--tone); stroke-width: 1px; }
    .plot .dot-filled { fill: var(--tone); }
    .plot .pale, .plot .unused { fill: color-mix(in srgb, var(--ink) 25%, var(--paper)); }
    .plot a:hover .dot { fill: red; }
    .plot .dot { opacity: var(--nothing); }
    @media print { .plot .dot { fill: blue; } }`,
  config: {
    sides: [
      { id: 'upstream', name: 'Upstream', light: '#112233', dark: '#ddeeff' },
      { id: 'downstream', name: 'Downstream', light: '#332211', dark: '#ffeedd' },
    ],
    disputed: { light: '#440000', dark: '#ffaaaa' },
  },
  svg: '<svg class="plot"><a><circle class="dot dot-filled side-upstream"/></a><path class="pale"/></svg>',
};

describe('chartCss', () => {
  test('writes out every property and mixed colour, for the classes that the drawing holds', () => {
    expect(chartCss({ ...input, theme: 'light' })).toMatchInlineSnapshot(`
      ".plot{background:#fff}
      .plot{color:#000;font-family:"Source Sans 3", Arial, Helvetica, sans-serif}
      .plot .dot{stroke:#000;stroke-width:1px}
      .plot .dot.side-upstream,.plot .side-upstream .dot{stroke:#112233}
      .plot .dot-filled{fill:#000}
      .plot .dot-filled.side-upstream,.plot .side-upstream .dot-filled{fill:#112233}
      .plot .pale{fill:#bfbfbf}"
    `);
  });

  test('puts what differs in the dark into a media query', () => {
    const css = chartCss({ ...input, theme: 'auto' });
    expect(css.slice(css.indexOf('@media'))).toMatchInlineSnapshot(`
      "@media (prefers-color-scheme:dark){
      .plot{background:#000}
      .plot{color:#fff;font-family:"Source Sans 3", Arial, Helvetica, sans-serif}
      .plot .dot{stroke:#fff;stroke-width:1px}
      .plot .dot.side-upstream,.plot .side-upstream .dot{stroke:#ddeeff}
      .plot .dot-filled{fill:#fff}
      .plot .dot-filled.side-upstream,.plot .side-upstream .dot-filled{fill:#ddeeff}
      .plot .pale{fill:#404040}
      }"
    `);
  });

  test('keeps the order of colours where only some change in the dark', () => {
    const chart = '.plot .dot { fill: var(--ink); } .plot .dot-filled { fill: #777777; }';
    const css = chartCss({ ...input, chart, theme: 'auto' });
    expect(css.slice(css.indexOf('@media')).match(/fill:[^}]*/g)).toEqual(['fill:#fff', 'fill:#777777']);
  });

  test('gives the dark colours without a query when they are asked for', () => {
    const css = chartCss({ ...input, theme: 'dark' });
    expect(css).toContain('.plot{background:#000}');
    expect(css).not.toMatch(/@media|var\(|color-mix/);
  });
});
