// Runs on whatever Node the machine has, before anything is installed: no TypeScript and no packages in here.
// Installs what is missing, then goes on with `scripts/<task>.ts` under the project's own Node.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { binFolder, projectNode, root, runTask, stop } from './run.mjs';

const lowestNode = 20;
const lowestNpm = 10;
const lockFile = join(root, 'package-lock.json');
const stampFile = join(root, 'node_modules', '.setup-stamp');

/** The PATH without the project's own tools: while npm replaces them they are not there to be used. */
function machineEnvironment() {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== binFolder);
  return { ...process.env, PATH: path.join(delimiter) };
}

/** How to call npm: through the script that already runs us, else by name. */
function npmCommand(env) {
  const script = process.env.npm_execpath;
  if (!script?.endsWith('.js') || !existsSync(script)) return ['npm'];
  // `npm start` puts the project's Node first; npm must not run on a file that it is about to remove.
  return process.execPath.startsWith(join(root, 'node_modules'))
    ? [execFileSync('node', ['-p', 'process.execPath'], { env, encoding: 'utf8' }).trim(), script]
    : [process.execPath, script];
}

/** What an install depends on, as one line. */
function wantedStamp() {
  const lock = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  return `${lock} ${process.platform} ${process.arch}\n`;
}

/** Whether what npm noted of its last install agrees with the lock file; true for an install made by hand, too. */
function installAgrees() {
  try {
    const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
    const present = JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8')).packages;
    return Object.entries(wanted).every(
      ([path, one]) => path === '' || one.optional || one.devOptional || present[path]?.version === one.version,
    );
  } catch {
    return false;
  }
}

function isInstalled(stamp) {
  if (!existsSync(projectNode())) return false;
  const found = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : null;
  return found === null ? installAgrees() : found === stamp;
}

function checkMachine(env, npm) {
  const version = process.versions.node;
  if (Number(version.split('.')[0]) < lowestNode) {
    stop(
      `This needs Node ${lowestNode} or later; this machine has ${version}.\n  Get a newer one from https://nodejs.org`,
    );
  }
  const asked = spawnSync(npm[0], [...npm.slice(1), '--version'], { env, encoding: 'utf8', shell: npm.length === 1 });
  if (asked.status !== 0) stop('npm is missing; it comes with Node.\n  Get both from https://nodejs.org');
  if (Number(asked.stdout.trim().split('.')[0]) < lowestNpm) {
    stop(`This needs npm ${lowestNpm} or later; this machine has ${asked.stdout.trim()}.\n  Run: npm install -g npm`);
  }
}

/** Runs npm and keeps what it says, to be shown only when nothing helps. */
function runNpm(npm, env, args) {
  const quiet = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync(npm[0], [...npm.slice(1), ...args, ...quiet], {
    cwd: root,
    env,
    encoding: 'utf8',
    shell: npm.length === 1,
  });
  return { ok: done.status === 0, words: `${done.stdout ?? ''}${done.stderr ?? ''}${done.error ?? ''}`.trim() };
}

function install() {
  const stamp = wantedStamp();
  if (isInstalled(stamp)) {
    if (!existsSync(stampFile)) writeFileSync(stampFile, stamp);
    return;
  }
  const env = machineEnvironment();
  const npm = npmCommand(env);
  checkMachine(env, npm);
  const begun = Date.now();
  console.error('Installing what is missing; the first time this takes a minute or two.');
  let done = runNpm(npm, env, ['ci']);
  // npm ci refuses a lock file that leaves out packages of other systems, as npm itself writes it where it cannot
  // get those. What this system needs is in it, and an install takes the same versions from it.
  if (!done.ok && /EUSAGE/.test(done.words)) done = runNpm(npm, env, ['install', '--no-save']);
  if (!done.ok) {
    stop(
      `${done.words}\n\nThe packages could not be installed; npm's own words stand above.\n` +
        '  It needs a way to the package registry. If it has one, remove node_modules and run the same command again.',
    );
  }
  if (!existsSync(projectNode())) {
    stop(
      'The install left out the Node that the project runs on (package "node").\n' +
        '  It comes by an install script: allow it (npm config delete ignore-scripts) and run the same command again.',
    );
  }
  writeFileSync(stampFile, stamp);
  console.error(`Installed in ${((Date.now() - begun) / 1000).toFixed(0)} s.`);
}

install();
const [task, ...args] = process.argv.slice(2);
runTask(task ?? 'start', args);
