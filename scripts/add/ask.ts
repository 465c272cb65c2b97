import { isCancel, note, text } from '@clack/prompts';
import { articleMeta } from '../../src/ingest/index.ts';
import type { Article } from '../../src/model/article.ts';
import type { Given } from './prepare.ts';

/** What an article wants that its text does not say. */
const questions = [
  { key: 'title', message: 'Headline', placeholder: 'unknown' },
  { key: 'publisher', message: 'Outlet', placeholder: 'unknown' },
  { key: 'published', message: 'Published on', placeholder: 'unknown; else 2026-02-18, 2026-02 or 2026' },
  { key: 'url', message: 'Address of the article', placeholder: 'unknown; else https://…' },
] as const;

/** Says what is wrong with a value, in words for the person who wrote it; undefined when it can be used. */
export function faultOf(key: string, value: string | undefined): string | undefined {
  const read = articleMeta.safeParse({ [key]: value });
  return read.success ? undefined : read.error.issues.map(({ message }) => message).join('; ');
}

/**
 * Asks a person at a terminal for what is missing; an empty answer leaves it unknown.
 *
 * @returns The answers, or null when the person broke off.
 */
export async function askMissing(path: string, article: Article): Promise<Given | null> {
  const missing = questions.filter(({ key }) => article[key] === null);
  if (missing.length === 0) return {};
  const output = process.stderr;
  // A terminal that does not tell its width would get each letter on a line of its own.
  output.columns ||= 80;
  note('Enter alone leaves a thing unknown.', path, { output });
  const answers: Record<string, string> = {};
  for (const { key, message, placeholder } of missing) {
    const validate = (value: string | undefined) => (value?.trim() ? faultOf(key, value.trim()) : undefined);
    const answer = await text({ message, placeholder, validate, output });
    if (isCancel(answer)) return null;
    if (answer?.trim()) answers[key] = answer.trim();
  }
  return answers;
}
