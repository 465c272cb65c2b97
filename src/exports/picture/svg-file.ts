import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { visit } from 'unist-util-visit';
import { printable } from '../../format/index.ts';

/** What an SVG file is made of. */
export interface SvgFile {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  /** Style sheet, or nothing. */
  readonly css: string;
  readonly children: readonly ElementContent[];
}

// HTML lets "<" stand in an attribute and "]]>" in words, XML does not.
const TAG = /<[a-zA-Z](?:[^"'>]|"[^"]*"|'[^']*')*>/g;
const toXml = (svg: string): string =>
  svg.replace(TAG, (tag) => `<${tag.slice(1).replaceAll('<', '&lt;')}`).replaceAll(']]>', ']]&gt;');

/** Written out as a number, what cannot be printed breaks XML all the same. */
function cleanValues(tree: Root | Element): void {
  visit(tree, (node) => {
    if (node.type === 'text') node.value = printable(node.value);
    if (node.type !== 'element') return;
    for (const [name, value] of Object.entries(node.properties))
      if (typeof value === 'string') node.properties[name] = printable(value);
  });
}

/** A whole SVG file, serialised once; it holds no script and refers to nothing outside of itself. */
export function writeSvg({ name, title, description, width, height, css, children }: SvgFile): string {
  const tree = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      xmlnsXLink: 'http://www.w3.org/1999/xlink',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'group',
      'aria-labelledby': `${name}-title ${name}-desc`,
    },
    [
      s('title', { id: `${name}-title` }, title),
      s('desc', { id: `${name}-desc` }, description),
      ...(css === '' ? [] : [s('style', css)]),
      ...children,
    ],
  );
  cleanValues(tree);
  const text = toHtml(tree, { space: 'svg', closeEmptyElements: true, tightSelfClosing: true });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(text)}\n`;
}
