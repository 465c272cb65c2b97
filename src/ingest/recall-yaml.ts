import type { z } from 'zod';
import { readYaml, type YamlResult } from './yaml.ts';

interface Recalled {
  readonly text: string;
  readonly result: YamlResult<unknown>;
}

const recalled = new WeakMap<z.ZodType, Map<string, Recalled>>();

/**
 * Reads as `readYaml` does, but a file that stayed the same only once: a chart's file is asked for at each edition, and
 * the gazetteer by the development server at each change. Not for articles, of which there may be many: the last text
 * of each path is kept as long as its schema. What it returns is shared, and nobody writes to it.
 */
export function recallYaml<S extends z.ZodType>(text: string, path: string, schema: S): YamlResult<z.output<S>> {
  const files = recalled.get(schema) ?? new Map<string, Recalled>();
  recalled.set(schema, files);
  const last = files.get(path);
  // The schema is the key, so what was read with it has its type.
  if (last?.text === text) return last.result as YamlResult<z.output<S>>;
  const result = readYaml(text, path, schema);
  files.set(path, { text, result });
  return result;
}
