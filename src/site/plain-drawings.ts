import type { Drawing } from '../model/chart-spec.ts';

/** What filters look at: only a chart's own page has any. */
const filtered = / data-(?!statements|event)[a-z]+="[^"]*"/g;

/** Above this many characters of drawings, tooltips would make the page heavier than an embed may be. */
const HEAVY = 65_000;

const description = /<desc id="([^"]+)">([\s\S]*?)<\/desc>/;

/** Drawings as an embed page shows them. */
export interface EmbedDrawings {
  readonly drawings: readonly Drawing[];
  /** The marks name their statements, for tooltips; without, they are plain links. */
  readonly hasTips: boolean;
}

/**
 * Drawings as a page without filters shows them; those that are described in the same words share one description. Inside
 * HTML an SVG needs no name of its language.
 */
export function plainDrawings(drawings: readonly Drawing[]): readonly Drawing[] {
  const [, id = '', words] = description.exec(drawings[0]?.svg ?? '') ?? [];
  return drawings.map((drawing, i) => {
    const [whole = '', own = '', said] = description.exec(drawing.svg) ?? [];
    const isSame = i > 0 && said !== undefined && said === words;
    const plain = drawing.svg.replace(' xmlns="http://www.w3.org/2000/svg"', '').replace(filtered, '');
    return { ...drawing, svg: isSame ? plain.replace(whole, '').replace(`"${own}"`, `"${id}"`) : plain };
  });
}

/** The same as light as an embed has to be: those of a very full chart do without tooltips. */
export function embedDrawings(drawings: readonly Drawing[]): EmbedDrawings {
  const hasTips = drawings.reduce((sum, { svg }) => sum + svg.length, 0) < HEAVY;
  const plain = plainDrawings(drawings);
  if (hasTips) return { hasTips, drawings: plain };
  return { hasTips, drawings: plain.map((one) => ({ ...one, svg: one.svg.replace(/ data-statements="[^"]*"/g, '') })) };
}
