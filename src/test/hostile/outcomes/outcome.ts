/** What becomes of a file of the corpus. */
export interface Outcome {
  /** Id of the article that it gives; null when it gives none. */
  readonly gives: string | null;
  /** Every message about it, as a terminal shows it. */
  readonly says: readonly string[];
  /** What the article says of itself, where that is the point. */
  readonly has?: Readonly<Partial<Record<'title' | 'publisher' | 'author' | 'url' | 'published', string>>>;
}

/** Files by name, each with its outcome. */
export type Outcomes = Readonly<Record<string, Outcome>>;
