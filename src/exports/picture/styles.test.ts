import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { readStyles } from './styles.ts';

const tree = fromHtml(
  '<svg class="plot"><a class="mark is-on"><g><path class="dot"/></g> <path class="bar"/><path class="hatch"/></a><path class="hatch"/></svg>',
  { fragment: true, space: 'svg' },
);

describe('readStyles', () => {
  test.each([
    '.plot',
    'path',
    '.plot path',
    '.plot .mark.is-on .dot',
    '.plot a.mark path',
    '.bar + .hatch',
    '.plot .bar + .hatch',
    'a + path',
    '.mark + .hatch',
    '.dot + .bar',
    '.mark .plot',
    'g.dot',
  ])('knows whom %s means as a browser does', (selector) => {
    expect([...readStyles(tree, `${selector}{fill:red}`).keys()]).toEqual(selectAll(selector, tree));
  });
  test('lets the closer selector win, and of two the later', () => {
    const css = '.plot .dot{fill:a;stroke:a} .dot{fill:b} path{fill:c} .plot .dot{stroke:d} path{opacity:e}';
    const [dot] = selectAll('.dot', tree);
    expect(dot && Object.fromEntries(readStyles(tree, css).get(dot) ?? [])).toEqual({
      fill: 'a',
      stroke: 'd',
      opacity: 'e',
    });
  });
  test('refuses a selector that it cannot read', () => {
    expect(() => readStyles(tree, '.dot > path{fill:red}')).toThrow('unknown selector: .dot > path');
  });
});
