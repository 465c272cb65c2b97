import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJsonLines, writeJsonLines } from './json-lines.ts';

const textOf = (value: object, objects?: readonly string[]): string => [...writeJsonLines(value, objects)].join('');
const again = (value: object, objects?: readonly string[]): unknown =>
  readJsonLines(Buffer.from(textOf(value, objects)));

describe('JSON in lines', () => {
  test('has a line for each entry of a list', () => {
    expect(textOf({ a: 1, list: [{ b: '\n' }, null], in: { list: [1], none: [] } }, ['in'])).toBe(
      '{\n"a":1,\n"list":[\n{"b":"\\n"},\nnull\n],\n"in":{\n"list":[\n1\n],\n"none":[]\n}\n}',
    );
  });
  test('is JSON, and read back as it was', () => {
    const key = fc.oneof(fc.constantFrom('in', '__proto__', 'a:', ':{', '}', '[', ','), fc.string());
    const inner = fc.dictionary(key, fc.jsonValue());
    const value = fc.record({ in: inner, rest: fc.array(fc.oneof(fc.string(), fc.jsonValue())), ':[': fc.string() });
    fc.assert(
      fc.property(value, (value) => {
        const plain = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(textOf(value, ['in']))).toEqual(plain);
        expect(again(value, ['in'])).toEqual(plain);
      }),
    );
  });
  test('leaves out what JSON leaves out', () => {
    expect(again({ a: undefined, b: [] })).toEqual({ b: [] });
  });
  test.each(['', '[1]', '{\n"a":1', '{"a":1}', '{\n"a":\n}'])('is not %j', (text) => {
    expect(() => readJsonLines(Buffer.from(text))).toThrow(SyntaxError);
  });
});
