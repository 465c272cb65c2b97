import { z } from 'zod';
import { isReserved } from './literal.ts';
import { suggest } from './nearest.ts';
import { readQuery, splitQueries } from './read-query.ts';
import type { Vocabulary } from './vocabulary.ts';

const STANDFIRST_WORDS = 40;

const words = z
  .string()
  .min(1)
  .refine((text) => !isReserved(text), 'holds two underscores before a capital, which a bundler takes for its own');

function nameOf(names: readonly string[], what: string) {
  return z.string().superRefine((name, context) => {
    if (!names.includes(name)) {
      context.addIssue({ code: 'custom', message: `unknown ${what} "${name}". ${suggest(name, names)}` });
    }
  });
}

function queriesOf(vocabulary: Vocabulary) {
  const written = z.union([
    z.string().transform(splitQueries),
    z.record(z.string(), z.string()).transform((query) => [query]),
  ]);
  return written.transform((queries, context) =>
    queries.map((attributes) => {
      const { query, faults } = readQuery(attributes, vocabulary);
      for (const fault of faults) context.addIssue({ code: 'custom', message: `${fault.text}. ${fault.hint}` });
      return query;
    }),
  );
}

/**
 * The front matter of an outline; the descriptions are for editors.
 *
 * @param charts - Names of the charts there are.
 */
export function outlineFrontMatter(vocabulary: Vocabulary, charts: readonly string[]) {
  const subject = nameOf(vocabulary.names.subject ?? [], 'subject');
  return z.strictObject({
    title: words,
    question: words.describe('the question that the page answers'),
    standfirst: words
      .refine((text) => text.split(/\s+/).length <= STANDFIRST_WORDS, `is longer than ${STANDFIRST_WORDS} words`)
      .describe('at most 40 words under the title'),
    chart: nameOf(charts, 'chart').describe('stands for the page on the home page'),
    subjects: z.array(subject).min(1).describe('what the page is about; its lists hold the claims about these'),
    asks: z
      .array(
        z.strictObject({
          question: z.string().min(1).describe('what readers want to know and no source says'),
          answered: queriesOf(vocabulary).optional().describe('finds claims once a source says it'),
        }),
      )
      .default([]),
    revised: z
      .array(z.strictObject({ date: z.iso.date(), note: z.string().min(1) }))
      .default([])
      .describe('corrections of this page'),
  });
}

export type OutlineFrontMatter = Readonly<z.infer<ReturnType<typeof outlineFrontMatter>>>;
