import { dirname, join, resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { classicScripts } from './scripts/site/classic-scripts.ts';

const env = process.env;
const explainers = env.EXPLAINERS_DIR || join(env.CONTENT_DIR || 'content', 'explainers');
const siteData = env.SITE_DATA || '.cache/site-data.json';

/**
 * Astro has Vite bundle what its toolbar for developers needs, before every build too. Here the toolbar is off.
 *
 * @type {import('vite').Plugin}
 */
const withoutToolbar = {
  name: 'without-toolbar',
  configResolved: ({ environments }) => {
    if (environments.client) environments.client.optimizeDeps.include = [];
  },
};

// Not through `defineConfig`, which does nothing but loads an optimizer of pictures with two hundred modules.
/** @type {import('astro').AstroUserConfig} */
export default {
  site: env.SITE_URL || 'http://localhost:4321',
  base: env.BASE_PATH || '/',
  outDir: env.OUT_DIR || 'dist',
  // Beside the data, so that two builds of different content never share a store of compiled pages.
  cacheDir: join(dirname(siteData), 'astro'),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  server: { port: Number(env.PORT) || 4321 },
  // Whitespace between inline elements carries meaning here; the JSX rule would drop it.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx({ gfm: true, smartypants: false })],
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [classicScripts(), withoutToolbar],
    // Where the composed texts lie, for the page that imports them.
    resolve: { alias: { '#explainers': resolve(explainers) } },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // A package of which a page takes nothing has nothing to do when it is loaded, either.
        treeshake: { moduleSideEffects: 'no-external' },
        // Astro marks compiled MDX with a directive that means nothing to the bundler; one warning a page.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
  },
};
