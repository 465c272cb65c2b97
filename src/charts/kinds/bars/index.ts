import { formatNumber } from '../../../format/index.ts';
import type { BarsFile } from '../../../model/chart-file.ts';
import type { ChartTable } from '../../../model/chart-spec.ts';
import { spoken } from '../../../words/index.ts';
import type { ChartContext, Charted, Trouble } from '../../context.ts';
import { sourceFilter } from '../../filters.ts';
import { capitalize, columnsOf, countWords, eitherWords, listWords } from '../../phrases.ts';
import { renderDrawing } from '../../render.ts';
import { isDisputed, type Report } from '../../reports.ts';
import { chartSpec, type Findings } from '../../spec.ts';
import type { Words } from '../../words.ts';
import { type Account, type BarRow, type BarsData, gatherBars, headline, sayOver, sayRest } from './data.ts';
import { drawBars } from './draw.ts';
import { layOutBars } from './layout.ts';
import { drawSmallBars } from './small.ts';

/** `4 flood gates of the valley: 2 open, 1 shut, 1 not accounted for; said by ...` */
function sayRow(row: BarRow): string {
  const { total, name, pieces, rest, over, said } = row;
  const parts = [
    ...pieces.map((piece) => `${piece.report.value} ${piece.name}`),
    ...(rest ? [sayRest(row)] : []),
    ...(over > 0 ? [sayOver(row)] : []),
  ];
  const head = total ? `${total.value} ${name}${isDisputed(total) ? ` (${spoken().charts.disputed})` : ''}` : name;
  return capitalize(`${[head, ...(parts.length > 0 ? [parts.join(', ')] : [])].join(': ')}; ${said.words}.`);
}

function tabulate({ rows }: BarsData): ChartTable {
  const line = (row: BarRow, part: string, report: Report) => [
    capitalize(headline(row)),
    part,
    report.value,
    report.extent.edge === 'below' ? null : report.extent.sure,
    report.extent.edge === 'open' ? null : report.extent.to,
    row.unit,
    report.when,
    capitalize(report.said.words),
    spoken().charts[isDisputed(report) ? 'disputed' : 'reported'],
  ];
  return {
    columns: columnsOf(spoken().charts.columns.bars),
    rows: rows.flatMap((row) => [
      ...(row.total ? [line(row, spoken().charts.whole, row.total)] : []),
      ...row.pieces.map(({ name, report }) => line(row, name, report)),
      ...(row.rest
        ? [
            [
              capitalize(headline(row)),
              row.rest.name,
              null,
              row.rest.amount,
              row.rest.amount,
              row.unit,
              null,
              null,
              spoken().charts.leftOver,
            ],
          ]
        : []),
    ]),
  };
}

/** The newest account that speaks of every entry, else the newest of all. */
function leadingAccount(file: BarsFile, { accounts }: BarsData): Account | null {
  const speaksOf = (account: Account, i: number) => account.rows.some(({ entry }) => entry === i);
  return accounts.find((account) => file.bars.every((_, i) => speaksOf(account, i))) ?? accounts[0] ?? null;
}

/** Every value that sources put against the one of a bar, joined by `or`; null when nobody contradicts it. */
function contestedWords(row: BarRow | undefined, rows: readonly BarRow[]): string | null {
  const against = row?.total?.disputedBy ?? [];
  const sides = rows.flatMap(({ total }) => (total?.disputedBy.some((id) => against.includes(id)) ? total.value : []));
  return sides.length < 2 ? null : eitherWords([...new Set(sides)]);
}

function rowWords({ parts }: BarsFile['bars'][number], row: BarRow | undefined, { rows }: BarsData): Words {
  const rest = row?.rest ?? null;
  return {
    '': row?.total?.value ?? null,
    '.rest': rest?.amount == null ? null : formatNumber(rest.amount),
    '.rest.name': rest?.name ?? null,
    '.contested': contestedWords(row, rows),
    ...Object.fromEntries(
      parts.map(({ measure }, i) => [
        `.part${i + 1}`,
        row?.pieces.find(({ report }) => report.measure === measure)?.report.value ?? null,
      ]),
    ),
  };
}

function barsWords(file: BarsFile, data: BarsData): Words {
  const { accounts, rows } = data;
  const leading = leadingAccount(file, data);
  const own = leading?.rows ?? [];
  const said = new Set(own.map((row) => row.said.words));
  const isOdd = ({ rest, over }: BarRow) => over > 0 || (rest !== null && rest.amount !== null);
  const unnamed = rows.filter((row) => row.said.speakers.length === 0);
  return {
    accounts: accounts.length < 2 ? null : countWords(accounts.length),
    'account.when': leading?.when ?? null,
    'account.said': said.size === 1 ? (own[0]?.said.words ?? null) : null,
    'odd.all': rows.length < 2 || !rows.every(isOdd) ? null : spoken().charts.everyBar(rows.length),
    unnamed: unnamed.length === 0 ? null : listWords(unnamed.map(headline)),
    ...Object.fromEntries(
      file.bars.flatMap((entry, i) =>
        Object.entries(
          rowWords(
            entry,
            own.find((row) => row.entry === i),
            data,
          ),
        ).map(([part, words]) => [`bar${i + 1}${part}`, words]),
      ),
    ),
  };
}

/** Draws `kind: bars`: figures as bars from zero, each with its speaker, whole or in parts. */
export function chartBars(file: BarsFile, context: ChartContext): Charted {
  const troubles: Trouble[] = [];
  const data = gatherBars(file, context, troubles);
  const statements = data.rows.flatMap((row) => row.statements);
  const findings: Findings = {
    words: barsWords(file, data),
    sentences: data.rows.map(sayRow),
    table: tabulate(data),
    statements,
    filters: [sourceFilter(context.ledger, statements)],
    any: data.rows.length > 0,
    drawSmall: () => drawSmallBars(file, data),
    draw: (name, description) =>
      (['narrow', 'wide'] as const).map((layout) => {
        const bars = layOutBars(file, data, layout);
        const { width, height } = bars;
        const children = drawBars(bars, context.base);
        return renderDrawing({ id: context.id, kind: file.kind, layout, width, height, name, description, children });
      }),
  };
  return chartSpec(file, context, findings, troubles);
}
