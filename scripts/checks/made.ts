import type { Message } from '../../src/model/message.ts';
import type { PrintedData } from '../../src/model/site.ts';

/**
 * Compares the made explainers with what the build makes of the articles there are.
 *
 * @param folder - Folder of the made explainers, as it is told in messages.
 * @param found - Its files, by name.
 */
export function findStale(
  siteData: PrintedData,
  folder: string,
  found: Readonly<Record<string, string>>,
): readonly Message[] {
  const expected = new Map(siteData.explainers.map((explainer) => [`${explainer.slug}.mdx`, explainer.mdx]));
  const names = new Set([...expected.keys(), ...Object.keys(found).filter((name) => name.endsWith('.mdx'))]);
  return [...names].sort().flatMap((name) => {
    if (expected.get(name) === found[name]) return [];
    const text = !expected.has(name)
      ? 'no outline makes this explainer'
      : found[name] === undefined
        ? 'the explainer is missing'
        : 'the explainer is not what the articles and outlines make';
    return [
      {
        file: `${folder}/${name}`,
        line: null,
        column: null,
        level: 'error',
        text,
        hint: expected.has(name)
          ? 'Run npm run build and commit what it makes; it is never edited by hand.'
          : 'Remove the file, or name its outline in site.yaml.',
        rule: 'check/made',
      },
    ];
  });
}
