import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { createDarkroom, type Palette } from './colours.ts';
import { paintDrawing, type StyledDrawing } from './drawing.ts';
import { balanceText, type Face, type Type, wrapText } from './face.ts';
import { createPen } from './pen.ts';
import { writeSvg } from './svg-file.ts';

/** Size of the picture that other sites show beside a link, in px. */
export const CARD = { width: 1200, height: 630 } as const;

/** What such a picture shows. */
export interface Card {
  readonly name: string;
  readonly siteName: string;
  readonly title: string;
  /** One sentence under the title. */
  readonly lead: string;
  readonly drawing: StyledDrawing | null;
  readonly palette: Palette;
  readonly type: Type;
}

const MARGIN = 64;
const GAP = 48;
const LEADING = 1.2;
/** Words of a drawing smaller than this part of their size could not be read; its marks can. */
const READABLE = 0.75;
const PICTURE = { width: 560, height: 502 } as const;

interface Setting {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The largest size at which a text fits into a number of px, so that no word is cut. */
function setInto(face: Face, text: string, width: number, height: number, sizes: readonly number[]): Setting {
  for (const size of sizes) {
    const lines = wrapText(face, text, size, width);
    if (lines.length * size * LEADING <= height) return { size, lines: balanceText(face, text, size, width) };
  }
  const size = sizes.at(-1) ?? 12;
  return { size, lines: wrapText(face, text, size, width) };
}

/** Draws the card as SVG, in light colours; words on the left, the chart on the right. */
export function drawCard(card: Card): string {
  const { name, siteName, title, lead, drawing, palette, type } = card;
  const [pen, darkroom] = [createPen(name), createDarkroom(name)];
  const { width, height } = CARD;
  const children: ElementContent[] = [];
  const scale =
    drawing === null ? 0 : Math.min(PICTURE.width / drawing.drawing.width, PICTURE.height / drawing.drawing.height);
  const shown = drawing === null ? 0 : drawing.drawing.width * scale;
  const column = width - 2 * MARGIN - (drawing === null ? 0 : shown + GAP);
  if (drawing !== null) {
    const marks = paintDrawing(drawing, { type, pen, darkroom, resolve: null, words: scale >= READABLE });
    const top = (height - drawing.drawing.height * scale) / 2;
    const place = `translate(${Math.round(width - MARGIN - shown)} ${Math.round(top)}) scale(${scale.toFixed(4)})`;
    children.push(s('g', { transform: place }, [marks]));
  }
  const write = ({ lines, size }: Setting, face: Face, top: number, colour: Palette[keyof Palette]): number => {
    const drawn = lines.map((text, at) =>
      pen.write({ text, face, size, x: MARGIN, y: top + size + at * size * LEADING }),
    );
    children.push(s('g', { fill: colour[0] }, drawn));
    return top + lines.length * size * LEADING;
  };
  const head = setInto(type.serif, title, column, 330, [60, 54, 48, 44, 40, 36, 32, 28, 24]);
  let y = write({ lines: [siteName], size: 26 }, type.bold, MARGIN, palette.accent);
  children.push(
    s('path', { d: `M${MARGIN},${y + 18}h${Math.round(column)}`, stroke: palette.ink[0], strokeWidth: 1.5 }),
  );
  y = write(head, type.serif, y + 34, palette.ink);
  const room = height - MARGIN - y - 20;
  const under = setInto(type.sans, lead, column, room, [28, 26, 24, 22, 20, 18]);
  // A sentence that has no room is left out; half of one would say something else.
  if (under.lines.length * under.size * LEADING <= room) write(under, type.sans, y + 20, palette.soft);
  return writeSvg({
    name,
    title,
    description: lead,
    width,
    height,
    css: '',
    children: [pen.glyphs(), s('rect', { width, height, fill: palette.paper[0] }), ...children],
  });
}
