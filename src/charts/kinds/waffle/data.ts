import { formatDate } from '../../../format/index.ts';
import type { WaffleFile } from '../../../model/chart-file.ts';
import type { Claim, Ledger } from '../../../model/ledger.ts';
import { spoken } from '../../../words/index.ts';
import { claimsFor } from '../../ask.ts';
import { attribute } from '../../attribution.ts';
import type { ChartContext, Trouble } from '../../context.ts';
import { figuresOf } from '../../figures.ts';
import { type Report, reportOf, sortReports } from '../../reports.ts';
import { newestDate, sortStatements } from '../../sources.ts';
import { unknownName } from '../../unknown-name.ts';

/** Two shares that sources put against each other, in percent. */
export interface Contested {
  readonly low: number;
  readonly high: number;
  readonly reports: readonly Report[];
}

/** Every report of one share, newest first, without pixels. */
export interface WaffleData {
  readonly reports: readonly Report[];
  /** The newest of them, as many as are drawn. */
  readonly shown: readonly Report[];
  /** The newest with a number, else the newest of all; the cells show it. */
  readonly latest: Report | null;
  /** What the newest is contradicted by. */
  readonly contested: Contested | null;
}

/** What a drawing has room for; the table has every report. */
const MOST_REPORTS = 24;

/** Values that one sentence can hold; a large site has eighty. */
const MOST_VALUES = 6;

/** What sources put against each other, each value once, the newest first; of many the first four and how many more. */
export function contestedValues({ reports }: Contested): string[] {
  const values = [...new Set(reports.map(({ value }) => value))];
  if (values.length <= MOST_VALUES) return values;
  const named = values.slice(0, MOST_VALUES - 2);
  return [...named, spoken().charts.otherValues(values.length - named.length)];
}

type Wording = WaffleFile['words'][number];

/** A claim that gives no number but a word that leaves room between two bounds. */
function reportOfWords(ledger: Ledger, claim: Claim, { says, from, to }: Wording): Report {
  const statements = sortStatements(ledger, claim.statements);
  const speakers = claim.origins.filter(({ kind }) => kind !== 'own-voice').map(({ label }) => label);
  const date = claim.about.date ?? newestDate(ledger, statements);
  return {
    id: claim.id,
    measure: null,
    value: `“${says}”`,
    extent: { sure: from, to, edge: 'exact' },
    date,
    when: date === null ? spoken().charts.undated : formatDate(date),
    said: attribute(ledger, speakers, statements),
    disputedBy: claim.disputedBy,
    statements,
  };
}

function findContested(latest: Report | null, reports: readonly Report[]): Contested | null {
  const sides = reports.filter(({ disputedBy }) => disputedBy.some((id) => latest?.disputedBy.includes(id)));
  if (sides.length < 2) return null;
  const ends = sides.flatMap(({ extent }) => [extent.sure, extent.to]);
  return { low: Math.min(...ends), high: Math.max(...ends), reports: sides };
}

/** Takes every report of the share from the ledger, in numbers and in words. */
export function gatherWaffle(file: WaffleFile, { ledger }: ChartContext, troubles: Trouble[]): WaffleData {
  const known = ledger.terms.measures.map(({ id }) => id);
  if (!known.includes(file.measure)) troubles.push(unknownName('measure', file.measure, known));
  const numbers = figuresOf(ledger, file.measure).filter(({ unit }) => unit === 'percent');
  const told = file.words.flatMap((wording) =>
    claimsFor(ledger, wording.query).map((claim) => reportOfWords(ledger, claim, wording)),
  );
  const reports = sortReports([...numbers.map((figure) => reportOf(ledger, figure)), ...told]);
  const latest = reports.find(({ measure }) => measure !== null) ?? reports[0] ?? null;
  return { reports, shown: reports.slice(0, MOST_REPORTS), latest, contested: findContested(latest, reports) };
}
