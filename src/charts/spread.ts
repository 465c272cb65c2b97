/**
 * Moves positions apart until each is at least its size from the next, keeping their order and as near as can be to
 * where they want to be.
 *
 * @param wanted - Positions in rising order.
 * @param gap - Least distance of neighbours.
 * @param low - Least position allowed.
 * @param high - Greatest position allowed; given up when there is not room enough.
 */
export function spread(wanted: readonly number[], gap: number, low = -Infinity, high = Infinity): number[] {
  // Groups that touch move as one, about the mean of what their members want (pool adjacent violators).
  const groups: { sum: number; count: number }[] = [];
  const head = (group: { sum: number; count: number }) => group.sum / group.count;
  wanted.forEach((position, i) => {
    groups.push({ sum: position - i * gap, count: 1 });
    for (let last = groups.length - 1; last > 0; last--) {
      const [a, b] = [groups[last - 1], groups[last]];
      if (!a || !b || head(a) <= head(b)) break;
      groups.splice(last - 1, 2, { sum: a.sum + b.sum, count: a.count + b.count });
    }
  });
  const placed = groups.flatMap((group) => Array<number>(group.count).fill(head(group))).map((at, i) => at + i * gap);
  const over = Math.max(0, (placed.at(-1) ?? high) - high);
  const under = Math.max(0, low - ((placed[0] ?? low) - over));
  return placed.map((at) => at - over + under);
}
