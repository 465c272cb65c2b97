/** A note behind a numeral: the claims that one sentence of an explainer tells. */
export interface ExplainerNote {
  /** Number on the page, from 1. */
  readonly n: number;
  /** Id of the sentence it belongs to; stable while the sentence's binding stays. */
  readonly sentence: string;
  readonly claims: readonly string[];
  readonly statements: readonly string[];
  readonly disputed: boolean;
}

export interface ExplainerSection {
  readonly id: string;
  readonly title: string;
}

/** An explainer, composed; `mdx` is the text of `content/explainers/<slug>.mdx`. */
export interface Explainer {
  readonly slug: string;
  readonly title: string;
  readonly question: string;
  readonly standfirst: string;
  /** Name of the chart that stands for it on the home page. */
  readonly chart: string;
  readonly subjects: readonly string[];
  readonly sections: readonly ExplainerSection[];
  readonly notes: readonly ExplainerNote[];
  /** Ids of the claims told on the page, in prose or in lists. */
  readonly claims: readonly string[];
  readonly events: readonly string[];
  readonly charts: readonly string[];
  /** Words of prose, without notes, figures and tables. */
  readonly words: number;
  readonly articles: readonly string[];
  /** Number of different origins of its claims, own voices not counted. */
  readonly origins: number;
  /** Newest edition that changed the page, `YYYY-MM-DD`, or null. */
  readonly updated: string | null;
  readonly revised: readonly { readonly date: string; readonly note: string }[];
  readonly mdx: string;
}
