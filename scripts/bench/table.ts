import type { Cost } from './measure.ts';

/** What one round measured, by name: `100/build cold`. */
export type Round = Readonly<Record<string, Cost>>;

/** The middle value; of an even number, the mean of the two in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

/** How many times the work of one thing is that of another: the median of the rounds that have both. */
export function ratioOf(rounds: readonly Round[], of: string, to: string): number {
  return median(
    rounds.flatMap((round) => {
      const [a, b] = [round[of], round[to]];
      return a && b ? [a.cpu / b.cpu] : [];
    }),
  );
}

/** The median of one figure of a cost over the rounds. */
export function medianOf(rounds: readonly Round[], name: string, key: keyof Cost): number {
  return median(rounds.flatMap((round) => round[name]?.[key] ?? []));
}

/** How much the work grows when there are ten times as many articles, from the ratio at two sizes. */
export function perTenfold(ratio: number, from: number, to: number): number {
  return ratio ** (1 / Math.log10(to / from));
}

/** A number with two or three figures that count; a dash for what was not measured. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** Rows in columns; numbers stand right. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
