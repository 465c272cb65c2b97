import { formatNumber, formatTable, median } from './table.ts';

/** Of 100; null where there is none, and for search where the page asks search engines to pass it over. */
export interface Scores {
  readonly performance: number | null;
  readonly accessibility: number | null;
  readonly practices: number | null;
  readonly search: number | null;
}

/** What one page with a chart took on a slow phone. */
export interface Shown {
  /** ms until the chart is seen; null when it never was. */
  readonly seen: number | null;
  /** ms of tasks beyond 50 each. */
  readonly blocked: number;
  /** Layout shift. */
  readonly shift: number;
  /** Sent by the server, compressed, with headers. */
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly requests: number;
}

/** A plain page with the picture alone: what all others are measured against. */
export const PLAIN = 'static SVG';

const namesOf = (rounds: readonly Readonly<Record<string, unknown>>[]): readonly string[] => [
  ...new Set(rounds.flatMap((round) => Object.keys(round))),
];

/** Pages with a chart as a table: how much later than on the plain page the chart is seen, in the same round, first. */
export function reportShown(rounds: readonly Readonly<Record<string, Shown>>[]): string {
  const rows = namesOf(rounds).map((name) => {
    const ratios = rounds.flatMap((round) => {
      const [one, plain] = [round[name]?.seen, round[PLAIN]?.seen];
      return one && plain ? [one / plain] : [];
    });
    const all = (key: keyof Shown) => median(rounds.flatMap((round) => round[name]?.[key] ?? []));
    return [
      name,
      formatNumber(median(ratios)),
      formatNumber(all('bytes') / 1000),
      all('requests').toFixed(0),
      formatNumber(all('scriptBytes') / 1000),
      all('blocked').toFixed(0),
      all('shift').toFixed(3),
    ];
  });
  const head = [
    'page with a chart',
    `seen, ${PLAIN} = 1`,
    'sent, kB',
    'requests',
    'script, kB',
    'blocked, ms',
    'shift',
  ];
  return formatTable([head, ...rows]);
}

/** Lighthouse's scores as a table. */
export function reportScores(rounds: readonly Readonly<Record<string, Scores>>[]): string {
  const rows = namesOf(rounds).map((name) => {
    const all = (key: keyof Scores) => {
      const middle = median(rounds.flatMap((round) => round[name]?.[key] ?? []));
      return Number.isNaN(middle) ? '–' : middle.toFixed(0);
    };
    return [name, all('performance'), all('accessibility'), all('practices'), all('search')];
  });
  return formatTable([['Lighthouse', 'performance', 'accessibility', 'best practices', 'search'], ...rows]);
}
