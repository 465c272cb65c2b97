import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { LEADING, type TextBlock } from '../boxes.ts';
import { px } from '../px.ts';
import { SIZES } from '../sizes.ts';

/** Lines of text and how they look; `tone` is a class of `chart.css`. */
export interface Label extends TextBlock {
  readonly tone?: 'ink' | 'soft' | 'accent' | 'disputed' | 'name' | 'water';
  /** Draws a rim of paper around the letters, so that lines behind do not disturb. */
  readonly halo?: boolean;
  /** Softer words behind the last line, such as a date. */
  readonly tail?: { readonly text: string; readonly tone: 'soft' | 'disputed' };
}

const DEFAULTS = { tone: 'ink', halo: false } as const;

/** From the top of a line down to its baseline, as a share of the type size. */
const BASELINE = 0.84;

/** A label whose first line has its top at `top`: begins at x, in the type size of all drawings, unless `more` says. */
export function placeText(x: number, top: number, lines: readonly string[], more: Partial<Label> = {}): Label {
  const size = more.size ?? SIZES.wide.size;
  return { x, y: top + size * BASELINE, lines, size, anchor: 'start', ...more };
}

/** Puts a space between elements, which parts their words without being drawn. */
export function spaced(elements: readonly ElementContent[]): ElementContent[] {
  return elements.flatMap((element, at) => (at === 0 ? [element] : [{ type: 'text', value: ' ' } as const, element]));
}

/** Draws text. Size and anchor are attributes, so a picture saved without its style sheet keeps its layout. */
export function drawLabel(label: Label): Element {
  const { tone, halo } = { ...DEFAULTS, ...label };
  const text = {
    class: ['t', tone !== 'ink' && `t-${tone}`, label.bold && 't-bold', halo && 't-halo'].filter(Boolean).join(' '),
    x: px(label.x),
    y: px(label.y),
    'font-size': label.size,
    'text-anchor': label.anchor === 'start' ? undefined : label.anchor,
  };
  const lines = label.lines.map((line, at) => {
    const tail = at === label.lines.length - 1 ? label.tail : undefined;
    return s('text', { ...text, y: px(label.y + at * label.size * LEADING) }, [
      line,
      ...(tail ? [' ', s('tspan', { class: `t-${tail.tone}` }, tail.text)] : []),
    ]);
  });
  const [first] = lines;
  if (lines.length === 1 && first) return first;
  // A space between two lines keeps their words apart for who searches or listens; outside of a text element it takes
  // up no room, which would shift a line that ends at x.
  return s('g', spaced(lines));
}
