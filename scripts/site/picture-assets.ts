import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFace, type PictureAssets } from '../../src/exports/index.ts';
import type { SiteConfig } from '../../src/model/site.ts';
import { chartCss } from '../../src/site/chart-css.ts';
import { parseCss, propertiesOf } from '../../src/site/resolve-css.ts';

const FACES = {
  sans: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  bold: 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  serif: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
} as const;

/** Reads the style sheets and fonts that pictures are made with. @throws When one is missing. */
export function readPictureAssets(root: string, config: SiteConfig): PictureAssets {
  const text = (path: string): string => readFileSync(join(root, path), 'utf8');
  const [tokens, chart] = [text('src/styles/tokens.css'), text('src/styles/chart.css')];
  const face = (name: keyof typeof FACES) =>
    openFace(name, readFileSync(join(root, 'node_modules/@expo-google-fonts', FACES[name])));
  const rules = parseCss(tokens).filter(({ selectors }) => selectors.includes(':root'));
  const light = propertiesOf(rules.filter(({ media }) => media === null));
  const dark = propertiesOf(rules.filter(({ media }) => media !== null && /prefers-color-scheme:\s*dark/.test(media)));
  const colour = (name: string) => [light.get(name) ?? '#000', dark.get(name) ?? '#fff'] as const;
  let type: ReturnType<PictureAssets['type']> | null = null;
  const font = (name: string): string => readFileSync(join(root, 'public/fonts', `${name}.woff2`)).toString('base64');
  return {
    type: () => {
      type ??= { sans: face('sans'), bold: face('bold'), serif: face('serif') };
      return type;
    },
    palette: {
      paper: colour('--paper'),
      ink: colour('--ink'),
      soft: colour('--ink-2'),
      rule: colour('--rule'),
      accent: colour('--accent'),
    },
    css: (svg, theme) => chartCss({ tokens, chart, config, svg, theme }),
    fonts: { sans: font('source-sans-3'), serif: font('source-serif-4') },
  };
}
