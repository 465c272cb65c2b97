import { expect, test } from 'vitest';
import { diskFault } from './disk.ts';

const error = (code: string) => Object.assign(new Error(`${code}: no, write 'a.md'`), { code, path: 'a.md' });

test.each([
  ['ENOSPC', 'there is no room left on the disk'],
  ['EROFS', 'the disk is read-only'],
  ['EACCES', 'a.md may not be written'],
  ['EBUSY', 'a.md is in use, or a disk of its own; name a folder in it'],
  ['EEXIST', 'a.md has come there meanwhile'],
])('says in plain words what %s means', (code, words) => {
  expect(diskFault(error(code))).toBe(words);
});

test('leaves errors of our own alone', () => {
  expect(diskFault(new TypeError('undefined is not a function'))).toBeNull();
});
