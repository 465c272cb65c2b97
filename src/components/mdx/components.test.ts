import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMPONENTS } from '../../compose/components.ts';

describe('components of an explainer', () => {
  test('there is one file for each that the gate lets through, and no other', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.astro'));
    expect(files.map((name) => name.replace('.astro', '')).sort()).toEqual(Object.keys(COMPONENTS).sort());
  });
});
