import { spoken } from '../../../words/index.ts';
import { type Box, LEADING, overlaps, textBox } from '../../boxes.ts';
import type { Label } from '../../marks/label.ts';
import { measureText, wrapText } from '../../measure-text.ts';
import type { Report } from '../../reports.ts';
import { type BarRow, sayRest } from './data.ts';

/** A piece of a bar with its words under it. */
export interface PlacedPiece {
  /** Null for what the parts leave over. */
  readonly report: Report | null;
  readonly x0: number;
  readonly x1: number;
  readonly label: Label;
  /** From the bar down to words that have no room right under it. */
  readonly leader: readonly (readonly [number, number])[] | null;
  /** A small piece of the same look before its words, where these stand in a list. */
  readonly sample: { readonly x: number; readonly y: number; readonly side: number } | null;
}

interface Wanting {
  readonly report: Report | null;
  readonly x0: number;
  readonly x1: number;
  readonly words: string;
}

const TOP = 6;
const ROW_GAP = 4;
const LEADER_GAP = 4;
const PIECE_PAD = 6;
const MOST_LINES = 3;
const SAMPLE = 13;
const INDENT = 22;

/** Without the unit, which the bar has told: `118`, but `54 percent`. */
function shorten(words: string): string {
  const kept = spoken().charts.keepsAfterNumber.join('|');
  return words.replace(new RegExp(`(?<=\\d)\u00a0(?!${kept})[^ ]*`), '');
}

/** What a piece says: its number, its name, and its speaker where that is another than the bar's. */
function sayPiece({ name, report }: BarRow['pieces'][number], { said }: BarRow): string {
  const words = `${shorten(report.value)} ${name}`;
  return report.said.who === said.who ? words : `${words} (${report.said.who})`;
}

/** Words in lines right under their piece; null where it is too narrow for them. */
function linesUnder({ x0, x1, words }: Wanting, size: number): string[] | null {
  const room = x1 - x0 - PIECE_PAD;
  const lines = wrapText(words, room, size);
  return lines.length <= MOST_LINES && lines.every((line) => measureText(line, size) <= room) ? lines : null;
}

/**
 * Words that have no room under their piece go down a staircase beside their leaders: to the left with the leftmost
 * first, or to the right with the rightmost first, so that no leader runs through words.
 */
function placeSteps(
  wantings: readonly Wanting[],
  to: 'left' | 'right',
  top: number,
  width: number,
  size: number,
): PlacedPiece[] {
  const under = new Map(wantings.map((wanting) => [wanting, linesUnder(wanting, size)]));
  const most = Math.max(0, ...[...under.values()].map((lines) => lines?.length ?? 0));
  let y = top + TOP + (most === 0 ? 0 : most * size * LEADING + ROW_GAP);
  const place = (wanting: Wanting): PlacedPiece => {
    const { report, x0, x1, words } = wanting;
    const lines = under.get(wanting);
    if (lines) {
      const label: Label = { x: x0, y: top + TOP + size, lines, size, anchor: 'start' };
      return { report, x0, x1, label, leader: null, sample: null };
    }
    const middle = (x0 + x1) / 2;
    const room = (to === 'left' ? middle : width - middle) - LEADER_GAP;
    const steps = wrapText(words, room, size);
    const x = to === 'left' ? middle - LEADER_GAP : middle + LEADER_GAP;
    const label: Label = { x, y: y + size, lines: steps, size, anchor: to === 'left' ? 'end' : 'start' };
    const end = y + size * 0.66;
    y += steps.length * size * LEADING + ROW_GAP;
    return {
      report,
      x0,
      x1,
      label,
      leader: [
        [middle, top],
        [middle, end],
      ],
      sample: null,
    };
  };
  if (to === 'left') return wantings.map(place);
  return [...wantings].reverse().map(place).reverse();
}

/** All words stand inside the drawing, in few lines, and no leader runs through any. */
function isClear(placed: readonly PlacedPiece[], width: number): boolean {
  const boxes = placed.map(({ label }) => textBox(label));
  if (boxes.some(({ x0, x1 }) => x0 < 0 || x1 > width)) return false;
  if (placed.some(({ label }) => label.lines.length > MOST_LINES)) return false;
  return placed.every(({ leader }) => {
    const [from, to] = leader ?? [];
    if (!from || !to) return true;
    const line: Box = { x0: from[0] - 1, y0: from[1], x1: from[0] + 1, y1: to[1] };
    return !boxes.some((box) => overlaps(box, line));
  });
}

/** The words in a list, each with a sample of its piece. */
function placeList(wantings: readonly Wanting[], top: number, width: number, size: number): PlacedPiece[] {
  let y = top + TOP;
  return wantings.map(({ report, x0, x1, words }): PlacedPiece => {
    const lines = wrapText(words, width - INDENT, size);
    const label: Label = { x: INDENT, y: y + size, lines, size, anchor: 'start' };
    const sample = { x: 1, y: y + 2, side: SAMPLE };
    y += lines.length * size * LEADING + ROW_GAP;
    return { report, x0, x1, label, leader: null, sample };
  });
}

/** Places the pieces of a bar, and under it what each is. */
export function placePieces(
  row: BarRow,
  x: (value: number) => number,
  top: number,
  width: number,
  size: number,
): { placed: readonly PlacedPiece[]; bottom: number } {
  const wantings: Wanting[] = row.pieces.map((piece) => ({
    report: piece.report,
    x0: x(piece.from),
    x1: x(piece.to),
    words: sayPiece(piece, row),
  }));
  const { rest } = row;
  if (rest) wantings.push({ report: null, x0: x(rest.from), x1: x(rest.to), words: shorten(sayRest(row)) });
  const bottomOf = (placed: readonly PlacedPiece[]) => Math.max(top, ...placed.map(({ label }) => textBox(label).y1));
  const [best] = (['left', 'right'] as const)
    .map((to) => placeSteps(wantings, to, top, width, size))
    .filter((placed) => isClear(placed, width))
    .sort((a, b) => bottomOf(a) - bottomOf(b));
  const placed = best ?? placeList(wantings, top, width, size);
  return { placed, bottom: bottomOf(placed) };
}
