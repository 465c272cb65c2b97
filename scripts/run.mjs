// Runs a task of scripts/, or a tool of node_modules/.bin, under the project's own Node with its tools first in the PATH.
// Like setup.mjs it may be started by any Node and before an install: no TypeScript and no packages in here.
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const binFolder = join(root, 'node_modules', '.bin');

// Room for what is young: more of it takes up to 200 MB more and saves no work, less at the start is a tenth more work.
const room = ['--min-semi-space-size=16', '--max-semi-space-size=16'];
const keepCode = new URL('keep-code.mjs', import.meta.url).href;

/** The Node that came with the install. */
export function projectNode() {
  return join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** Says what is wrong and ends. */
export function stop(words) {
  console.error(words);
  process.exit(1);
}

/** The file a task's name stands for. */
function scriptOf(task) {
  const own = join(root, 'scripts', `${task}.ts`);
  if (existsSync(own)) return own;
  const tool = join(binFolder, task);
  if (existsSync(tool)) return realpathSync(tool);
  return stop(`There is no task "${task}".\n  npm run   lists what there is.`);
}

/** Runs a task with its arguments and ends with its exit code. */
export function runTask(task, args) {
  if (!existsSync(projectNode()))
    stop('The packages of this project are not installed yet.\n  Run npm start first; it installs them.');
  const script = scriptOf(task);
  const first = script.endsWith('.ts') ? ['--import', keepCode] : [];
  const child = spawn(projectNode(), [...room, ...first, script, ...args], {
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: [binFolder, process.env.PATH].filter(Boolean).join(delimiter),
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  // The child hears Ctrl-C of its own; what is sent to us alone is passed on, and its way of ending is ours.
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  process.on('SIGINT', () => {});
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [task, ...args] = process.argv.slice(2);
  runTask(task ?? 'start', args);
}
