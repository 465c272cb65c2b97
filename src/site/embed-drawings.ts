import type { Drawing } from '../model/chart-spec.ts';

/** What filters look at: an embed page has none. */
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
 * Makes the drawings of a chart as light as an embed has to be: drawings that are described in the same words share one
 * description, and those of a very full chart do without tooltips.
 */
export function embedDrawings(drawings: readonly Drawing[]): EmbedDrawings {
  const hasTips = drawings.reduce((sum, { svg }) => sum + svg.length, 0) < HEAVY;
  const [, id = '', words] = description.exec(drawings[0]?.svg ?? '') ?? [];
  return {
    hasTips,
    drawings: drawings.map((drawing, i) => {
      const [whole = '', own = '', said] = description.exec(drawing.svg) ?? [];
      const isSame = i > 0 && said !== undefined && said === words;
      const plain = drawing.svg.replace(filtered, '');
      const shared = isSame ? plain.replace(whole, '').replace(`"${own}"`, `"${id}"`) : plain;
      return { ...drawing, svg: hasTips ? shared : shared.replace(/ data-statements="[^"]*"/g, '') };
    }),
  };
}
