import { scaleUtc } from 'd3-scale';
import type { AxisPiece } from '../../marks/axis.ts';
import { measureText } from '../../measure-text.ts';
import { timeTicks } from '../../ticks.ts';
import type { TimelinePanel } from './data.ts';

/** Time to px over several pieces; between two pieces lies a gap where no time passes. */
export type TimeScale = (at: number) => number;

/** Room between two pieces of the axis. */
export const PIECE_GAP = 18;

export interface PlacedPanel extends AxisPiece {
  readonly panel: TimelinePanel;
}

/** Least distance of two tick labels. */
const LABEL_GAP = 8;

/** Ticks of a piece; a label that would stick out moves inside, or goes where its neighbour leaves no room. */
function placeTicks(panel: TimelinePanel, x0: number, x1: number, size: number): AxisPiece['ticks'] {
  const x = scaleUtc([panel.start, panel.end], [x0, x1]);
  const ticks = timeTicks(panel.start, panel.end, x1 - x0, size).map(({ at, label }) => {
    const half = measureText(label, size) / 2;
    return { x: x(at), labelX: Math.min(x1 - half, Math.max(x0 + half, x(at))), label, half };
  });
  return ticks.map((tick, i) => {
    const near = [ticks[i - 1], ticks[i + 1]].some(
      (other) => other && Math.abs(other.labelX - tick.labelX) < other.half + tick.half + LABEL_GAP,
    );
    const label = near && tick.labelX !== tick.x ? '' : tick.label;
    return { x: tick.x, labelX: tick.labelX, label };
  });
}

/** Lays the panels side by side over `width`. */
export function placePanels(panels: readonly TimelinePanel[], width: number, size: number): PlacedPanel[] {
  const shares = panels.reduce((sum, panel) => sum + panel.share, 0);
  const room = width - PIECE_GAP * (panels.length - 1);
  let x0 = 0;
  return panels.map((panel) => {
    const x1 = x0 + (room * panel.share) / shares;
    const placed = { panel, x0, x1, name: panel.name, ticks: placeTicks(panel, x0, x1, size) };
    x0 = x1 + PIECE_GAP;
    return placed;
  });
}

/** A scale over placed panels; a time before, after or between them falls on the nearest end. */
export function timeScale(panels: readonly PlacedPanel[]): TimeScale {
  const scales = panels.map(({ panel, x0, x1 }) => ({
    panel,
    x: scaleUtc([panel.start, panel.end], [x0, x1]).clamp(true),
  }));
  return (at) => {
    const later = scales.find(({ panel }) => at < panel.end) ?? scales.at(-1);
    return later ? later.x(at) : 0;
  };
}
