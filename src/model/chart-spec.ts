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
  /** Words shown instead of a drawing when the ledger has nothing for it, else null. */
  readonly empty: string | null;
}
