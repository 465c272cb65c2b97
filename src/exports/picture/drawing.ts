import type { Element, ElementContent, Properties } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { s } from 'hastscript';
import type { Drawing } from '../../model/chart-spec.ts';
import type { Colour, Darkroom, Paint } from './colours.ts';
import type { Type } from './face.ts';
import type { Pen } from './pen.ts';
import { readStyles, type Style } from './styles.ts';

/** A drawing with the style sheet that it carries, in the light and in the dark. */
export interface StyledDrawing {
  readonly drawing: Pick<Drawing, 'svg' | 'width' | 'height'>;
  readonly css: { readonly light: string; readonly dark: string };
}

export interface DrawingTools {
  readonly type: Type;
  readonly pen: Pen;
  readonly darkroom: Darkroom;
  /** Turns an address of the drawing into a full one; null leaves links out. */
  readonly resolve: ((href: string) => string) | null;
  /** Draws the words; without, only the marks. */
  readonly words: boolean;
}

const PAINTED = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin'];
const SHADED = ['opacity', 'fill-opacity', 'stroke-opacity'];
const SHAPES = new Set(['path', 'rect', 'circle', 'line', 'polyline', 'polygon', 'ellipse']);
/** Attributes that place or shape something; all others are styles, names or data. */
const GEOMETRY =
  /^(d|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|points|transform|clipPath|id|pathLength|vectorEffect)$/;

const textOf = (element: Element): string =>
  element.children
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node) : ''))
    .join('');

// A transparent area only widens what a link can be touched by; some programs know no `transparent`.
const solid = (value: string): string => (value === 'transparent' ? 'none' : value);

/**
 * The same shape without a layer of its own: to lay a hundred layers over each other takes the picture maker a second, and
 * where only the area or only the line is painted, its own opacity looks the same.
 */
function flatten(painted: Paint): Paint {
  const { opacity, ...rest } = painted;
  const seen = ['fill', 'stroke'].filter((name) => rest[name] !== undefined || name === 'fill');
  const shown = seen.filter((name) => !rest[name]?.every((colour) => colour === 'none'));
  const own = `${shown[0]}-opacity`;
  return opacity === undefined || shown.length !== 1 || rest[own] !== undefined ? painted : { ...rest, [own]: opacity };
}

interface Around {
  readonly bold: boolean;
}

/** Gives a drawing's marks their colours as attributes and its words as outlines. */
export function paintDrawing({ drawing, css }: StyledDrawing, tools: DrawingTools): Element {
  const { type, pen, darkroom, resolve, words } = tools;
  const tree = fromHtml(drawing.svg, { fragment: true, space: 'svg' });
  const [light, dark] = [readStyles(tree, css.light), readStyles(tree, css.dark)];
  const nothing: Style = new Map();

  const both = (element: Element, name: string): Colour | null => {
    const own = element.properties[name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())];
    const written = own === undefined || own === null ? undefined : String(own);
    const pair = [light, dark].map((styles) => (styles.get(element) ?? nothing).get(name) ?? written);
    return pair[0] === undefined || pair[1] === undefined ? null : [solid(pair[0]), solid(pair[1])];
  };
  const paintOf = (element: Element, names: readonly string[]): Paint =>
    Object.fromEntries(
      names.flatMap((name) => {
        const pair = both(element, name);
        return pair === null ? [] : [[name, pair]];
      }),
    );
  const placeOf = ({ properties }: Element): Properties =>
    Object.fromEntries(Object.entries(properties).filter(([name]) => GEOMETRY.test(name)));

  const write = (element: Element, bold: boolean): ElementContent[] => {
    const text = textOf(element).trim();
    const size = Number.parseFloat(both(element, 'font-size')?.[0] ?? '');
    if (!words || text === '' || !(size > 0)) return [];
    const { x = 0, y = 0, transform } = element.properties;
    const anchor = both(element, 'text-anchor')?.[0];
    const line = pen.write({
      text,
      face: bold ? type.bold : type.sans,
      size,
      x: Number(x),
      y: Number(y),
      anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
      ...(typeof transform === 'string' ? { transform } : {}),
    });
    const fill = paintOf(element, ['fill', ...SHADED]);
    const stroke = both(element, 'stroke');
    const shown = s('g', darkroom.paint(fill), [line]);
    if (stroke === null || stroke[0] === 'none') return [shown];
    // The rim lies behind the whole word, not behind each letter; its width is told in the letters' own scale.
    const width = String((Number.parseFloat(both(element, 'stroke-width')?.[0] ?? '1') * 1000) / size);
    const rim = darkroom.paint({ fill: ['none', 'none'], stroke, 'stroke-width': [width, width] });
    return [s('g', { ...rim, strokeLinejoin: 'round' }, [structuredClone(line)]), shown];
  };

  const paint = (node: ElementContent, around: Around): ElementContent[] => {
    if (node.type !== 'element' || both(node, 'display')?.[0] === 'none') return [];
    const weight = both(node, 'font-weight')?.[0];
    const bold = weight === undefined ? around.bold : Number(weight) >= 600 || weight === 'bold';
    const inner = (): ElementContent[] => node.children.flatMap((child) => paint(child, { bold }));
    if (node.tagName === 'text') return write(node, bold);
    if (SHAPES.has(node.tagName)) {
      const painted = paintOf(node, [...PAINTED, ...SHADED]);
      const [fill, stroke] = [painted.fill?.[0], painted.stroke?.[0]];
      if (fill === 'none' && (stroke === undefined || stroke === 'none')) return [];
      return [s(node.tagName, { ...placeOf(node), ...darkroom.paint(flatten(painted)) })];
    }
    if (node.tagName === 'g' || node.tagName === 'clipPath' || node.tagName === 'defs') {
      const { ariaLabel } = node.properties;
      const name = ariaLabel === undefined ? {} : { role: 'img', ariaLabel };
      return [s(node.tagName, { ...placeOf(node), ...name, ...darkroom.paint(paintOf(node, SHADED)) }, inner())];
    }
    if (node.tagName === 'a') {
      const { href, ariaLabel } = node.properties;
      if (resolve === null || typeof href !== 'string') return [s('g', {}, inner())];
      return [s('a', { xLinkHref: resolve(href), ariaLabel }, inner())];
    }
    return [];
  };

  const [root] = tree.children;
  if (root?.type !== 'element') return s('g');
  return s(
    'g',
    root.children.flatMap((child) => paint(child, { bold: false })),
  );
}
