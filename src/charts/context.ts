import type { ChartSpec } from '../model/chart-spec.ts';
import type { Ledger } from '../model/ledger.ts';
import type { MessageLevel } from '../model/message.ts';
import type { SiteConfig } from '../model/site.ts';

/** What every kind of chart may look at. */
export interface ChartContext {
  /** Name of the chart; ids in its drawings begin with it. */
  readonly id: string;
  readonly ledger: Ledger;
  readonly config: SiteConfig;
  /** Parsed TopoJSON by file name; checked when a chart asks for it. */
  readonly geo: Readonly<Record<string, unknown>>;
  /** Begins every link; ends in `/`. */
  readonly base: string;
}

/** Something wrong in a chart's YAML; `words` stand in the file and give the place. */
export interface Trouble {
  readonly level: MessageLevel;
  readonly words: string;
  readonly text: string;
  readonly hint: string;
  /** Part of the rule after `charts/`. */
  readonly rule: string;
}

/** What a kind makes of one file and the ledger; null when the file cannot be drawn. */
export interface Charted {
  readonly chart: ChartSpec | null;
  readonly troubles: readonly Trouble[];
}
