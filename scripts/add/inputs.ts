import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { isArticleFile } from '../../src/ingest/index.ts';
import { shownPath } from '../site/settings.ts';

/** A text that may be an article. */
export interface Input {
  /** File name with ending, which tells how it is to be read. */
  readonly file: string;
  /** As a person knows it. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Text of the YAML file beside it, or null. */
  readonly sidecar: string | null;
}

/** Something named that cannot be read, with the words to say so. */
export interface Missing {
  readonly path: string;
  readonly words: string;
}

/**
 * Reads what the arguments name: files, all articles of a folder, `-` for standard input.
 *
 * @param from - The folder that relative paths count from.
 */
export async function readInputs(
  args: readonly string[],
  from: string,
  readStandardInput: () => Promise<Uint8Array>,
): Promise<{ readonly inputs: readonly Input[]; readonly missing: readonly Missing[] }> {
  const inputs: Input[] = [];
  const missing: Missing[] = [];
  for (const arg of args) {
    if (arg === '-') {
      const bytes = await readStandardInput();
      inputs.push({ file: `text.${guessFormat(bytes)}`, path: 'standard input', bytes, sidecar: null });
      continue;
    }
    const path = resolve(from, arg);
    const shown = shownPath(path);
    try {
      const names = (await stat(path)).isDirectory() ? await articlesIn(path) : null;
      if (names?.length === 0) missing.push({ path: shown, words: 'the folder holds no txt, md or html file' });
      for (const file of names ?? [basename(path)]) inputs.push(await readOne(names ? join(path, file) : path));
    } catch (error) {
      missing.push({ path: shown, words: wordsFor(error as NodeJS.ErrnoException) });
    }
  }
  return { inputs, missing };
}

async function articlesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() && isArticleFile(entry.name) ? [entry.name] : [])).sort();
}

async function readOne(path: string): Promise<Input> {
  const bytes = await readFile(path);
  const sidecar = await readFile(path.replace(/\.[^./\\]*$/, '.yaml'), 'utf8').catch(() => null);
  return { file: basename(path), path: shownPath(path), bytes, sidecar };
}

function wordsFor({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'the file may not be read';
  return `the file cannot be read: ${message}`;
}

/** Standard input has no name to tell its format; its beginning does. */
export function guessFormat(bytes: Uint8Array): 'html' | 'md' | 'txt' {
  const text = new TextDecoder().decode(bytes.subarray(0, 20_000)).trimStart();
  if (/^<(?:!doctype|!--|\?xml|html|head|body|article|main|div|section|p|h[1-6])\b/i.test(text)) return 'html';
  return /^---[ \t]*\r?\n|^#{1,6} \S|^[-*] \S|\]\(https?:/m.test(text) ? 'md' : 'txt';
}
