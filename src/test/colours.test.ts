import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { siteConfig } from '../model/site.ts';
import { parseCss, propertiesOf, resolveValue } from '../site/resolve-css.ts';
import { contrast, difference, SIGHTS } from './colour-sight.ts';

const styles = join(import.meta.dirname, '..', 'styles');
const rules = ['tokens.css', 'chart.css'].flatMap((name) => parseCss(readFileSync(join(styles, name), 'utf8')));
const config = siteConfig.parse(parse(readFileSync(join(process.env.CONTENT_DIR ?? 'content', 'site.yaml'), 'utf8')));

/** The plain colours of a theme by name: tokens, those that only charts have, and the parties'. */
function coloursOf(theme: 'light' | 'dark'): (name: string) => string {
  const own = rules.filter(
    ({ media, selectors }) =>
      (media === null || (theme === 'dark' && /prefers-color-scheme:\s*dark/.test(media))) &&
      selectors.some((one) => one === ':root' || one === '.plot'),
  );
  const properties = new Map([...propertiesOf(own), ['--disputed', config.disputed[theme]] as const]);
  const sides = new Map(config.sides.map((side) => [side.id, side[theme]]));
  return (name) => sides.get(name) ?? resolveValue(`var(--${name})`, properties) ?? 'none';
}

const grounds = { page: ['paper', 'paper-2'], map: ['land', 'land-highlight'] } as const;
const sides = config.sides.map(({ id }) => id);

describe.each(['light', 'dark'] as const)('the colours of charts, %s', (theme) => {
  const colour = coloursOf(theme);
  const faint = (fronts: readonly string[], backs: readonly string[], least: number): string[] =>
    fronts.flatMap((front) =>
      backs
        .map((back) => ({ back, is: contrast(colour(front), colour(back)) }))
        .filter(({ is }) => !(is >= least))
        .map(({ back, is }) => `${front} on ${back}: ${is.toFixed(2)}`),
    );

  test('of text stand out by 4.5 to 1', () => {
    expect(faint(['ink', 'ink-2', 'accent', 'disputed'], grounds.page, 4.5)).toEqual([]);
    expect(faint(['ink', 'ink-2', 'accent', 'water'], grounds.map, 4.5)).toEqual([]);
  });

  test('of marks stand out by 3 to 1', () => {
    expect(faint([...sides, 'mark', 'soft-mark', 'disputed', 'accent', 'rule-2'], grounds.page, 3)).toEqual([]);
    expect(faint(['mark', 'accent', 'water', 'border'], grounds.map, 3)).toEqual([]);
  });

  test.each(Object.keys(SIGHTS) as (keyof typeof SIGHTS)[])('tell the parties apart to who has %s', (sight) => {
    const pairs = sides.flatMap((a, i) => sides.slice(i + 1).map((b) => [a, b] as const));
    const alike = pairs.filter(([a, b]) => difference(colour(a), colour(b), sight) < 15);
    expect(alike).toEqual([]);
  });

  // What is disputed is hatched and said in words besides, so its colour may come nearer.
  test.each(Object.keys(SIGHTS) as (keyof typeof SIGHTS)[])('tell the disputed apart to who has %s', (sight) => {
    expect(sides.filter((side) => difference(colour(side), colour('disputed'), sight) < 10)).toEqual([]);
  });
});
