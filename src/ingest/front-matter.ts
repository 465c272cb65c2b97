/** The YAML above an article's text, and where the text begins. */
export interface FrontMatter {
  /** The YAML without its fences; null when the file has none. */
  readonly yaml: string | null;
  /** Offset of the text behind it. */
  readonly end: number;
  /** The opening fence has no closing one. */
  readonly unclosed: boolean;
}

/**
 * Parts the front matter from the text of a Markdown file. It stands between two lines `---`, the first of which is
 * the first line of the file.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const open = /^---[ \t]*\n/.exec(text)?.[0];
  if (open === undefined) return { yaml: null, end: 0, unclosed: false };
  const close = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m.exec(text.slice(open.length));
  if (!close) return { yaml: null, end: 0, unclosed: true };
  const at = open.length + close.index;
  return { yaml: text.slice(open.length, at), end: at + close[0].length, unclosed: false };
}
