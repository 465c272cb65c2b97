import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { descriptionAt, keysAt, schemaAt } from './schema-path.ts';

const schema = z.strictObject({
  name: z.string().describe('a name'),
  rows: z
    .array(z.strictObject({ id: z.string().optional().describe('an id'), x: z.number() }))
    .default([])
    .describe('the rows'),
  lists: z.record(z.string(), z.array(z.string())),
});

describe('schemaAt', () => {
  test('goes through lists, defaults and records', () => {
    expect(schemaAt(schema, ['rows', 3, 'x'])).toBeInstanceOf(z.ZodNumber);
    expect(schemaAt(schema, ['lists', 'any', 0])).toBeInstanceOf(z.ZodString);
  });

  test('is null where the schema says nothing', () => {
    expect(schemaAt(schema, ['rows', 0, 'x', 'deeper'])).toBeNull();
    expect(schemaAt(schema, ['nothing'])).toBeNull();
  });
});

test('keysAt lists the names that may stand in a map', () => {
  expect(keysAt(schema, ['rows', 0])).toEqual(['id', 'x']);
  expect(keysAt(schema, ['lists'])).toEqual([]);
});

test('descriptionAt finds what editors are told, under wrappers too', () => {
  expect(descriptionAt(schema, ['rows'])).toBe('the rows');
  expect(descriptionAt(schema, ['rows', 0, 'id'])).toBe('an id');
  expect(descriptionAt(schema, ['rows', 0, 'x'])).toBeNull();
});
