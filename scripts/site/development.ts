import { resolve } from 'node:path';
import type { HotPayload, ViteDevServer } from 'vite';
import { checkRedirects } from '../../src/ingest/index.ts';
import { formatMessage } from '../../src/message.ts';
import type { Message } from '../../src/model/message.ts';
import type { Redirect } from '../../src/model/redirects.ts';
import { handOut } from './hand-out.ts';
import { astroEnvironment, type Settings } from './settings.ts';

/** Astro's development server, as the one who watches the content steers it. */
export interface Development {
  readonly stop: () => Promise<void>;
  /** Shows errors over the open pages, which stay as they are below. */
  readonly showErrors: (errors: readonly Message[]) => void;
  /** Loads the open pages anew from what the build has just written. */
  readonly showNew: () => void;
  /** What is wrong with the redirects, held against the pages that the server has. */
  readonly checkRedirects: (redirects: readonly Redirect[]) => Promise<readonly Message[]>;
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
  const { root, port, base } = settings;
  Object.assign(process.env, astroEnvironment(settings));
  const { dev } = await import('astro');
  let vite: ViteDevServer | undefined;
  let shown: readonly Message[] = [];
  // Whether the data were made anew since a page was last asked for.
  let isOlder = false;
  let address = '';
  /** A page of the server; null where it has none, or one that only leads on. */
  const pageAt = async (path: string): Promise<string | null> => {
    const response = await fetch(new URL(path.slice(1), address));
    const text = await response.text();
    return response.ok && !text.includes('http-equiv="refresh"') ? text : null;
  };
  const server = await dev({
    root,
    server: { port },
    vite: {
      plugins: [
        {
          name: 'tell-open-pages',
          configureServer(made) {
            vite = made;
            // It may lie elsewhere; Vite looks after its own root.
            made.watcher.add(settings.explainersDir);
            made.middlewares.use((request, _, next) => {
              if (request.headers.accept?.includes('text/html')) isOlder = false;
              next();
            });
            // A page that is opened or reloaded meanwhile is told, too.
            made.ws.on('connection', () => {
              if (shown.length > 0) made.ws.send(overlayOf(shown, root));
              else if (isOlder) made.ws.send({ type: 'full-reload' });
            });
          },
        },
        handOut(settings),
      ],
    },
  });
  address = `http://localhost:${server.address.port}${base}`;
  return {
    stop: () => server.stop(),
    showErrors: (errors) => {
      shown = errors;
      vite?.ws.send(overlayOf(errors, root));
    },
    showNew: () => {
      shown = [];
      isOlder = true;
      // Astro keeps which pages there are and what each is given; this is how its own collections make it forget.
      for (const environment of Object.values(vite?.environments ?? {}))
        environment.hot.send('astro:content-changed', {});
      vite?.ws.send({ type: 'full-reload' });
    },
    checkRedirects: async (redirects) => {
      const paths = new Set(redirects.flatMap(({ from, to }) => [from, to.replace(/[#?].*$/, '')]));
      const there = new Set<string>();
      for (const path of paths) if (path.startsWith('/') && (await pageAt(path)) !== null) there.add(path);
      return checkRedirects(redirects, (path) => there.has(path));
    },
  };
}
