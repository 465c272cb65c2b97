import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import type { Drawing, SmallPicture } from '../model/chart-spec.ts';
import { px } from './px.ts';

/** Everything that becomes one SVG element. */
export interface Picture {
  /** Name of the chart; with the layout it makes the id of the description unique on a page. */
  readonly id: string;
  readonly kind: string;
  readonly layout: Drawing['layout'];
  readonly width: number;
  readonly height: number;
  readonly name: string;
  readonly description: string;
  readonly children: readonly (ElementContent | null)[];
}

/**
 * Wraps a drawing in its SVG element and serialises it, once.
 *
 * The element is a named group, not an image, so that the links in it can be reached. Its name is an attribute,
 * because browsers show a `<title>` as a tooltip over every mark that has none of its own.
 */
export function renderDrawing(picture: Picture): Drawing {
  const { id, kind, layout, name, description } = picture;
  const [width, height] = [px(picture.width), Math.ceil(picture.height)];
  const key = `${id}-${layout}`;
  const tree = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `plot plot-${kind} plot-${layout}`,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'group',
      'aria-label': name,
      'aria-describedby': `${key}-description`,
    },
    [s('desc', { id: `${key}-description` }, description), ...picture.children.filter((child) => child !== null)],
  );
  return {
    layout,
    width,
    height,
    svg: toHtml(tree, { space: 'svg', closeEmptyElements: true, tightSelfClosing: true }),
  };
}

const SILENT = ['href', 'role', 'ariaLabel', 'ariaHidden'];

/** The same picture with nothing in it to reach or to read out. */
function quiet(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  const names = [node.properties.className].flat();
  if (names.includes('hit')) return [];
  const kept = Object.entries(node.properties).filter(([key]) => !SILENT.includes(key) && !key.startsWith('data'));
  const element: Element = {
    ...node,
    tagName: node.tagName === 'a' ? 'g' : node.tagName,
    properties: Object.fromEntries(kept),
    children: node.children.flatMap(quiet),
  };
  return [element];
}

/** Serialises a picture for galleries; whoever shows it names it, so it holds no name, no link and no room for fingers. */
export function renderSmall(
  kind: string,
  width: number,
  height: number,
  children: readonly (ElementContent | null)[],
): SmallPicture {
  const tall = Math.ceil(height);
  const tree = s(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', class: `plot plot-${kind} plot-small`, viewBox: `0 0 ${width} ${tall}` },
    children.filter((child) => child !== null).flatMap(quiet),
  );
  return { width, height: tall, svg: toHtml(tree, { space: 'svg', closeEmptyElements: true, tightSelfClosing: true }) };
}
