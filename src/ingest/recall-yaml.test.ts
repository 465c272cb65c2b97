import { expect, test } from 'vitest';
import { z } from 'zod';
import { recallYaml } from './recall-yaml.ts';

const length = z.strictObject({ length: z.number().meta({ description: 'a number' }) });
const width = z.strictObject({ width: z.number().meta({ description: 'a number' }) });

test('a file that stayed the same is read once', () => {
  expect(recallYaml('length: 12', 'a.yaml', length)).toBe(recallYaml('length: 12', 'a.yaml', length));
});

test('a file that changed is read anew, also when it changes back', () => {
  expect(recallYaml('length: 12', 'b.yaml', length).value).toEqual({ length: 12 });
  expect(recallYaml('length: 13', 'b.yaml', length).value).toEqual({ length: 13 });
  expect(recallYaml('length: 12', 'b.yaml', length).value).toEqual({ length: 12 });
});

test('the same words are another file under another path or schema', () => {
  expect(recallYaml('length: x', 'c.yaml', length).messages[0]?.file).toBe('c.yaml');
  expect(recallYaml('length: x', 'd.yaml', length).messages[0]?.file).toBe('d.yaml');
  expect(recallYaml('length: 12', 'c.yaml', width).value).toBeNull();
});
