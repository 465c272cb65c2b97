import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const glossary = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/, 'an id has small letters, digits and hyphens'),
    term: z.string().describe('as the text writes it'),
    also: z.array(z.string()).default([]).describe('other forms that mean the same'),
    text: z.string().describe('what it means, in our own words, in one or two sentences'),
    source: z.string().optional().describe('where a reader can check that; left out when it is general knowledge'),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('address of that source'),
  }),
);

/** A word that the explainers use and that not everybody knows. */
export type GlossaryTerm = Readonly<z.infer<typeof glossary>[number]>;

/**
 * Reads a glossary.
 *
 * @param text - YAML, a list of terms.
 * @throws When it is not what the schema says; the editor sees the row and the key.
 */
export function parseGlossary(text: string, file: string): GlossaryTerm[] {
  const result = glossary.safeParse(parse(text) ?? []);
  if (!result.success) throw new Error(`unreadable glossary: ${file}: ${z.prettifyError(result.error)}`);
  return result.data;
}

/** The glossary of the content folder; empty when it has none. */
export function readGlossary(): GlossaryTerm[] {
  const file = join(process.env.CONTENT_DIR || 'content', 'glossary.yaml');
  return existsSync(file) ? parseGlossary(readFileSync(file, 'utf8'), file) : [];
}
