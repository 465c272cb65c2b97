import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../terminal/settings.ts';
import { makeFolder, newsOf } from './corpus.ts';
import { installPackages } from './install.ts';
import { type Cost, measureRun, RunError } from './measure.ts';
import type { News } from './news.ts';

/** Another generator that makes pages of the same articles. */
interface Peer {
  readonly name: string;
  /** Package that npm installs; null when it is here as a dependency. */
  readonly install: string | null;
  /** The package whose program is called. */
  readonly package: string;
  readonly args: readonly string[];
  /** Files of its project, by path, for these articles. */
  readonly files: (news: readonly News[]) => Readonly<Record<string, string>>;
}

const page = (news: News, head: Readonly<Record<string, string>> = {}): string =>
  `---\n${Object.entries({ title: news.title, ...head })
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n\n# ${news.title}\n\n${news.publisher}, ${news.published}\n\n${news.paragraphs.join('\n\n')}\n`;

const pages = (news: readonly News[], folder: string, head: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(news.map((each) => [`${folder}${each.id}.md`, page(each, head)]));

const html = (title: string, content: string): string =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8" /><title>${title}</title></head><body>${content}</body></html>\n`;

const peers: readonly Peer[] = [
  {
    name: 'Astro',
    install: null,
    package: 'astro',
    args: ['build'],
    files: (news) => ({
      'astro.config.mjs': 'export default {};\n',
      'src/layouts/Page.astro': `---\nconst { frontmatter } = Astro.props;\n---\n${html('{frontmatter.title}', '<slot />')}`,
      ...pages(news, 'src/pages/', { layout: '../layouts/Page.astro' }),
    }),
  },
  {
    name: 'Eleventy',
    install: '@11ty/eleventy',
    package: '@11ty/eleventy',
    args: ['--input=pages', '--output=dist', '--quiet'],
    files: (news) => ({
      'pages/_includes/page.njk': html('{{ title }}', '{{ content | safe }}'),
      ...pages(news, 'pages/', { layout: 'page.njk' }),
    }),
  },
  {
    name: 'Framework',
    install: '@observablehq/framework',
    package: '@observablehq/framework',
    args: ['build'],
    files: (news) => ({
      'observablehq.config.js': 'export default { root: "src", output: "dist", pages: [], search: false };\n',
      'src/index.md': '# Articles\n',
      ...pages(news, 'src/'),
    }),
  },
];

/** Folder with a peer's packages; null when they cannot be installed. */
async function provide({ name, install }: Peer, tell: (line: string) => void): Promise<string | null> {
  return install === null ? root : installPackages(name, [install], tell);
}

async function programOf(folder: string, name: string): Promise<string> {
  const at = join(folder, 'node_modules', name);
  const { bin } = JSON.parse(await readFile(join(at, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  return join(at, typeof bin === 'string' ? bin : (Object.values(bin)[0] ?? ''));
}

/** Names of the peers there are. */
export const peerNames: readonly string[] = peers.map(({ name }) => name);

/** Cold builds of the same articles by each of some peers that is here or can be installed. */
export async function measurePeers(
  folder: string,
  size: number,
  only: readonly string[],
  tell: (line: string) => void,
): Promise<Record<string, Cost>> {
  const costs: Record<string, Cost> = {};
  for (const peer of peers.filter(({ name }) => only.includes(name.toLowerCase()))) {
    const home = await provide(peer, tell);
    if (home === null) continue;
    // Inside of the folder with the packages, so that the project finds them.
    const project = peer.install === null ? join(folder, 'astro') : join(home, 'project');
    await makeFolder(project, {
      'package.json': '{ "private": true, "type": "module" }\n',
      ...peer.files(newsOf(size)),
    });
    try {
      const program = await programOf(home, peer.package);
      const env = { ASTRO_TELEMETRY_DISABLED: '1', OBSERVABLE_TELEMETRY_DISABLE: 'true' };
      const { cost } = await measureRun([process.execPath, program, ...peer.args], { cwd: project, env });
      costs[`${size}/${peer.name}`] = cost;
    } catch (error) {
      if (!(error instanceof RunError)) throw error;
      tell(`${peer.name} failed and is left out: ${error.message.trim().slice(0, 300)}`);
    }
    await rm(project, { recursive: true, force: true });
  }
  return costs;
}
