import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { LEADING, type TextBlock } from '../boxes.ts';
import { px } from '../px.ts';

/** Lines of text and how they look; `tone` is a class of `chart.css`. */
export interface Label extends TextBlock {
  readonly tone?: 'ink' | 'soft' | 'accent' | 'disputed' | 'name' | 'water';
  /** Draws a rim of paper around the letters, so that lines behind do not disturb. */
  readonly halo?: boolean;
}

const DEFAULTS = { tone: 'ink', halo: false } as const;

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
  const lines = label.lines.map((line, at) => s('text', { ...text, y: px(label.y + at * label.size * LEADING) }, line));
  const [first] = lines;
  if (lines.length === 1 && first) return first;
  // A space between two lines keeps their words apart for who searches or listens; outside of a text element it takes
  // up no room, which would shift a line that ends at x.
  return s('g', spaced(lines));
}
