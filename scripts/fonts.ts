/**
 * Makes the font files of the site from the packages they come in: `node scripts/fonts.ts`.
 *
 * Two files hold Latin; two more hold Cyrillic and go only to a site in a language written so (`public/fonts/cyrillic.css`).
 * Run by hand when a package or the list of characters changes; what it writes to `public/fonts` is committed.
 * Other scripts fall back to the reader's own fonts.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const packages = 'node_modules/@fontsource-variable';
const out = 'public/fonts';

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

/** Latin with its accents, and the marks that running text, figures and notes need. */
const latin = `${range(0x20, 0x7e)}${range(0xa0, 0x17f)}–—‘’‚“”„†•…‹›′″€−×≈≤≥←↑→↓¶§ʼ`;

/** The letters of today's East Slavic alphabets, and the number sign. All four files together stay below 90 kB. */
const cyrillic = `${range(0x410, 0x44f)}ЁёЄєІіЇїЎўҐґ№`;

const features = ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl', 'calt', 'case', 'tnum', 'lnum', 'onum', 'pnum'];

interface Font {
  /** Name of the package, the licence and the files. */
  readonly name: string;
  /** Axes that the packaged files vary along, as their names have them. */
  readonly varies: string;
  readonly axes: Record<string, number | { min: number; max: number }>;
}

const fonts: readonly Font[] = [
  {
    name: 'source-serif-4',
    varies: 'opsz',
    // One optical size between text and title: the axis itself would cost 38 kB.
    axes: { wght: { min: 400, max: 700 }, opsz: 18 },
  },
  {
    name: 'source-sans-3',
    varies: 'wght',
    axes: { wght: { min: 400, max: 700 } },
  },
];

// Cyrillic keeps kerning alone: the other features bring forms of letters for other languages, a quarter of the bytes.
const scripts = [
  { script: 'latin', suffix: '', characters: latin, keep: features },
  { script: 'cyrillic', suffix: '-cyrillic', characters: cyrillic, keep: ['kern'] },
];

await mkdir(out, { recursive: true });
for (const { name, varies, axes } of fonts) {
  for (const { script, suffix, characters, keep } of scripts) {
    const from = join(packages, name, 'files', `${name}-${script}-${varies}-normal.woff2`);
    const to = join(out, `${name}${suffix}.woff2`);
    const bytes = await subsetFont(await readFile(from), characters, {
      targetFormat: 'woff2',
      variationAxes: axes,
      keepFeatures: keep,
      noHinting: true,
    });
    await writeFile(to, bytes);
    console.log(`${to}  ${(bytes.length / 1000).toFixed(1)} kB`);
  }
  await copyFile(join(packages, name, 'LICENSE'), join(out, `${name}-OFL.txt`));
}
