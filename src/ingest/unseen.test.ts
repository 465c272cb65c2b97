import { expect, test } from 'vitest';
import { findTaken, findUnseen, showUnseen } from './unseen.ts';

/** Every sign of the first plane, of the plane of tags and variations, and the last two of each plane. */
function* signs(): Generator<string> {
  for (let code = 0; code <= 0x10_ffff; code += 1)
    if (code <= 0xffff || (code >= 0xe_0000 && code <= 0xe_0fff) || (code & 0xffff) >= 0xfffe)
      yield String.fromCodePoint(code);
}

test('takes out of a word just the signs that it says it takes', () => {
  const taken: string[] = [];
  for (const sign of signs()) {
    const text = `a${sign}b`;
    const units = findTaken(text);
    const shown = showUnseen(text);
    if (shown.length + units.length !== text.length) expect.fail(`U+${sign.codePointAt(0)?.toString(16)}`);
    if (units.length > 0) {
      taken.push(sign);
      expect([shown, findUnseen(text, 'dam.txt').length]).toEqual(['ab', 1]);
    }
  }
  expect(taken).toEqual(expect.arrayContaining(['\u200b', '\ufe0f', '\ufdd0', '\ufffe', '\u{1ffff}', '\u{e0100}']));
});

test('leaves a picture the sign that chooses its form', () => {
  expect(showUnseen('The dam \u2764\ufe0f holds.')).toBe('The dam \u2764\ufe0f holds.');
});
