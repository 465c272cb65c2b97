import { readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readSettings } from '../site/settings.ts';
import { root } from '../terminal/settings.ts';
import { addArticle, makeContent } from './corpus.ts';
import { type Cost, measureRun, type Noted } from './measure.ts';

/** The stages before the pages, each in the same process after the other. */
export async function measureStages(folder: string, size: number): Promise<Record<string, Cost>> {
  const content = await makeContent(join(folder, 'content'), size);
  const { output } = await measureRun([process.execPath, join(import.meta.dirname, 'stages.ts'), content], {
    cwd: root,
  });
  const costs = JSON.parse(output) as Record<string, Cost>;
  return Object.fromEntries(Object.entries(costs).map(([stage, cost]) => [`${size}/${stage}`, cost]));
}

const sum = (processes: readonly Noted[]): Cost => ({
  cpu: processes.reduce((total, { cpu }) => total + cpu, 0),
  memory: Math.max(0, ...processes.map(({ memory }) => memory)),
  wall: 0,
});

/** Mean size in bytes of the pages one folder deep; the list itself is left out. */
async function meanPage(folder: string): Promise<number> {
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const pages = names.filter(({ name }) => !/^\d+$/.test(name)).map(({ name }) => join(folder, name, 'index.html'));
  const sizes = await Promise.all(pages.map(async (path) => (await stat(path)).size));
  return sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
}

/** Whole builds: with nothing kept from before, that without pictures, archives and search, with nothing changed, and with one article more. */
export async function measureBuilds(folder: string, size: number): Promise<Record<string, Cost>> {
  const content = await makeContent(join(folder, 'content'), size);
  const env = { CONTENT_DIR: content, OUT_DIR: join(folder, 'dist'), CACHE_DIR: join(folder, 'cache') };
  const { siteDataFile } = readSettings(env, root);
  const clear = async (): Promise<void> => {
    for (const path of [env.OUT_DIR, env.CACHE_DIR, dirname(siteDataFile)])
      await rm(path, { recursive: true, force: true });
  };
  // As `npm run build` starts it.
  const room = ['--min-semi-space-size=16', '--max-semi-space-size=16'];
  const program = [...room, '--import', './scripts/keep-code.mjs', join('scripts', 'build.ts')];
  const build = () => measureRun([process.execPath, ...program], { cwd: root, env });
  await clear();
  const cold = await build();
  const files = await measureRun([process.execPath, join(import.meta.dirname, 'files.ts')], { cwd: root, env });
  const made = JSON.parse(files.output) as Record<'pictures' | 'search', Cost>;
  const page = await meanPage(join(env.OUT_DIR, 'articles'));
  const warm = await build();
  await addArticle(content, size);
  const added = await build();
  await clear();
  const isAstro = ({ program }: Noted): boolean => program.includes('astro');
  return {
    [`${size}/site`]: sum(cold.processes.filter(isAstro)),
    [`${size}/pictures`]: made.pictures,
    [`${size}/search`]: made.search,
    [`${size}/build lean`]: { ...cold.cost, cpu: cold.cost.cpu - made.pictures.cpu - made.search.cpu },
    [`${size}/build cold`]: { ...cold.cost, page },
    [`${size}/build warm`]: warm.cost,
    [`${size}/build added`]: added.cost,
  };
}
