import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Serving, serveFolder } from './server.ts';

let folder: string;
let root: Serving;
let under: Serving;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  const site = join(folder, 'site');
  await mkdir(join(site, 'rivers'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(site, 'index.html'), '<p>home');
  await writeFile(join(site, '404.html'), '<p>nothing here');
  await writeFile(join(site, 'rivers', 'index.html'), '<p>rivers');
  await writeFile(join(site, 'belt.svg'), '<svg/>');
  root = await serveFolder(site, '/', 0);
  under = await serveFolder(site, '/a/b/', 0);
});
afterAll(async () => {
  await Promise.all([root.close(), under.close()]);
  await rm(folder, { recursive: true, force: true });
});

const get = (at: string, init: RequestInit = {}) => fetch(at, { redirect: 'manual', ...init });
const status = async (at: string) => (await get(at)).status;

/** Asks for a path as it is; `fetch` would tidy it first. */
const rawStatus = (at: string, path: string) =>
  new Promise((resolve, reject) => {
    request({ port: new URL(at).port, host: '127.0.0.1', path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('serveFolder', () => {
  test('gives files with their type, and pages for folders', async () => {
    const home = await get(root.address);
    expect([home.status, home.headers.get('content-type'), await home.text()]).toEqual([
      200,
      'text/html; charset=utf-8',
      '<p>home',
    ]);
    expect(await (await get(`${root.address}rivers/`)).text()).toBe('<p>rivers');
    expect((await get(`${root.address}belt.svg`)).headers.get('content-type')).toBe('image/svg+xml');
  });

  test('leads the address of a folder without its slash to the one with it', async () => {
    const answer = await get(`${root.address}rivers`);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/rivers/']);
  });

  test('answers what is missing with the page made for that', async () => {
    const answer = await get(`${root.address}lakes/`);
    expect([answer.status, await answer.text()]).toEqual([404, '<p>nothing here']);
  });

  test('stands under a path of its own', async () => {
    expect(under.address).toMatch(/\/a\/b\/$/);
    expect(await status(under.address)).toBe(200);
    expect(await status(`${under.address}rivers/`)).toBe(200);
    expect(await status(new URL('/rivers/', under.address).href)).toBe(404);
    expect((await get(new URL('/', under.address).href)).headers.get('location')).toBe('/a/b/');
    expect((await get(`${under.address}rivers`)).headers.get('location')).toBe('/a/b/rivers/');
  });

  test('gives nothing from outside of the folder', async () => {
    expect(await rawStatus(root.address, '/../secret.txt')).toBe(404);
    expect(await rawStatus(root.address, '/%2e%2e/secret.txt')).toBe(404);
    expect(await rawStatus(root.address, '/..%2fsecret.txt')).toBe(404);
    expect(await rawStatus(root.address, '/%')).toBe(404);
    expect(await rawStatus(root.address, '/index.html%00')).toBe(404);
  });

  test('refuses to be written to', async () => {
    expect((await get(root.address, { method: 'POST' })).status).toBe(405);
  });

  test('says nothing new when nothing changed', async () => {
    const etag = (await get(root.address)).headers.get('etag') ?? '';
    expect((await get(root.address, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  test('is told when the port is taken', async () => {
    const port = Number(new URL(root.address).port);
    await expect(serveFolder(folder, '/', port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
