import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a run took. */
export interface Cost {
  /** Seconds of work on all cores, of the command and all that it started. */
  readonly cpu: number;
  /** Seconds on the clock; on a busy machine they say little. */
  readonly wall: number;
  /** MiB at the highest, of all processes of the run at one time; of one process where that alone was asked. */
  readonly memory: number;
  /** Of an article's page, uncompressed, on average; only where pages were made. */
  readonly page?: number;
}

/** What one Node process of a run says at its end; `noted.mjs` writes it. */
export interface Noted {
  readonly program: string;
  readonly cpu: number;
  readonly memory: number;
}

/** A command that did not end well; the message is what it said. */
export class RunError extends Error {}

/** MiB that a process and all that it started hold at this moment; 0 where the system does not tell, or it has ended. */
export function heldMemory(pid: number): number {
  try {
    const held = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return children.reduce((sum, child) => sum + heldMemory(Number(child)), held);
  } catch {
    return 0;
  }
}

/** Often enough for a peak of a second, too seldom to cost work. */
const LOOK = 200;

// The last line of `times` is of the processes that the shell waited for: `0m1.230s 0m0.100s`.
function readTimes(line: string): number {
  const parts = [...line.matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/**
 * Runs a command to its end.
 *
 * The work is counted by the shell, which sees every process, and the memory of all of them by looking at it five
 * times a second; a few lines that each Node process of the run loads first tell what that process took.
 *
 * @returns With what each Node process said of itself, and what the command printed.
 * @throws RunError
 */
export async function measureRun(
  command: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<{ readonly cost: Cost; readonly processes: readonly Noted[]; readonly output: string }> {
  const notes = await mkdtemp(join(tmpdir(), 'bench-'));
  const begun = performance.now();
  const preload = `--import=${new URL('noted.mjs', import.meta.url).href}`;
  const child = spawn('sh', ['-c', '"$@"; code=$?; times >&2; exit $code', 'sh', ...command], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env, NODE_OPTIONS: preload, BENCH_NOTES: notes },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [output, told, together] = ['', '', 0];
  const looking = setInterval(() => {
    together = Math.max(together, heldMemory(child.pid ?? 0));
  }, LOOK);
  child.stdout.on('data', (bytes) => {
    output += bytes;
  });
  child.stderr.on('data', (bytes) => {
    told += bytes;
  });
  try {
    const code = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
    const wall = (performance.now() - begun) / 1000;
    if (code !== 0) throw new RunError(`${told.slice(-2000)}\n${output.slice(-2000)}`);
    const texts = await Promise.all((await readdir(notes)).map((name) => readFile(join(notes, name), 'utf8')));
    const processes = texts.map((text) => JSON.parse(text) as Noted);
    // A short run may end between two looks, and not every system tells: the highest of one process is the least it was.
    const memory = Math.max(together, ...processes.map((each) => each.memory));
    return { cost: { cpu: readTimes(told.trimEnd().split('\n').at(-1) ?? ''), wall, memory }, processes, output };
  } finally {
    clearInterval(looking);
    await rm(notes, { recursive: true, force: true });
  }
}
