import { formatNumber, formatTable, medianOf, perTenfold, type Round, ratioOf } from './table.ts';

const stages = ['ingest', 'extract', 'ledger', 'charts', 'compose', 'site', 'pictures', 'search'];
const rows = [...stages, 'build lean', 'build cold', 'build warm', 'build added', 'Astro', 'Eleventy', 'Framework'];

/** The figures of all rounds as tables: ratios first, then what they are made of. */
export function reportRounds(rounds: readonly Round[], sizes: readonly number[]): string {
  const measured = rows.filter((row) => sizes.some((size) => rounds.some((round) => round[`${size}/${row}`])));
  const heads = sizes.map((size) => size.toLocaleString('en'));
  const steps = sizes.slice(1).map((to, i) => [sizes[i] ?? 1, to] as const);
  const growth = (row: string) =>
    steps.map(([from, to]) => formatNumber(perTenfold(ratioOf(rounds, `${to}/${row}`, `${from}/${row}`), from, to)));
  const against = (row: string, to: string) =>
    sizes.map((size) => formatNumber(ratioOf(rounds, `${size}/${row}`, `${size}/${to}`)));
  const each = (row: string) =>
    steps.map(([from, to]) => {
      const more = medianOf(rounds, `${to}/${row}`, 'cpu') - medianOf(rounds, `${from}/${row}`, 'cpu');
      return formatNumber((more / (to - from)) * 1000);
    });
  const all = (key: 'cpu' | 'memory') =>
    measured.map((row) => [row, ...sizes.map((size) => formatNumber(medianOf(rounds, `${size}/${row}`, key)))]);
  const parts = [
    [['ratio of CPU', ...heads], ...ratios.map(([row, to, name]) => [name, ...against(row, to)])],
    [
      ['growth of CPU per tenfold', ...steps.map(([a, b]) => `${a} to ${b}`)],
      ...measured.map((row) => [row, ...growth(row)]),
    ],
    [
      ['CPU per added article, ms', ...steps.map(([a, b]) => `${a} to ${b}`)],
      ...measured.map((row) => [row, ...each(row)]),
    ],
    [['CPU, s', ...heads], ...all('cpu')],
    [['peak memory, MiB', ...heads], ...all('memory')],
    [
      ['uncompressed, kB', ...heads],
      ['an article page', ...sizes.map((size) => formatNumber(medianOf(rounds, `${size}/build cold`, 'page') / 1000))],
    ],
  ];
  return parts.map(formatTable).join('\n\n');
}

/** One round in a line, for who watches a long run. */
export function tellRound(round: Round): string {
  return Object.entries(round)
    .map(([name, { cpu, memory }]) => `  ${name}: ${formatNumber(cpu)} s, ${memory.toFixed(0)} MiB`)
    .join('\n');
}

const ratios = [
  ['build lean', 'Astro', 'cold build without pictures, archives and search, plain Astro = 1'],
  ['build cold', 'Astro', 'cold build, plain Astro = 1'],
  ['Eleventy', 'Astro', 'Eleventy, plain Astro = 1'],
  ['Framework', 'Astro', 'Framework, plain Astro = 1'],
  ['build warm', 'build cold', 'nothing changed, cold = 1'],
  ['build added', 'build cold', 'one article added, cold = 1'],
] as const;
