import type { Element } from 'hast';
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
  const [first = '', ...more] = label.lines;
  if (more.length === 0) return s('text', text, first);
  const dy = px(label.size * LEADING);
  // A space between two lines keeps their words apart for who searches or listens; it must not take up room, because
  // at the end of a line that ends at x it would shift the line.
  const space = s('tspan', { 'font-size': 0 }, ' ');
  return s('text', text, [
    s('tspan', first),
    ...more.flatMap((line) => [space, s('tspan', { x: px(label.x), dy }, line)]),
  ]);
}
