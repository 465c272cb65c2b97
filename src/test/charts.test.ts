import { expect, test } from 'vitest';
import { build } from '../build.ts';
import { findDrawnFaults } from '../charts/testing.ts';
import { realEffects } from '../effects.ts';

const folder = process.env.CONTENT_DIR ?? 'content';
const { siteData } = await build({
  contentDir: folder,
  articlesDir: `${folder}/articles`,
  explainersDir: '',
  siteDataFile: '',
  origin: 'https://example.org',
  base: '/',
  effects: { ...realEffects, writeFile: async () => {} },
});

test.each(siteData?.charts ?? [])('$id is drawn without a fault from the articles of this site', (chart) => {
  expect(findDrawnFaults(chart)).toEqual([]);
});
