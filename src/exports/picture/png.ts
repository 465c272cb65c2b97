import { Resvg } from '@resvg/resvg-js';

/**
 * A picture as PNG, in its light colours. The words of our pictures are outlines, so no font is looked for.
 *
 * @param width - In px; the height follows.
 */
export function renderPng(svg: string, width: number): Uint8Array {
  const options = { fitTo: { mode: 'width', value: width } as const, font: { loadSystemFonts: false } };
  return new Uint8Array(new Resvg(svg, options).render().asPng());
}
