import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formatMessage } from '../message.ts';
import { readYaml } from './yaml.ts';

const schema = z.strictObject({
  name: z.string().describe('shown on every page'),
  kind: z.enum(['river', 'town']).default('town'),
  length: z.number().min(0).optional(),
  bridges: z.array(z.strictObject({ id: z.string().min(1), built: z.string().optional() })).default([]),
});

const read = (text: string) => readYaml(text, 'content/rivers.yaml', schema);
const told = (text: string) => read(text).messages.map(formatMessage).join('\n');

describe('readYaml', () => {
  test('gives the value with defaults filled in', () => {
    expect(read('name: Mill Creek\nlength: 12\n').value).toEqual({
      name: 'Mill Creek',
      kind: 'town',
      length: 12,
      bridges: [],
    });
  });

  test('leaves dates and the words yes and no as text', () => {
    const texts = z.strictObject({ date: z.string(), word: z.string() });
    expect(readYaml('date: 2026-02-01\nword: no', 'a.yaml', texts).value).toEqual({ date: '2026-02-01', word: 'no' });
  });

  test('reads every value as it stands when asked to', () => {
    const texts = z.strictObject({ name: z.string(), year: z.string() });
    const { value } = readYaml('name: 002\nyear: 2026', 'a.yaml', texts, { values: 'text' });
    expect(value).toEqual({ name: '002', year: '2026' });
  });

  test('names each fault with its place and the nearest right name', () => {
    expect(
      told('nmae: Mill Creek\nkind: rivr\nlength: -2\nbridges:\n  - id: ""\n    bilt: 1990\n'),
    ).toMatchInlineSnapshot(`
      "content/rivers.yaml:1:1: error: name is missing
        name: shown on every page.  [ingest/missing-key]
      content/rivers.yaml:1:1: error: unknown key "nmae"
        Did you mean "name"?  [ingest/unknown-key]
      content/rivers.yaml:2:7: error: kind: "rivr" is none of river, town
        Did you mean "river"?  [ingest/wrong-value]
      content/rivers.yaml:3:9: error: length: -2 is less than 0
        [ingest/wrong-value]
      content/rivers.yaml:5:9: error: bridges[1].id: is empty
        [ingest/wrong-value]
      content/rivers.yaml:6:5: error: unknown key "bilt" in bridges[1]
        Did you mean "built"?  [ingest/unknown-key]"
    `);
  });

  test('says of a missing key what it is for', () => {
    expect(told('bridges:\n  - built: "1990"\n')).toMatchInlineSnapshot(`
      "content/rivers.yaml:1:1: error: name is missing
        name: shown on every page.  [ingest/missing-key]
      content/rivers.yaml:2:5: error: bridges[1].id is missing
        [ingest/missing-key]"
    `);
  });

  test('tells of text that YAML reads as a number', () => {
    expect(told('name: 42\n')).toMatchInlineSnapshot(`
      "content/rivers.yaml:1:7: error: name: expected text, found 42
        Put the value in quotation marks.  [ingest/wrong-value]"
    `);
  });

  test('tells of broken YAML where it breaks', () => {
    expect(told('name: Mill: Creek\n')).toMatchInlineSnapshot(`
      "content/rivers.yaml:1:7: error: cannot be read as YAML: Nested mappings are not allowed in compact mappings
        Check indentation, colons and quotation marks; a value that holds ": " or begins with a sign needs quotation marks.  [ingest/yaml-syntax]"
    `);
    expect(told('name: a\nname: b\n')).toMatchInlineSnapshot(`
      "content/rivers.yaml:2:1: error: the same key stands here twice
        Keep one of the two.  [ingest/yaml-syntax]"
    `);
    expect(told('name: a\n---\nname: b\n')).toMatchInlineSnapshot(`
      "content/rivers.yaml:2:1: error: a second document begins here
        A file holds one document: remove the line "---".  [ingest/yaml-syntax]"
    `);
    expect(told('')).toMatchInlineSnapshot(`
      "content/rivers.yaml:1:1: error: the file: expected keys with values, found nothing
        Write a key and its value on each line.  [ingest/wrong-value]"
    `);
  });

  test('counts lines in the file, not in the part that was read', () => {
    expect(readYaml('nme: x\n', 'a.md', schema, { linesBefore: 1 }).messages[0]).toMatchObject({ line: 2, column: 1 });
  });

  test('refuses a bomb of aliases and bottomless nesting', () => {
    const bomb = [
      'a: &a [x, x]',
      ...Array.from('bcdefghij', (c, i) => `${c}: &${c} [*${'abcdefghi'[i]}, *${'abcdefghi'[i]}]`),
    ];
    expect(read(bomb.join('\n')).value).toBeNull();
    expect(told(bomb.join('\n'))).toContain('aliases');
    expect(read('['.repeat(20_000)).value).toBeNull();
  });

  test('never throws, and gives a value or a message', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ':', ' ', '\n', '-', '"', '{', '[', '&', '*', '!', '#', '|') }),
        (text) => {
          const { value, messages } = read(text);
          expect(value === null).toBe(messages.length > 0);
        },
      ),
      { numRuns: 300 },
    );
  });
});
