import { build, type Plugin } from 'vite';

const query = '?classic';

/**
 * Lets pages import the text of a client script, bundled and squeezed into one classic script:
 * `import code from './loader.ts?classic'`. Pages of others, and frames in a sandbox, cannot be asked to load a module.
 */
export function classicScripts(): Plugin {
  return {
    name: 'classic-scripts',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(query)) return null;
      const file = id.slice(0, -query.length);
      this.addWatchFile(file);
      const result = await build({
        configFile: false,
        logLevel: 'silent',
        build: {
          write: false,
          target: 'es2020',
          modulePreload: false,
          rolldownOptions: { input: file, output: { format: 'iife' } },
        },
      });
      const chunk = [result].flat().flatMap((one) => ('output' in one ? one.output : []))[0];
      if (chunk?.type !== 'chunk') throw new Error(`no script came of ${file}`);
      return `export default ${JSON.stringify(chunk.code)};`;
    },
  };
}
