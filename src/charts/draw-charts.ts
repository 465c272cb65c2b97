import { recallYaml } from '../ingest/index.ts';
import { type ChartFile, chartFile } from '../model/chart-file.ts';
import type { ChartSpec } from '../model/chart-spec.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Message } from '../model/message.ts';
import type { SiteConfig } from '../model/site.ts';
import type { ChartContext, Charted, Trouble } from './context.ts';
import { chartBars } from './kinds/bars/index.ts';
import { chartFlow } from './kinds/flow/index.ts';
import { chartGrid } from './kinds/grid/index.ts';
import { chartLanes } from './kinds/lanes/index.ts';
import { chartMap } from './kinds/map/index.ts';
import { chartMatrix } from './kinds/matrix/index.ts';
import { chartOverlap } from './kinds/overlap/index.ts';
import { chartTimeline } from './kinds/timeline/index.ts';
import { chartWaffle } from './kinds/waffle/index.ts';

/** A file as it was read; `name` is its name in the folder, `path` the one for messages. */
export interface ChartText {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

export interface ChartInput {
  /** The files of `content/charts/`; each name without its ending names a chart. */
  readonly files: readonly ChartText[];
  readonly ledger: Ledger;
  readonly config: SiteConfig;
  /** The TopoJSON files of `content/geo/`; charts name them by their file names. */
  readonly geo: readonly ChartText[];
  /** Begins every link in a drawing; ends in `/`. */
  readonly base: string;
}

/** One line for each kind of chart. */
function chart(file: ChartFile, context: ChartContext): Charted {
  switch (file.kind) {
    case 'map':
      return chartMap(file, context);
    case 'matrix':
      return chartMatrix(file, context);
    case 'timeline':
      return chartTimeline(file, context);
    case 'waffle':
      return chartWaffle(file, context);
    case 'bars':
      return chartBars(file, context);
    case 'lanes':
      return chartLanes(file, context);
    case 'grid':
      return chartGrid(file, context);
    case 'flow':
      return chartFlow(file, context);
    case 'overlap':
      return chartOverlap(file, context);
  }
}

/** The place of some words in a file: where they first stand, or the file's first line when they are not found. */
function locate(text: string, words: string): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, text.indexOf(words))).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function toMessage({ path, text }: ChartText, trouble: Trouble): Message {
  const { level, words, hint, rule } = trouble;
  return { file: path, ...locate(text, words), level, text: trouble.text, hint, rule: `charts/${rule}` };
}

function readGeo(files: readonly ChartText[], messages: Message[]): Record<string, unknown> {
  const parsed: Record<string, unknown> = {};
  for (const { name, path, text } of files) {
    try {
      parsed[name] = JSON.parse(text);
    } catch {
      const hint = 'Put back the file as it was published.';
      const place = { file: path, line: null, column: null };
      messages.push({ ...place, level: 'error', text: 'cannot be read as JSON', hint, rule: 'charts/geo-syntax' });
    }
  }
  return parsed;
}

export interface Charts {
  readonly charts: readonly ChartSpec[];
  readonly messages: readonly Message[];
}

/**
 * Works out every chart of a site, and leaves its drawings until they are read.
 *
 * @returns As `drawCharts`. A copy of a spec (`{ ...chart }`) is drawn, and holds on to the ledger no longer.
 */
export function planCharts({ files, ledger, config, geo, base }: ChartInput): Charts {
  const messages: Message[] = [];
  const shapes = readGeo(geo, messages);
  const charts = files.flatMap((file) => {
    const { value, messages: faults } = recallYaml(file.text, file.path, chartFile);
    messages.push(...faults);
    if (!value) return [];
    const id = file.name.replace(/\.ya?ml$/, '');
    const charted = chart(value, { id, ledger, config, geo: shapes, base });
    messages.push(...charted.troubles.map((trouble) => toMessage(file, trouble)));
    return charted.chart ? [charted.chart] : [];
  });
  return { charts, messages };
}

/**
 * Draws every chart of a site.
 *
 * @returns One spec for each file that could be read, in the order of the files; a chart for which the ledger has
 *   nothing says so in `empty` and has no drawings. Faults of the files are messages with their place.
 * @throws Never for what stands in a file.
 */
export function drawCharts(input: ChartInput): Charts {
  const { charts, messages } = planCharts(input);
  return { charts: charts.map((chart) => ({ ...chart })), messages };
}
