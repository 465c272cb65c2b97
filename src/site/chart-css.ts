import type { SiteConfig } from '../model/site.ts';
import { type Properties, parseCss, propertiesOf, resolveValue } from './resolve-css.ts';
import { sideStyles } from './side-styles.ts';

/** `auto` follows the reader's setting by a media query; the other two stand in no query, for programs that know none. */
export type ChartTheme = 'light' | 'dark' | 'auto';

export interface ChartCssInput {
  /** Text of `src/styles/tokens.css` and `src/styles/chart.css`. */
  readonly tokens: string;
  readonly chart: string;
  readonly config: Pick<SiteConfig, 'sides' | 'disputed'>;
  /** The drawing as SVG; only rules whose every class stands in it are kept. */
  readonly svg: string;
  readonly theme: ChartTheme;
  /** Fonts of the text; a file brings none, so these are of the system that shows it. */
  readonly fonts?: string;
}

type Sheet = ReturnType<typeof parseCss>;
const sheets = new Map<string, Sheet>();

/** The same few sheets are asked for with every drawing. */
function parseOnce(css: string): Sheet {
  const sheet = sheets.get(css) ?? parseCss(css);
  sheets.set(css, sheet);
  return sheet;
}

const FONTS = '"Source Sans 3", Arial, Helvetica, sans-serif';
const DARK = /prefers-color-scheme:\s*dark/;

/** The selector for a mark that has the class itself, and the one for a mark inside of what has it. */
function belonging(selector: string, side: string): string[] {
  const at = selector.lastIndexOf(' ');
  return [`${selector}.${side}`, `${selector.slice(0, Math.max(at, 0))} .${side} ${selector.slice(at + 1)}`.trim()];
}

function printTheme(input: ChartCssInput, theme: 'light' | 'dark', properties: Properties): string[] {
  const classes = new Set([...input.svg.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));
  const isUsed = (selector: string) =>
    !/:(?:hover|focus|target|root)/.test(selector) &&
    [...selector.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => classes.has(name));
  const sides = input.config.sides.filter(({ id }) => classes.has(`side-${id}`));
  const print = (
    selectors: readonly string[],
    declarations: readonly (readonly [string, string])[],
    all: Properties,
  ) => {
    const lines = declarations.flatMap(([name, value]) => {
      const plain = name.startsWith('--') ? null : resolveValue(value, all);
      return plain === null ? [] : [`${name}:${plain}`];
    });
    return lines.length === 0 ? [] : [`${selectors.join(',')}{${lines.join(';')}}`];
  };
  const ground = print(['.plot'], [['background', 'var(--paper)']], properties);
  const rules = parseOnce(input.chart).filter(({ media }) => media === null);
  return [
    ...ground,
    ...rules.flatMap(({ selectors, declarations }) => {
      const used = selectors.filter(isUsed);
      if (used.length === 0) return [];
      const own = sides.flatMap((side) => {
        const all = new Map([...properties, ['--side', side[theme]]]);
        const differing = declarations.filter(
          ([, value]) => resolveValue(value, all) !== resolveValue(value, properties),
        );
        return print(
          used.flatMap((selector) => belonging(selector, `side-${side.id}`)),
          differing,
          all,
        );
      });
      return [...print(used, declarations, properties), ...own];
    }),
  ];
}

/**
 * The style sheet that a drawing needs when it stands alone: custom properties and mixed colours written out, so that
 * drawing programs and picture makers read it too.
 *
 * @returns CSS for a `<style>` inside of the SVG; it holds neither `<` nor `&`. With the theme `auto` the dark colours
 *   follow in a media query. Focus, hover, print and forced colours belong to pages and are left out.
 */
export function chartCss(input: ChartCssInput): string {
  const tokens = parseOnce(`${input.tokens}\n${sideStyles(input.config)}`);
  // What marks hand on to each other, such as `--tone`, has one meaning all over the sheet.
  const chart = propertiesOf(parseOnce(input.chart).filter(({ media }) => media === null));
  const themed = (theme: 'light' | 'dark') => {
    const own = tokens.filter(({ media, selectors }) => {
      const fits = media === null || (theme === 'dark' && DARK.test(media));
      return fits && selectors.includes(':root');
    });
    const fonts = ['--font-sans', input.fonts ?? FONTS] as const;
    return printTheme(input, theme, new Map([...propertiesOf(own), ...chart, fonts]));
  };
  if (input.theme !== 'auto') return themed(input.theme).join('\n');
  const light = themed('light');
  // A colour that is the same in both themes must still follow one that is not, or the earlier rule would win.
  const dark = themed('dark').filter((rule) => /#|rgba?\(/.test(rule));
  return [...light, `@media (prefers-color-scheme:dark){`, ...dark, '}'].join('\n');
}
