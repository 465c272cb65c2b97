import { describe, expect, test } from 'vitest';
import type { Drawing } from '../model/chart-spec.ts';
import { embedDrawings } from './plain-drawings.ts';

const draw = (layout: Drawing['layout'], words: string, rest = ''): Drawing => ({
  layout,
  width: 320,
  height: 200,
  svg: `<svg aria-describedby="${layout}-d"><desc id="${layout}-d">${words}</desc><a data-statements="x#p1s1" href="/x">${rest}</a></svg>`,
});
const svgs = (...drawings: readonly Drawing[]): readonly string[] =>
  embedDrawings(drawings).drawings.map(({ svg }) => svg);

describe('embedDrawings', () => {
  test('lets drawings share the description that they have in common', () => {
    const [narrow, wide] = svgs(draw('narrow', 'Two dams'), draw('wide', 'Two dams'));
    expect(narrow).toContain('<desc id="narrow-d">Two dams</desc>');
    expect(wide).toBe('<svg aria-describedby="narrow-d"><a data-statements="x#p1s1" href="/x"></a></svg>');
  });

  test('leaves descriptions that differ', () => {
    expect(svgs(draw('narrow', 'Two dams'), draw('wide', 'Three dams'))[1]).toContain(
      '<desc id="wide-d">Three dams</desc>',
    );
  });

  test('gives up the tooltips of a very full chart, and keeps its links', () => {
    const full = embedDrawings([draw('narrow', 'Two dams', 'x'.repeat(80_000))]);
    expect(full.hasTips).toBe(false);
    expect(full.drawings[0]?.svg).toContain('<a href="/x">');
    expect(embedDrawings([draw('narrow', 'Two dams')]).hasTips).toBe(true);
  });
});
