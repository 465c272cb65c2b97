import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';

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

// What XML cannot hold, even escaped.
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

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
  const text = toHtml(tree, { space: 'svg', closeEmptyElements: true, tightSelfClosing: true });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text.replace(FORBIDDEN, '')}\n`;
}
