import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const shared = join(import.meta.dirname, '..', 'case-content');
/** The small content that the whole runs share, by path, for a build in memory. */
export const caseContent: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(shared, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [`content/${path.slice(shared.length + 1)}`, readFileSync(path, 'utf8')]),
);
