import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Message } from '../../src/model/message.ts';

/** What the Nu Html Checker said, or why it was not asked. */
export interface NuReport {
  readonly findings: readonly Message[];
  /** Null when it ran. */
  readonly skipped: string | null;
}

interface NuMessage {
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly url?: string;
  readonly lastLine?: number;
  readonly firstColumn?: number;
  readonly message: string;
}

/**
 * What is no fault. A policy lets through what it should, `check/policy` says: read from a folder, "self" is no host to
 * the checker, and it takes scripts that hold data for scripts that run. And its table of CSS is older than container
 * queries (every browser since 2023) and than `paint-order` (since 2017), which charts that bring their own style need.
 */
const notMeant = [
  '.*violates Content Security Policy.*',
  'CSS: “(container-type|paint-order)”: Property .* doesn.t exist.*',
  'CSS: Unrecognized at-rule “@container”.*',
].join('|');

function run(folder: string): Promise<{ readonly output: string; readonly missing: boolean }> {
  const jar = createRequire(import.meta.url)('vnu-jar') as string;
  const options = [
    '--format',
    'json',
    '--stdout',
    '--exit-zero-always',
    '--skip-non-html',
    '--filterpattern',
    notMeant,
  ];
  return new Promise((resolve, reject) => {
    execFile('java', ['-jar', jar, ...options, folder], { maxBuffer: 1e8 }, (error, stdout) => {
      if (error !== null && 'code' in error && error.code === 'ENOENT') resolve({ output: '', missing: true });
      else if (error !== null) reject(error);
      else resolve({ output: stdout, missing: false });
    });
  });
}

/**
 * Asks the Nu Html Checker about every page of a folder.
 *
 * @param folder - Absolute path of the built site.
 * @param name - What the folder is called in messages.
 * @throws When Java is there and the checker ends in an error of its own.
 */
export async function askNu(folder: string, name: string): Promise<NuReport> {
  const { output, missing } = await run(folder);
  if (missing) return { findings: [], skipped: 'there is no Java to run it with' };
  const { messages } = JSON.parse(output) as { readonly messages: readonly NuMessage[] };
  const findings = messages.map(({ url, lastLine, firstColumn, message }): Message => {
    const file = url === undefined ? '' : relative(folder, fileURLToPath(url)).replaceAll('\\', '/');
    return {
      file: `${name}/${file}`,
      line: lastLine ?? null,
      column: firstColumn ?? null,
      level: 'error',
      text: message,
      hint: 'See the HTML standard, or ask the checker at validator.w3.org/nu.',
      rule: 'check/nu',
    };
  });
  return { findings, skipped: null };
}
