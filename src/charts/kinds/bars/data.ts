import { formatAmount } from '../../../format/index.ts';
import type { BarsFile } from '../../../model/chart-file.ts';
import type { Figure, Ledger } from '../../../model/ledger.ts';
import { spoken } from '../../../words/index.ts';
import { attribute, type SaidBy } from '../../attribution.ts';
import type { ChartContext, Trouble } from '../../context.ts';
import { isExact } from '../../extents.ts';
import { figuresOf } from '../../figures.ts';
import { type Report, reportOf, sortReports } from '../../reports.ts';
import { sortStatements } from '../../sources.ts';
import { unknownName } from '../../unknown-name.ts';
import { groupAccounts } from './accounts.ts';

type Entry = BarsFile['bars'][number];

/** A piece of a bar, as one report gives it. */
export interface BarPiece {
  readonly name: string;
  readonly report: Report;
  /** Where it begins and ends, in the unit of the bar. */
  readonly from: number;
  readonly to: number;
}

/** One bar: a figure, or the parts of a whole. */
export interface BarRow {
  /** Index of its entry in the file. */
  readonly entry: number;
  readonly name: string;
  /** Figure of the whole bar; null where the whole is known without any source, or nobody gives it. */
  readonly total: Report | null;
  /** End of what the parts are parts of; null when nobody gives it. */
  readonly whole: number | null;
  readonly pieces: readonly BarPiece[];
  /** What the parts leave over; `amount` is null when one of them is not exact. */
  readonly rest: {
    readonly from: number;
    readonly to: number;
    readonly amount: number | null;
    readonly name: string;
  } | null;
  /** By how much the parts come to more than the whole; 0 when they do not. */
  readonly over: number;
  /** How far it reaches. */
  readonly reach: number;
  readonly unit: string;
  readonly said: SaidBy;
  readonly statements: readonly string[];
}

/** What one source, or several that repeat one another, say of one time. */
export interface Account {
  /** EDTF of the time in words, where it is another than the day of publication. */
  readonly when: string | null;
  readonly rows: readonly BarRow[];
}

/** Accounts of the same measures, newest first, without pixels. */
export interface BarsData {
  readonly accounts: readonly Account[];
  readonly rows: readonly BarRow[];
}

/** What a bar is, its number and unit first: `40 boats on the lake`. */
export function headline({ total, name }: Pick<BarRow, 'total' | 'name'>): string {
  return total ? `${total.value} ${name}` : name;
}

/** What is hatched: `7 boats not accounted for`, `the rest: not broken down`. */
export function sayRest({ rest, unit, pieces }: Pick<BarRow, 'rest' | 'unit' | 'pieces'>): string {
  if (!rest) return '';
  if (pieces.length === 0) return spoken().charts.partsNotTold;
  if (rest.amount === null) return spoken().charts.theRest(rest.name);
  return `${formatAmount({ value: rest.amount, valueMax: null, unit })} ${rest.name}`;
}

/** `the parts come to 4 boats more than the whole`. */
export function sayOver({ over, unit }: Pick<BarRow, 'over' | 'unit'>): string {
  return spoken().charts.partsExceed(formatAmount({ value: over, valueMax: null, unit }));
}

/** Without what binary fractions add. */
const round = (value: number) => Number(value.toFixed(6));

function layPieces(entry: Entry, parts: readonly Report[]): BarPiece[] {
  let from = 0;
  return entry.parts.flatMap(({ measure, name }) =>
    parts
      .filter((part) => part.measure === measure)
      .slice(0, 1)
      .map((report) => {
        const piece = { name, report, from, to: round(from + report.extent.to) };
        from = piece.to;
        return piece;
      }),
  );
}

/** What is left of a whole: of a known one by counting, of a reported one what the ledger says that its parts leave. */
function leftOver(ledger: Ledger, { measure, whole }: Entry, total: Report | null, sum: number): number | null {
  if (!total) return whole === undefined ? null : round(whole - sum);
  const found = ledger.remainders.find(
    (each) =>
      each.measure === measure &&
      each.total === total.extent.to &&
      round(each.total - each.remainder) === sum &&
      total.statements.some((id) => id.startsWith(`${each.article}#`)),
  );
  return found?.remainder ?? null;
}

function makeRow(ledger: Ledger, entry: Entry, at: number, total: Report | null, parts: readonly Report[]): BarRow {
  const pieces = layPieces(entry, parts);
  const sum = pieces.at(-1)?.to ?? 0;
  const whole = entry.whole ?? total?.extent.to ?? null;
  const exact = [...pieces.map(({ report }) => report), ...(total ? [total] : [])].every(({ extent }) =>
    isExact(extent),
  );
  const all = [...(total ? [total] : []), ...pieces.map(({ report }) => report)];
  const statements = sortStatements(
    ledger,
    all.flatMap((report) => report.statements),
  );
  const speakers = [...new Set(all.flatMap(({ said }) => said.speakers))];
  const splits = entry.parts.length > 0 && whole !== null;
  const amount = exact && pieces.length > 0 ? leftOver(ledger, entry, total, sum) : null;
  const measure = all[0]?.measure ?? '';
  return {
    entry: at,
    name: entry.name,
    total,
    whole: splits ? whole : (entry.whole ?? null),
    pieces,
    rest: splits && whole > sum ? { from: sum, to: whole, amount, name: entry.rest } : null,
    over: splits && exact ? Math.max(0, round(sum - whole)) : 0,
    reach: Math.max(sum, whole ?? 0, total?.extent.to ?? 0),
    unit: ledger.terms.measures.find(({ id }) => id === measure)?.unit ?? '',
    said: attribute(ledger, speakers, statements),
    statements,
  };
}

/** Bars of one entry: one for each figure of the whole, each with the parts that are left for it. */
function rowsOf(ledger: Ledger, entry: Entry, at: number, reports: readonly Report[]): BarRow[] {
  const totals = reports.filter(({ measure }) => measure === entry.measure);
  const kinds = entry.parts.map(({ measure }) => reports.filter((report) => report.measure === measure));
  const count = Math.max(totals.length, ...kinds.map((kind) => kind.length));
  return Array.from({ length: count }, (_, i) =>
    makeRow(
      ledger,
      entry,
      at,
      totals[i] ?? null,
      kinds.flatMap((kind) => kind[i] ?? []),
    ),
  );
}

function checkMeasures(measures: readonly string[], ledger: Ledger): Trouble[] {
  const known = ledger.terms.measures.map(({ id }) => id);
  return measures.filter((each) => !known.includes(each)).map((each) => unknownName('measure', each, known));
}

/** Takes the figures from the ledger and puts those together that one source says of one time. */
export function gatherBars(file: BarsFile, { ledger }: ChartContext, troubles: Trouble[]): BarsData {
  const measures = [
    ...new Set(file.bars.flatMap(({ measure, parts }) => [measure ?? [], ...parts.map((part) => part.measure)].flat())),
  ];
  troubles.push(...checkMeasures(measures, ledger));
  const figures: Figure[] = measures.flatMap((measure) => figuresOf(ledger, measure));
  const reports = sortReports(figures.map((figure) => reportOf(ledger, figure)));
  const accounts = groupAccounts(reports).map((own): Account => {
    const dated = own.find(({ date, said }) => date !== null && date !== said.published);
    return {
      when: dated?.when ?? null,
      rows: file.bars.flatMap((entry, at) => rowsOf(ledger, entry, at, own)),
    };
  });
  return { accounts, rows: accounts.flatMap(({ rows }) => rows) };
}
