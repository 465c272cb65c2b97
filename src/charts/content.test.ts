import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../ingest/index.ts';
import { chartFile } from '../model/chart-file.ts';

const folder = process.env.CONTENT_DIR ?? 'content';
const names = readdirSync(join(folder, 'charts')).filter((name) => name.endsWith('.yaml'));

describe('chart files of this site', () => {
  test.each(names)('%s can be read', (name) => {
    const path = join(folder, 'charts', name);
    expect(readYaml(readFileSync(path, 'utf8'), path, chartFile).messages).toEqual([]);
  });
});
