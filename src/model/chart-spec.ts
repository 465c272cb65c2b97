/** Where a mark of a chart comes from. */
export interface SourceRef {
  /** Statement id; its address is `/articles/<article>/#p<n>`. */
  readonly statement: string;
  /** `All States News, 27 January 2026, paragraph 34`. */
  readonly label: string;
}

/** One drawn layout. Pages show the one that fits, by container query. */
export interface Drawing {
  readonly layout: 'narrow' | 'wide';
  /** Width and height of the viewBox, in px at which text is at least 12 px. */
  readonly width: number;
  readonly height: number;
  /** Serialised SVG element. No inline `style`, no script, no ids that clash between layouts. */
  readonly svg: string;
}

export interface ChartTable {
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  /** A cell is text or a number; null is 'not said'. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/**
 * A way to look at some of the marks only. A mark names its values in `data-<key>`, separated by spaces; the key
 * `source` needs no such attribute, because the statements of a mark tell its articles.
 */
export interface ChartFilter {
  /** Small letters; also the name in the address. */
  readonly key: string;
  readonly label: string;
  /** At least two. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One entry of the ordered list that tells the same as a drawing of things in time. */
export interface ChartEntry {
  /** Its address on the chart's page. */
  readonly id: string;
  /** EDTF. */
  readonly date: string;
  /** The date in words, with how sure it is. */
  readonly when: string;
  readonly label: string;
  /** What else is to be said of it: lane, planned, disputed, how many origins. */
  readonly details: readonly string[];
  readonly planned: boolean;
  readonly statements: readonly string[];
  /** Values by the key of a filter. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** A small picture of a chart: marks and few words, nothing to reach. */
export interface SmallPicture {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

/** All that a page, an embed and a download need of one chart. */
export interface ChartSpec {
  readonly id: string;
  readonly kind: string;
  /** States the finding, computed from the data. */
  readonly title: string;
  /** Measure, unit, date. */
  readonly subtitle: string;
  /** One short sentence for `<title>`. */
  readonly name: string;
  /** Long text alternative made from the data. */
  readonly description: string;
  /** What is doubtful or schematic about it. */
  readonly note: string;
  readonly sources: readonly SourceRef[];
  readonly table: ChartTable;
  readonly drawings: readonly Drawing[];
  /** For galleries; null when the kind has none of its own, then the narrow drawing stands in. */
  readonly small: SmallPicture | null;
  /** Empty when there is nothing to choose from. */
  readonly filters: readonly ChartFilter[];
  /** Oldest first; empty when the chart is not one of things in time. */
  readonly entries: readonly ChartEntry[];
  /** Words shown instead of a drawing when the ledger has nothing for it, else null. */
  readonly empty: string | null;
}
