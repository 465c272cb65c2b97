/** How much a message matters: an error stops the build, a warning leaves the item out, an info only tells. */
export type MessageLevel = 'error' | 'warning' | 'info';

/** Trouble in content, told so that an editor can find and mend it. */
export interface Message {
  /** Path as the editor knows it, relative to the project's root where it lies inside. */
  readonly file: string;
  /** From 1; null when the message is about the file as a whole. */
  readonly line: number | null;
  readonly column: number | null;
  readonly level: MessageLevel;
  /** What was found and what was expected. */
  readonly text: string;
  /** How to mend it. */
  readonly hint: string;
  /** Stage and rule, such as `extract/date-invalid`. */
  readonly rule: string;
}
