/**
 * Makes the two font files of the site from the packages they come in: `node scripts/fonts.ts`.
 *
 * Run by hand when a package or the list of characters changes; what it writes to `public/fonts` is committed.
 * Other scripts than Latin fall back to the reader's own fonts.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const packages = 'node_modules/@fontsource-variable';
const out = 'public/fonts';

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

/** Latin with its accents, and the marks that running text, figures and notes need. */
const characters = `${range(0x20, 0x7e)}${range(0xa0, 0x17f)}–—‘’‚“”„†•…‹›′″€−×≈≤≥←↑→↓¶§ʼ`;

const features = ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl', 'calt', 'case', 'tnum', 'lnum', 'onum', 'pnum'];

interface Font {
  readonly from: string;
  readonly to: string;
  readonly axes: Record<string, number | { min: number; max: number }>;
  readonly licence: string;
}

const fonts: readonly Font[] = [
  {
    from: 'source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
    to: 'source-serif-4.woff2',
    // One optical size between text and title: the axis itself would cost 38 kB.
    axes: { wght: { min: 400, max: 700 }, opsz: 18 },
    licence: 'source-serif-4',
  },
  {
    from: 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    to: 'source-sans-3.woff2',
    axes: { wght: { min: 400, max: 700 } },
    licence: 'source-sans-3',
  },
];

await mkdir(out, { recursive: true });
for (const font of fonts) {
  const bytes = await subsetFont(await readFile(join(packages, font.from)), characters, {
    targetFormat: 'woff2',
    variationAxes: font.axes,
    keepFeatures: features,
    noHinting: true,
  });
  await writeFile(join(out, font.to), bytes);
  await copyFile(join(packages, font.licence, 'LICENSE'), join(out, `${font.licence}-OFL.txt`));
  console.log(`${join(out, font.to)}  ${(bytes.length / 1000).toFixed(1)} kB`);
}
