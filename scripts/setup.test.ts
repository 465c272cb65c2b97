import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** A stand-in for npm: notes its calls, and makes what an install makes. `NPM_FAILS` names the words it fails at. */
const npm = `
const fs = require('node:fs');
const [verb] = process.argv.slice(2);
if (verb === '--version') { console.log(process.env.NPM_VERSION ?? '11.0.0'); process.exit(0); }
fs.appendFileSync('calls.txt', verb + '\\n');
const fault = (process.env.NPM_FAILS ?? '').split(' ').includes(verb);
if (fault) { console.error(verb === 'ci' ? 'npm error code EUSAGE' : 'npm error network'); process.exit(1); }
fs.mkdirSync('node_modules/node/bin', { recursive: true });
fs.mkdirSync('node_modules/.bin', { recursive: true });
if (!process.env.NPM_SKIPS_NODE) fs.writeFileSync('node_modules/node/bin/node', '#!/bin/sh\\nexec "' + process.execPath + '" "$@"\\n', { mode: 0o755 });
`;

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'setup-'));
  await mkdir(join(root, 'scripts'));
  for (const name of ['setup.mjs', 'run.mjs', 'keep-code.mjs'])
    await cp(join(import.meta.dirname, name), join(root, 'scripts', name));
  await writeFile(
    join(root, 'scripts', 'greet.ts'),
    "console.log('hello', ...process.argv.slice(2));\nprocess.exitCode = 3;\n",
  );
  await writeFile(join(root, 'package-lock.json'), '{"packages":{}}');
  await writeFile(join(root, 'npm-cli.js'), npm);
  await chmod(join(root, 'npm-cli.js'), 0o755);
});
afterEach(() => rm(root, { recursive: true, force: true }));

function run(script: 'setup' | 'run', args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', `${script}.mjs`), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, npm_execpath: join(root, 'npm-cli.js'), ...env },
  });
  return { status, stdout, stderr };
}
const calls = () => readFile(join(root, 'calls.txt'), 'utf8').catch(() => '');

describe('setup', () => {
  test('installs, then goes on with the task, its arguments and its exit code', async () => {
    expect(run('setup', ['greet', 'river', 'dam'])).toMatchObject({ status: 3, stdout: 'hello river dam\n' });
    expect(await calls()).toBe('ci\n');
  });

  test('installs once, and again when the lock file changes', async () => {
    run('setup', ['greet']);
    run('setup', ['greet']);
    expect(await calls()).toBe('ci\n');
    await writeFile(join(root, 'package-lock.json'), '{"packages":{"":{}}}');
    run('setup', ['greet']);
    expect(await calls()).toBe('ci\nci\n');
  });

  test('takes an install that was made by hand for one', async () => {
    run('setup', ['greet']);
    await rm(join(root, 'node_modules', '.setup-stamp'));
    await writeFile(join(root, 'node_modules', '.package-lock.json'), '{"packages":{}}');
    run('setup', ['greet']);
    expect(await calls()).toBe('ci\n');
  });

  test('installs again when an earlier install was cut off', async () => {
    run('setup', ['greet']);
    await rm(join(root, 'node_modules', '.setup-stamp'));
    run('setup', ['greet']);
    expect(await calls()).toBe('ci\nci\n');
  });

  test('gets along with a lock file that npm ci refuses', async () => {
    expect(run('setup', ['greet'], { NPM_FAILS: 'ci' }).status).toBe(3);
    expect(await calls()).toBe('ci\ninstall\n');
  });

  test('shows what npm said when nothing helps', () => {
    const { status, stderr } = run('setup', ['greet'], { NPM_FAILS: 'ci install' });
    expect(status).toBe(1);
    expect(stderr).toContain('npm error network');
    expect(stderr).toContain('The packages could not be installed');
  });

  test('says so when the install left out the Node that is needed', () => {
    const { status, stderr } = run('setup', ['greet'], { NPM_SKIPS_NODE: '1' });
    expect(status).toBe(1);
    expect(stderr).toContain('npm config delete ignore-scripts');
  });

  test('says so when npm is too old', () => {
    const { status, stderr } = run('setup', ['greet'], { NPM_VERSION: '9.8.1' });
    expect(status).toBe(1);
    expect(stderr).toContain('This needs npm 10 or later; this machine has 9.8.1.');
  });
});

describe('run', () => {
  test('says what to do when nothing is installed', () => {
    const { status, stderr } = run('run', ['greet']);
    expect(status).toBe(1);
    expect(stderr).toContain('Run npm start first');
  });

  test('puts the project’s tools first in the PATH', async () => {
    run('setup', ['greet']);
    await writeFile(join(root, 'scripts', 'path.ts'), 'console.log(process.env.PATH);');
    expect(run('run', ['path']).stdout.split(':')[0]).toMatch(/node_modules\/\.bin$/);
  });

  test('knows no task by another name', () => {
    run('setup', ['greet']);
    expect(run('run', ['grete'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('There is no task "grete".'),
    });
  });
});

describe('the lock file', () => {
  test('names the packages of every system, so that npm ci takes it', async () => {
    const text = await readFile(join(import.meta.dirname, '..', 'package-lock.json'), 'utf8');
    const { packages } = JSON.parse(text) as {
      packages: Record<string, { readonly version?: string; readonly optionalDependencies?: Record<string, string> }>;
    };
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`${path}/node_modules/${name}`]?.version && !packages[`node_modules/${name}`]?.version,
      ),
    );
    expect(missing).toEqual([]);
  });

  test('names no registry', async () => {
    expect(await readFile(join(import.meta.dirname, '..', 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
  });
});
