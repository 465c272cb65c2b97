import { link, mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** How to wait for a lock; times in milliseconds. */
export interface LockOptions {
  /** Called once when another process holds it. */
  readonly onWait?: (holder: string) => void;
  readonly patience?: number;
  readonly interval?: number;
}

/** How often the holder shows that it lives, and how long a silent one is believed. */
const heartbeat = 5_000;
const silence = 120_000;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function create(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(`${process.pid}\n`);
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

interface Holder {
  /** Content of the lock file: the number of a process. */
  readonly text: string;
  readonly isLiving: boolean;
}

/** Who holds the lock; null when nobody does any more. */
async function readHolder(path: string): Promise<Holder | null> {
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(path, 'utf8'), stat(path)]);
    const quiet = Date.now() - mtimeMs;
    // Between making the file and writing the number into it the file is empty for a moment.
    if (text === '') return { text, isLiving: quiet < heartbeat };
    // A silent holder is not believed, since its number may by now be another program's.
    return { text, isLiving: isAlive(Number(text)) && quiet < silence };
  } catch {
    return null;
  }
}

/** Takes a dead holder's lock away, unless another that waited was quicker and it is that one's by now. */
async function clear(path: string, dead: Holder): Promise<void> {
  const aside = `${path}.stale-${process.pid}`;
  try {
    await rename(path, aside);
    if ((await readFile(aside, 'utf8')) !== dead.text) await link(aside, path);
  } catch {
    // Gone already, or taken anew: both are seen at the next try.
  }
  await rm(aside, { force: true });
}

/**
 * Does a piece of work while no other process of this project does one under the same lock.
 *
 * @throws When the other does not finish within `patience` (ten minutes).
 */
export async function withLock<T>(path: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
  const { onWait, patience = 600_000, interval = 200 } = options;
  await mkdir(dirname(path), { recursive: true });
  const begun = Date.now();
  let told = false;
  while (!(await create(path))) {
    const holder = await readHolder(path);
    if (holder === null) continue;
    if (!holder.isLiving) {
      await clear(path, holder);
      continue;
    }
    const name = holder.text.trim();
    if (!told) onWait?.(name);
    told = true;
    if (Date.now() - begun > patience) throw new Error(`another build does not finish: process ${name}`);
    await sleep(interval);
  }
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), heartbeat);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    await rm(path, { force: true });
  }
}
