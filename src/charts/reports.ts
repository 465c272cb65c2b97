import { formatDate, formatFigure } from '../format/index.ts';
import type { Figure, Ledger } from '../model/ledger.ts';
import { spoken } from '../words/index.ts';
import { attribute, type SaidBy } from './attribution.ts';
import { type Extent, extentOf } from './extents.ts';
import { claimOf, newestDate, sortStatements } from './sources.ts';
import { spanOf } from './spans.ts';

/** One figure as a chart shows it: how much, how sure, when and by whom. */
export interface Report {
  readonly id: string;
  readonly measure: string | null;
  /** In words, with hedge and unit; a word in quotation marks where no number is given. */
  readonly value: string;
  readonly extent: Extent;
  /** What it speaks of, EDTF; the newest publication where it does not say. Null when nothing is dated. */
  readonly date: string | null;
  /** The same in words. */
  readonly when: string;
  readonly said: SaidBy;
  /** Ids of the disagreements it is a side of. */
  readonly disputedBy: readonly string[];
  readonly statements: readonly string[];
}

/** True when another source contradicts it. */
export function isDisputed({ disputedBy }: Pick<Report, 'disputedBy'>): boolean {
  return disputedBy.length > 0;
}

/** What a figure is as a report. */
export function reportOf(ledger: Ledger, figure: Figure): Report {
  const statements = sortStatements(ledger, figure.statements);
  const date = figure.asOf ?? newestDate(ledger, statements);
  return {
    id: figure.id,
    measure: figure.measure,
    value: formatFigure(figure),
    extent: extentOf(figure),
    date,
    when: date === null ? spoken().charts.undated : formatDate(date),
    said: attribute(ledger, figure.saidBy, statements),
    disputedBy: claimOf(ledger, figure.claim)?.disputedBy ?? [],
    statements,
  };
}

/** Newest first; of one time what was published last, then by id. */
export function sortReports(reports: readonly Report[]): Report[] {
  const end = (edtf: string | null) => (edtf === null ? 0 : (spanOf(edtf)?.end ?? 0));
  return [...reports].sort(
    (a, b) => end(b.date) - end(a.date) || end(b.said.published) - end(a.said.published) || a.id.localeCompare(b.id),
  );
}
