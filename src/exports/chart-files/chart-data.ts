import type { ChartSpec } from '../../model/chart-spec.ts';
import { spoken } from '../../words/index.ts';
import { writeCsv } from '../csv.ts';

/** Where a chart's files say that they come from. */
export interface ChartOrigin {
  /** Full address of the chart's page. */
  readonly address: string;
  readonly siteName: string;
  /** Day of the newest edition, `YYYY-MM-DD`, or null. */
  readonly edition: string | null;
  /** Full address of a statement. */
  readonly statementAddress: (id: string) => string;
}

/** The chart's table as CSV; the first line holds the keys of its columns, an empty cell is 'not said'. */
export function chartCsv({ table }: ChartSpec): string {
  return writeCsv(
    table.columns.map(({ key }) => key),
    table.rows,
  );
}

/** The chart's words, sources and table as one JSON object; a row is an object by the keys of the columns. */
export function chartJson(chart: ChartSpec, { address, siteName, edition, statementAddress }: ChartOrigin): string {
  const { id, kind, title, subtitle, name, description, note, sources, table } = chart;
  const rows = table.rows.map((row) => Object.fromEntries(table.columns.map(({ key }, i) => [key, row[i] ?? null])));
  const content = {
    id,
    kind,
    title,
    subtitle,
    name,
    description,
    note,
    address,
    publisher: siteName,
    edition,
    licence: spoken().files.licenceAddress,
    sources: sources.map(({ statement, label }) => ({ statement, label, address: statementAddress(statement) })),
    columns: table.columns,
    rows,
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}
