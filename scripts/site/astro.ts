import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HotPayload } from 'vite';
import { formatMessage } from '../../src/message.ts';
import type { Message } from '../../src/model/message.ts';
import { astroEnvironment, type Settings } from './settings.ts';

/** How a run of Astro ended. */
export interface AstroRun {
  readonly ok: boolean;
  /** What it said of its failure; all that it said where it named no error. */
  readonly output: string;
}

/** Astro tells every page it makes; of a failure only the end is worth reading. */
function faultIn(output: string): string {
  const at = output.indexOf('[ERROR]');
  return output.slice(at < 0 ? 0 : output.lastIndexOf('\n', at) + 1).trim();
}

const program = (root: string): string => join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');

const endWithParent = pathToFileURL(join(import.meta.dirname, 'end-with-parent.mjs')).href;

/**
 * Builds the pages into a folder. Astro runs in a process of its own: its settings are environment variables, and what
 * it keeps in memory must not reach a second build.
 */
export function buildPages(settings: Settings, folder: string): Promise<AstroRun> {
  return new Promise((resolve, reject) => {
    const args = ['--import', endWithParent, program(settings.root), 'build', '--outDir', folder];
    const child = spawn(process.execPath, args, {
      cwd: settings.root,
      env: { ...process.env, ...astroEnvironment(settings) },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const output: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes) => output.push(bytes));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output: faultIn(Buffer.concat(output).toString('utf8')) }));
  });
}

/** Astro's development server, as the one who watches the content steers it. */
export interface Development {
  readonly stop: () => Promise<void>;
  /** Shows errors over the open pages, which stay as they are below; with none, loads the pages anew. */
  readonly show: (errors: readonly Message[]) => void;
}

/** Errors as Astro's overlay shows them: the first with its place, which opens in the editor, the others below it. */
function overlayOf(errors: readonly Message[], root: string): HotPayload {
  const [first, ...others] = errors;
  const { file = '', line = null, column = null, text = '', hint = '', rule = '' } = first ?? {};
  const place = [file, line, column].filter((part) => part !== null).join(':');
  const more = others.map((message) => `\n\n${formatMessage(message)}`).join('');
  const err = {
    name: `${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in the content`,
    title: text,
    // The overlay takes both for HTML; what stands in content is text.
    message: escapeHtml(`${place}: ${text}${more}`),
    hint: escapeHtml(`${hint}  [${rule}]`),
    stack: '',
    plugin: 'content',
    loc: { file: resolve(root, file), line: line ?? 1, column: column ?? 1 },
  };
  return { type: 'error', err };
}

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Starts Astro's development server in this process. When the data were made anew its caller says so: pages read that
 * file and do not import it, so Vite would not know, and a watcher sees it before or after the pages' own files.
 */
export async function startDevelopment(settings: Settings): Promise<Development> {
  const { root, port } = settings;
  Object.assign(process.env, astroEnvironment(settings));
  const { dev } = await import('astro');
  let send: (payload: HotPayload) => void = () => {};
  let shown: readonly Message[] = [];
  const server = await dev({
    root,
    server: { port },
    vite: {
      plugins: [
        {
          name: 'tell-open-pages',
          configureServer(vite) {
            send = (payload) => vite.ws.send(payload);
            // A page that is opened or reloaded meanwhile is told, too.
            vite.ws.on('connection', () => {
              if (shown.length > 0) send(overlayOf(shown, root));
            });
          },
        },
      ],
    },
  });
  return {
    stop: () => server.stop(),
    show: (errors) => {
      shown = errors;
      send(errors.length > 0 ? overlayOf(errors, root) : { type: 'full-reload' });
    },
  };
}
