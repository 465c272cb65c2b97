import { expect, test } from 'vitest';
import { showProgress } from './progress.ts';
import { Steps } from './steps.ts';

async function run(isTTY: boolean): Promise<string> {
  const written: string[] = [];
  const steps = new Steps(showProgress(2, { isTTY, write: (text) => written.push(text) }));
  await steps.take('reading', async () => {});
  await steps.take('writing', async () => Promise.reject(new Error('full'))).catch(() => {});
  return written.join('');
}

test('on a terminal a bar stands in one line and leaves nothing behind, also when a step fails', async () => {
  const text = await run(true);
  expect(text).toContain('[--------------------] reading 0 s');
  expect(text).toContain('[##########----------] writing 0 s');
  expect(text).not.toContain('\n');
  expect(text.endsWith('\r\u001B[2K')).toBe(true);
});

test('elsewhere each step is a plain line', async () => {
  expect(await run(false)).toBe('reading …\nwriting …\n');
});
