import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Face } from './face.ts';

/** A line of text as it is to be drawn. */
export interface Line {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly transform?: string;
}

/** Draws text as outlines, each glyph once per picture. */
export interface Pen {
  /** The outlines of a line; its colour comes from around it. */
  readonly write: (line: Line) => Element;
  /** What the lines refer to; to be put into the picture. */
  readonly glyphs: () => Element;
}

/** At most three decimals, as all numbers in pictures. */
export const round = (value: number): number => Math.round(value * 1000) / 1000;

/** A pen for one picture. @param name - Begins the ids of its glyphs, so that two pictures fit into one page. */
export function createPen(name: string): Pen {
  const used = new Map<string, string>();
  return {
    write: ({ text, face, size, x, y, anchor = 'start', transform }) => {
      const { glyphs, width } = face.shape(text);
      const left = x - ((anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0) * width * size) / 1000;
      const uses = glyphs.flatMap((glyph) => {
        const outline = face.outline(glyph.id);
        if (outline === '') return [];
        const id = `${name}-${face.name}${glyph.id}`;
        used.set(id, outline);
        return s('use', { xLinkHref: `#${id}`, x: glyph.x || undefined, y: glyph.y || undefined });
      });
      const scale = round(size / 1000) === size / 1000 ? size / 1000 : Number((size / 1000).toFixed(6));
      const place = `translate(${round(left)} ${round(y)}) scale(${scale} ${-scale})`;
      return s('g', { transform: transform === undefined ? place : `${transform} ${place}` }, uses);
    },
    glyphs: () =>
      s(
        'defs',
        [...used].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, d]) => s('path', { id, d })),
      ),
  };
}
