import { spawn } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './settings.ts';

/** Runs an installed tool in the foreground, under the Node that runs us; resolves to its exit code. */
export async function runTool(name: string, args: readonly string[]): Promise<number> {
  return runFile(await realpath(join(root, 'node_modules', '.bin', name)), args);
}

/** Runs a file of scripts/ likewise. */
export const runScript = (name: string): Promise<number> => runFile(join(root, 'scripts', `${name}.ts`), []);

function runFile(program: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
