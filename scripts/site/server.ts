import { createReadStream, type Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { createGzip } from 'node:zlib';
import { headersIn } from './headers-in.ts';

/** Media types by the ending of a file's name. */
export const fileTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
};

const compressible = /^text\/|json|xml|javascript/;

interface Found {
  readonly path: string;
  readonly stats: Stats;
}

async function findFile(path: string): Promise<Found | null> {
  const stats = await stat(path).catch(() => null);
  return stats?.isFile() ? { path, stats } : null;
}

/** The path of a request inside the site, or null when it lies outside of `base` or is no path at all. */
export function readPath(url: string, base: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    if (path.includes('\0') || !path.startsWith(base)) return null;
    return path.slice(base.length);
  } catch {
    return null;
  }
}

function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: Found,
  own: Readonly<Record<string, string>>,
): void {
  const type = fileTypes[extname(file.path).toLowerCase()] ?? 'application/octet-stream';
  const etag = `W/"${file.stats.size.toString(36)}-${Math.floor(file.stats.mtimeMs).toString(36)}"`;
  const gzip = compressible.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  // At home nothing is kept for long: a new build shows at once.
  const headers = { ...own, 'Content-Type': type, ETag: etag, 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' };
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(
    status,
    gzip ? { ...headers, 'Content-Encoding': 'gzip' } : { ...headers, 'Content-Length': file.stats.size },
  );
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const stream = createReadStream(file.path);
  stream.on('error', () => response.destroy());
  if (gzip) stream.pipe(createGzip()).pipe(response);
  else stream.pipe(response);
}

/** The site's headers as a host would send them; none when it has no file of them. */
async function readHeaders(folder: string): Promise<ReturnType<typeof headersIn>> {
  return headersIn(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''));
}

async function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const url = request.url ?? '/';
  const redirect = (to: string): void => void response.writeHead(302, { Location: to }).end();
  if (base !== '/' && (url === '/' || url === base.slice(0, -1))) return redirect(base);
  const path = readPath(url, base);
  const inside = path === null ? null : normalize(join(folder, path));
  const headersOf = await readHeaders(folder);
  if (path !== null && inside !== null && (inside === folder || inside.startsWith(folder + sep))) {
    const isFolder = path === '' || path.endsWith('/');
    const file = await findFile(isFolder ? join(inside, 'index.html') : inside);
    const own = headersOf(`${base}${path}`);
    if (file) return sendFile(request, response, 200, file, own);
    // As the usual hosts do: the address of a folder without its slash leads to the one with it.
    if (!isFolder && (await findFile(join(inside, 'index.html')))) return redirect(`${encodeURI(`${base}${path}`)}/`);
  }
  const missing = await findFile(join(folder, '404.html'));
  if (missing) sendFile(request, response, 404, missing, headersOf(`${base}404.html`));
  else response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
}

/** A site that is being served. */
export interface Serving {
  /** Where its home page is, such as `http://localhost:4321/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const at = server.address();
      resolve(typeof at === 'object' && at !== null ? at.port : port);
    });
  });
}

/**
 * Serves a built folder to this machine alone. Files are looked up at each request, so a new build shows at once.
 *
 * @param base - Path the site stands under, with a slash at both ends.
 * @param port - 0 takes any free one.
 * @throws With code `EADDRINUSE` when the port is taken.
 */
export async function serveFolder(folder: string, base: string, port: number): Promise<Serving> {
  const make = (): Server =>
    createServer((request, response) => {
      answer(folder, base, request, response).catch(() => response.destroy());
    });
  const first = make();
  const actual = await listen(first, port, '127.0.0.1');
  const servers = [first];
  // `localhost` is ::1 to some programs. A machine without IPv6 has only the first.
  const second = make();
  await listen(second, actual, '::1').then(
    () => servers.push(second),
    () => {},
  );
  const close = (server: Server): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    address: `http://localhost:${actual}${base}`,
    close: async () => void (await Promise.all(servers.map(close))),
  };
}
