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
