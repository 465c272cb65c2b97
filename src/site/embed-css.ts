/**
 * The style sheet of embed pages, made from those of the site: the dark colours follow the reader's setting unless
 * `data-theme` on the root says otherwise, and fonts are those of the reader's system.
 *
 * @param sheets - CSS in order; dark colours stand in `@media (prefers-color-scheme: dark) { :root { … } }`.
 * @returns CSS without comments and needless space.
 */
export function embedCss(sheets: readonly string[]): string {
  return (
    sheets
      .join('\n')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};]) ?/g, '$1')
      // A face that is fetched would break the promise; one of the system only keeps the letters as wide.
      .replace(/@font-face\{[^{}]*url\([^{}]*\}/g, '')
      .replace(
        /@media \(prefers-color-scheme: ?dark\)\{:root\{([^{}]*)\}\}/g,
        (_, colours: string) =>
          `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${colours}}}` +
          `@media screen{:root[data-theme=dark]{${colours}}}`,
      )
      .trim()
  );
}

/** Splits a list of selectors at its own commas, not at those inside of `:is(…)`. */
function split(selectors: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of selectors) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === ',' && depth === 0) parts.push('');
    else parts.push(`${parts.pop()}${sign}`);
  }
  return parts;
}

/** A selector without what stands in its brackets, brackets in brackets too. */
function bare(selector: string): string {
  const less = selector.replace(/\([^()]*\)/g, '');
  return less === selector ? selector : bare(less);
}

/**
 * Leaves out the rules that a page has no use for, so that a chart does not bring the styles of all others.
 *
 * @param css - As `embedCss` writes it.
 * @param text - All that classes of the page can come from: its drawings, its layout, its scripts. A selector stays when
 *   each of its classes is a word of this text; what stands in `:is(…)` and its like is not asked.
 */
export function pruneCss(css: string, text: string): string {
  const names = new Set(text.match(/[a-z][\w-]*/gi));
  const isUsed = (selector: string): boolean =>
    [...bare(selector).matchAll(/\.([a-z][\w-]*)/gi)].every(([, name = '']) => names.has(name));
  return css
    .replace(/(?<=^|[{};])([^{}@;]+)\{([^{}]*)\}/g, (_, selectors: string, body: string) => {
      const used = split(selectors).filter(isUsed);
      return used.length === 0 ? '' : `${used.join(',')}{${body}}`;
    })
    .replace(/@[^{};]+\{\}/g, '');
}
