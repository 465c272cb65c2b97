/** What the articles added on one day changed. */
export interface Edition {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly articles: readonly string[];
  readonly newClaims: readonly string[];
  /** A figure beside the earlier figures of its measure. */
  readonly newFigures: readonly { readonly figure: string; readonly beside: readonly string[] }[];
  readonly newEvents: readonly string[];
  /** Claims that gained an independent origin. */
  readonly confirmed: readonly { readonly claim: string; readonly origin: string }[];
  /** Claims that more articles now repeat, without a new origin. */
  readonly repeated: readonly string[];
  /** Disagreements that are new. */
  readonly contradicted: readonly string[];
  /** Corrections and retractions dated on that day. */
  readonly corrections: readonly { readonly article: string; readonly note: string }[];
}
