const COLUMNS = 4;
const ROWS = 3;

/** TopoJSON of twelve invented districts, `R-1` to `R-12`, three rows of four; a degree and a half wide, a degree high. */
export function makeTopology(): string {
  const arcs: [number, number][][] = [];
  const node = (c: number, r: number): [number, number] => [
    5 + c * 1.5 + 0.2 * Math.sin(c + 2 * r),
    50 - r + 0.15 * Math.cos(2 * c - r),
  ];
  const edge = (a: [number, number], b: [number, number]): number => {
    const steps = Array.from({ length: 9 }, (_, i): [number, number] => {
      const t = i / 8;
      const sway = Math.sin(t * Math.PI) * 0.06 * Math.sin(7 * (a[0] + b[1]) + 9 * t);
      return [a[0] + (b[0] - a[0]) * t + sway, a[1] + (b[1] - a[1]) * t - sway];
    });
    return arcs.push(steps) - 1;
  };
  const across = Array.from({ length: ROWS + 1 }, (_, r) =>
    Array.from({ length: COLUMNS }, (_, c) => edge(node(c, r), node(c + 1, r))),
  );
  const down = Array.from({ length: ROWS }, (_, r) =>
    Array.from({ length: COLUMNS + 1 }, (_, c) => edge(node(c, r), node(c, r + 1))),
  );
  const at = (list: number[][], r: number, c: number) => list[r]?.[c] ?? 0;
  const geometries = Array.from({ length: ROWS * COLUMNS }, (_, i) => {
    const [r, c] = [Math.floor(i / COLUMNS), i % COLUMNS];
    const ring = [at(across, r, c), at(down, r, c + 1), ~at(across, r + 1, c), ~at(down, r, c)];
    return { type: 'Polygon', id: `R-${i + 1}`, properties: { name: `District ${i + 1}` }, arcs: [ring] };
  });
  return JSON.stringify({ type: 'Topology', objects: { districts: { type: 'GeometryCollection', geometries } }, arcs });
}
