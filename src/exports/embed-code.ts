import { printable } from '../format/index.ts';

/** What stands in the code that an editor pastes. */
export interface Embed {
  /** The chart's title, for those who cannot see the frame. */
  readonly title: string;
  /** Full address of the embed page, with its theme when one was chosen. */
  readonly src: string;
  /** Full address of the loader; null for the frame alone. */
  readonly loader: string | null;
  /** Height in px until the loader knows better. */
  readonly height: number;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A string between double quotes of an attribute, or as text; on one line. */
const escapeAttribute = (text: string): string =>
  printable(text.replace(/\s+/g, ' ')).replace(/[&<>"']/g, (mark) => escapes[mark] ?? mark);

/**
 * The code that puts a chart on another page: a frame that works by itself, then the loader that keeps its height right.
 * The same words stand on the chart's page and in its oEmbed answer.
 *
 * @returns One line of HTML; attributes are escaped.
 */
export function embedCode({ title, src, loader, height }: Embed): string {
  const [name, from] = [title, src].map(escapeAttribute);
  const frame = `<iframe src="${from}" title="${name}" width="100%" height="${Math.ceil(height)}" loading="lazy" style="border:0"></iframe>`;
  return loader === null ? frame : `${frame}<script async src="${escapeAttribute(loader)}"></script>`;
}

/** What stands in the code that puts a chart on a page as a picture. */
export interface Picture {
  /** One sentence for those who cannot see it. */
  readonly name: string;
  /** Full address of the file. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** Full address of the chart's page, and the words that lead there. */
  readonly page: string;
  readonly credit: string;
}

/**
 * The code that puts a chart on another page as a picture, with a link to its sources: no frame and no script.
 *
 * @returns One line of HTML; attributes and words are escaped.
 */
export function pictureCode({ name, src, width, height, page, credit }: Picture): string {
  const [alt, from, to, words] = [name, src, page, credit].map(escapeAttribute);
  const size = `width="${Math.round(width)}" height="${Math.round(height)}" style="max-width:100%;height:auto"`;
  return `<figure><img src="${from}" alt="${alt}" ${size} loading="lazy"><figcaption><a href="${to}">${words}</a></figcaption></figure>`;
}
