import { spoken } from '../../../words/index.ts';
import { LEADING, textBox } from '../../boxes.ts';
import { layOutKey } from '../../marks/key.ts';
import { type Label, placeText } from '../../marks/label.ts';
import { wrapText } from '../../measure-text.ts';
import { SIZES } from '../../sizes.ts';
import { spread } from '../../spread.ts';
import { type FlowData, type FlowSource, type FlowStep, sum } from './data.ts';
import { keyOf } from './key.ts';
import type { FlowLayout, PlacedOutlet, PlacedSource } from './placed.ts';
import { placeRibbons } from './ribbons.ts';

const { size } = SIZES.wide;
const LEAD = size * LEADING;
const TOUCH = 24;
const BAR = 8;
const GAP = 6;
/** Height of one sentence, px, and of all together at most. */
const UNIT = 5;
const MOST = 420;

/** A row of the left column: a source, or a heading over several. */
interface Row {
  readonly heading: string | null;
  readonly source: FlowSource | null;
  readonly steps: readonly FlowStep[];
}

/** How wide and where each column stands, px. */
const FORMS = {
  narrow: { label: 120, bar: 126, outlet: null, article: 195, right: 207 },
  wide: { label: 166, bar: 174, outlet: 318, article: 480, right: 496 },
} as const;

/** Wide: one row a source. Narrow: the outlets are headings over their sources, because there is no column for them. */
function rowsOf({ sources, outlets, steps }: FlowData, layout: 'narrow' | 'wide'): Row[] {
  if (layout === 'wide') {
    return sources.map((source) => ({
      heading: null,
      source,
      steps: steps.filter((step) => step.source?.id === source.id),
    }));
  }
  return [...outlets, null].flatMap((outlet): Row[] => {
    const own = steps.filter((step) => step.outlet === outlet);
    if (own.length === 0) return [];
    const rows = [...sources, null].flatMap((source): Row[] => {
      const through = own.filter((step) => (step.source?.id ?? null) === (source?.id ?? null));
      return through.length === 0 ? [] : [{ heading: null, source, steps: through }];
    });
    return [{ heading: outlet ?? spoken().charts.noOutlet, source: null, steps: [] }, ...rows];
  });
}

/** Lays sources, outlets and articles out in columns, and ribbons between them. */
export function layOutFlow(data: FlowData, layout: 'narrow' | 'wide'): FlowLayout {
  const { width } = SIZES[layout];
  const form = FORMS[layout];
  const unit = Math.min(UNIT, MOST / Math.max(1, sum(data.steps)));
  const key = layOutKey(keyOf(data), size * 0.8, width, size);
  const top = key.bottom + 12;
  const heads = [
    placeText(0, top, [spoken().charts.whoSaysIt], { tone: 'soft' }),
    ...(form.outlet === null ? [] : [placeText(form.outlet, top, [spoken().charts.throughWhom], { tone: 'soft' })]),
    placeText(form.right, top, [spoken().charts.inTheArticle], { tone: 'soft' }),
  ];
  let y = top + LEAD + 8;
  const start = y;

  const sources: Omit<PlacedSource, 'ribbons'>[] = [];
  const headings: Label[] = [];
  for (const row of rowsOf(data, layout)) {
    if (row.heading !== null) {
      if (y > start) y += 8;
      const lines = wrapText(row.heading, form.label, size, true);
      headings.push(placeText(0, y, lines, { bold: true }));
      y += lines.length * LEAD + 2;
      continue;
    }
    const count = sum(row.steps);
    const lines = wrapText(row.source?.name ?? spoken().charts.sourceUntold, form.label, size);
    const high = Math.max(lines.length * LEAD, count * unit, TOUCH - GAP);
    const bar = {
      x0: form.bar,
      y0: y + (high - count * unit) / 2,
      x1: form.bar + BAR,
      y1: y + (high + count * unit) / 2,
    };
    sources.push({
      source: row.source,
      steps: row.steps,
      box: bar,
      labels: [placeText(0, y + (high - lines.length * LEAD) / 2, lines)],
      hit: { x0: 0, y0: y - GAP / 2, x1: form.bar + BAR, y1: y + high + GAP / 2 },
    });
    y += high + GAP;
  }
  const sourcesEnd = y;

  // What reaches an article, weighed: articles stand in the order of its middle.
  const pull = (id: string): number => {
    const parts = sources.map(({ steps, box }) => {
      const weight = sum(steps.filter((step) => step.article === id));
      return [weight, (weight * (box.y0 + box.y1)) / 2] as const;
    });
    const weight = parts.reduce((all, [part]) => all + part, 0);
    return weight === 0 ? 0 : parts.reduce((all, [, part]) => all + part, 0) / weight;
  };
  const ordered = [...data.articles].sort((a, b) => pull(a.id) - pull(b.id));
  const names = ordered.map((article) => ({
    article,
    name: wrapText(article.name, width - form.right, size, true),
    share: wrapText(spoken().charts.nameASource(article.sourced, article.sentences), width - form.right, size),
    value: sum(data.steps.filter((step) => step.article === article.id)),
  }));
  const heights = names.map(({ name, share, value }) => Math.max((name.length + share.length) * LEAD, value * unit));
  const total = heights.reduce((a, b) => a + b, 0);
  const room = Math.max(14, (sourcesEnd - start - total) / Math.max(1, names.length - 1));
  let at = start;
  const articles = names.map(({ article, name, share, value }, i) => {
    const high = heights[i] ?? 0;
    const first = at + (high - (name.length + share.length) * LEAD) / 2;
    const box = {
      x0: form.article,
      y0: at + (high - value * unit) / 2,
      x1: form.article + BAR,
      y1: at + (high + value * unit) / 2,
    };
    at += high + room;
    return {
      article,
      box,
      labels: [
        placeText(form.right, first, name, { bold: true }),
        placeText(form.right, first + name.length * LEAD, share, { tone: 'soft' }),
      ],
      hit: null,
    };
  });
  const end = Math.max(sourcesEnd, at - room);

  const outlets =
    form.outlet === null
      ? []
      : placeOutlets(data, sources, unit, start, end, form.outlet, form.article - form.outlet - 12);
  return {
    layout,
    width,
    height: Math.max(end, ...outlets.map(({ box }) => box.y1)) + 4,
    size,
    key: key.placed,
    heads: [...heads, ...headings],
    ...placeRibbons(sources, outlets, articles, unit),
    articles,
  };
}

/** Outlets near the middle of what flows into them, each with its name over its bar. */
function placeOutlets(
  { outlets, steps }: FlowData,
  sources: readonly Omit<PlacedSource, 'ribbons'>[],
  unit: number,
  start: number,
  end: number,
  x: number,
  room: number,
): Omit<PlacedOutlet, 'ribbons'>[] {
  const names = outlets.map((name) => wrapText(name, room, size, true));
  const head = Math.max(1, ...names.map((lines) => lines.length)) * LEAD + 4;
  const sized = outlets.map((name, i) => {
    const own = steps.filter((step) => step.outlet === name);
    const ends = sources.filter(({ source }) => own.some((step) => step.source && step.source.id === source?.id));
    const middles = ends.map(({ box }) => (box.y0 + box.y1) / 2);
    const middle = middles.length === 0 ? start : middles.reduce((a, b) => a + b, 0) / middles.length;
    return { name, lines: names[i] ?? [], steps: own, high: sum(own) * unit, middle };
  });
  // Places are found for equal slots as high as the highest, which keeps every name clear of the bar above it.
  const slot = Math.max(...sized.map(({ high }) => high), 0) + head + 8;
  const order = [...sized].sort((a, b) => a.middle - b.middle);
  const tops = spread(
    order.map(({ middle, high }) => middle - high / 2 - head),
    slot,
    start,
    Math.max(start, end - slot),
  );
  return order.map(({ name, lines, steps, high }, i) => {
    const y = tops[i] ?? start;
    const box = { x0: x, y0: y + head, x1: x + BAR, y1: y + head + high };
    const label = placeText(x, y + head - 4 - lines.length * LEAD, lines, { bold: true, halo: true });
    const { x1 } = textBox(label);
    return { name, steps, box, labels: [label], hit: { x0: x, y0: y, x1, y1: Math.max(box.y1, y + TOUCH) } };
  });
}
