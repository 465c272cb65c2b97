/** A correction or retraction, under the day that its note has. */
export interface Correction {
  /** The article that was corrected or retracted, or null. */
  readonly article: string | null;
  /** Slug of the explainer that was corrected, or null. */
  readonly explainer: string | null;
  readonly kind: 'revised' | 'retracted';
  /** What was corrected, or why it was retracted, in the editor's words. */
  readonly note: string;
}

/** What the articles added on one day changed. Lists of ids are sorted. */
export interface Edition {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly articles: readonly string[];
  readonly newClaims: readonly string[];
  /** A figure beside the latest of the earlier figures of its measure, at most three, the latest first. */
  readonly newFigures: readonly { readonly figure: string; readonly beside: readonly string[] }[];
  readonly newEvents: readonly string[];
  /** Events that were there under another date or a wider one, in EDTF; they are no new claims. */
  readonly movedEvents: readonly { readonly event: string; readonly from: string }[];
  /** Claims that gained an independent origin. */
  readonly confirmed: readonly { readonly claim: string; readonly origin: string }[];
  /** Claims that more articles now repeat, without a new origin. */
  readonly repeated: readonly string[];
  /** Disagreements that are new, or have a side more. */
  readonly contradicted: readonly string[];
  /** Slugs of the explainers that cite a claim which the edition changed. */
  readonly explainers: readonly string[];
  /** Corrections and retractions dated on that day; a day that has nothing else is an edition without articles. */
  readonly corrections: readonly Correction[];
}
