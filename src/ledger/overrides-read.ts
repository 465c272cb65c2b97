import { readYaml } from '../ingest/index.ts';
import type { Message } from '../model/message.ts';
import { type Override, type OverrideRow, type OverrideTarget, overridesFile } from '../model/overrides.ts';

type Target = Pick<OverrideRow, 'article' | 'words' | 'kind' | 'claim'>;

/**
 * Reads `content/overrides.yaml`.
 *
 * @param text - A list; a file with comments alone is an empty one.
 * @param path - For messages.
 * @returns The editor's words in the order of the file. A fault in the file gives one error each and an empty list;
 *   whether a row fits an article is for `checkOverrides` to say.
 */
export function readOverrides(
  text: string,
  path: string,
): { readonly overrides: readonly Override[]; readonly messages: readonly Message[] } {
  const { value, messages, placeOf } = readYaml(text, path, overridesFile);
  const locate = ({ article, words, kind, claim }: Target, at: readonly PropertyKey[]): OverrideTarget => {
    const { line, column } = placeOf([...at, 'words']) ?? { line: null, column: null };
    return { article, words, kind: kind ?? null, claim: claim ?? null, file: path, line, column };
  };
  const overrides = (value ?? []).map((row, i): Override => {
    const base = { target: locate(row, [i]), reason: row.reason };
    switch (row.do) {
      case 'reject':
        return { ...base, do: 'reject' };
      case 'relabel':
        return { ...base, do: 'relabel', label: row.label ?? '' };
      case 'merge':
      case 'split':
        return { ...base, do: row.do, others: (row.with ?? []).map((other, j) => locate(other, [i, 'with', j])) };
      case 'speaker':
        return { ...base, do: 'speaker', speaker: row.speaker === 'own voice' ? null : (row.speaker ?? null) };
      default:
        return { ...base, do: 'measure', measure: row.measure === 'none' ? null : (row.measure ?? null) };
    }
  });
  return { overrides, messages };
}
