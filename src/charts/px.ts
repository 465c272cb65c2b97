/** A coordinate as it is written: at most two decimals, never `-0`. */
export function px(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** A path through points, `M` then `L`; closed when `close`. */
export function pathOf(points: readonly (readonly [number, number])[], close = false): string {
  const steps = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${px(x)},${px(y)}`);
  return steps.join('') + (close ? 'Z' : '');
}
