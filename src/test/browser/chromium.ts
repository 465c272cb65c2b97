import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';

const require = createRequire(import.meta.url);

/** A browser on disk, and what its process needs around it. */
export interface Program {
  readonly path: string;
  /** Environments to try, one after the other: the later bring libraries that a bare machine lacks. */
  readonly environments: readonly Readonly<Record<string, string>>[];
}

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** `inflate` writes beside the system's temporary files, under names that any user may have taken. This gives it a place of ours. */
async function unpackInto(folder: string, archives: readonly string[]): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await Promise.all(archives.map((archive) => inflate(archive)));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** Unpacks the browser that came with the install, once; a half-unpacked one is never taken for whole. */
async function unpack(): Promise<Program> {
  const home = dirname(dirname(require.resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { readonly version: string };
  const folder = join(process.cwd(), 'node_modules', '.cache', `chromium-${version}`);
  if (!existsSync(folder)) {
    const next = `${folder}.next-${process.pid}`;
    await mkdir(next, { recursive: true });
    await unpackInto(
      next,
      ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map((name) => join(home, 'bin', name)),
    );
    const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(folder, 'fonts')}</dir></fontconfig>\n`;
    await writeFile(join(next, 'fonts.conf'), fonts);
    // Another run may have been quicker; then its copy is as good.
    await rename(next, folder).catch(() => rm(next, { recursive: true, force: true }));
  }
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  return {
    path: join(folder, 'chromium'),
    environments: [fonts, { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }],
  };
}

/**
 * Finds a Chromium: one of the machine, else the one that came with the install.
 *
 * @throws When there is neither, with what to do.
 */
export async function findChromium(): Promise<Program> {
  const path = usual.find((one) => existsSync(one));
  if (path !== undefined) return { path, environments: [{}] };
  if (process.platform === 'linux' && process.arch === 'x64') return unpack();
  throw new Error('no browser for the browser tests: install Chrome or Chromium');
}
