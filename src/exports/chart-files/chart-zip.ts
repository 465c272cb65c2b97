import { createHash } from 'node:crypto';
import type { ChartSpec } from '../../model/chart-spec.ts';
import { spoken } from '../../words/index.ts';
import type { ChartOrigin } from './chart-data.ts';
import { writeZip } from './write-zip.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? encode(content) : content);

/** Lines of sums, as `sha256sum --check` reads them. */
function sums(files: readonly (readonly [name: string, content: Uint8Array])[]): string {
  return files.map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`).join('');
}

/** Files on their way into an archive. */
export interface Parcel {
  /** SHA-256 sums of all files, and of nothing else: the same sums make the same archive. */
  readonly sums: string;
  readonly pack: () => Uint8Array;
}

/** All files of a chart in one archive, in a folder of its name, with a README and SHA-256 sums. */
export function chartZip(
  chart: ChartSpec,
  origin: ChartOrigin,
  files: Readonly<Record<string, string | Uint8Array>>,
): Parcel {
  const named = Object.entries(files).map(([name, content]) => [name, bytesOf(content)] as const);
  const readme = encode(spoken().files.readme(chart, origin, Object.keys(files)));
  const all = [['README.txt', readme] as const, ...named];
  const lines = sums(all);
  const entries = [...all, ['SHA256SUMS', encode(lines)] as const];
  const pack = () => writeZip(entries.map(([name, content]) => [`${chart.id}/${name}`, content]));
  return { sums: lines, pack };
}
