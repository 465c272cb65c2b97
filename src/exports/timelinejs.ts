import { dateBounds, printable } from '../format/index.ts';
import type { ChartEntry, ChartSpec } from '../model/chart-spec.ts';

/** A date as TimelineJS writes it; what is left out is not known. */
export interface TimelineJsDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export interface TimelineJsSlide {
  readonly unique_id: string;
  readonly start_date: TimelineJsDate;
  readonly end_date?: TimelineJsDate;
  /** The date in words, with how sure it is; shown instead of the numbers. */
  readonly display_date: string;
  /** Lane. */
  readonly group?: string;
  /** HTML, both of them. */
  readonly text: { readonly headline: string; readonly text: string };
}

/** What TimelineJS 3 reads. @see https://timeline.knightlab.com/docs/json-format.html */
export interface TimelineJs {
  readonly scale: 'human';
  readonly title: { readonly text: { readonly headline: string; readonly text: string } };
  readonly events: readonly TimelineJsSlide[];
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => printable(text).replace(/[&<>"]/g, (each) => ESCAPES[each] ?? each);

/** `2031-03` is a year and a month. */
function readDate(text: string): TimelineJsDate {
  const [year = 0, month, day] = text.split('-').map(Number);
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

/** A whole year or month stays one; of everything else the first and the last day. */
function readSpan(edtf: string): Pick<TimelineJsSlide, 'start_date' | 'end_date'> | null {
  if (/^\d{4}(-\d\d){0,2}$/.test(edtf)) return { start_date: readDate(edtf) };
  const bounds = dateBounds(edtf.replace(/^(?:\.\.)?\/|\/(?:\.\.)?$/, ''));
  if (!bounds) return null;
  const start = { start_date: readDate(bounds.start) };
  return bounds.start === bounds.end ? start : { ...start, end_date: readDate(bounds.end) };
}

function slide(chart: ChartSpec, entry: ChartEntry, link: (statement: string) => string): TimelineJsSlide | null {
  const span = readSpan(entry.date);
  if (!span) return null;
  const lane = chart.filters.find(({ key }) => key === 'lane');
  const group = lane?.options.find(({ value }) => entry.values.lane?.includes(value))?.label;
  const [first] = entry.statements;
  const details = escapeHtml(entry.details.join(', '));
  const source = first === undefined ? '' : `, <a href="${escapeHtml(link(first))}">source</a>`;
  return {
    unique_id: entry.id,
    ...span,
    display_date: entry.when,
    ...(group === undefined ? {} : { group }),
    text: { headline: escapeHtml(entry.label), text: `<p>${details}${source}</p>` },
  };
}

/**
 * A chart of things in time as a TimelineJS 3 file.
 *
 * @param link - Whole address of a statement.
 * @returns Null when the chart lists nothing in time. An entry whose date cannot be read is left out.
 */
export function toTimelineJs(chart: ChartSpec, link: (statement: string) => string): TimelineJs | null {
  if (chart.entries.length === 0) return null;
  return {
    scale: 'human',
    title: { text: { headline: escapeHtml(chart.title), text: `<p>${escapeHtml(chart.subtitle)}</p>` } },
    events: chart.entries.flatMap((entry) => slide(chart, entry, link) ?? []),
  };
}
