import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { WORLD_NAMES } from '../extract/lexicon/world.ts';
import { readSources } from './imports.ts';

const root = dirname(dirname(import.meta.dirname));

interface Row {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly side?: string;
  readonly place?: string;
  readonly within?: string;
}

function readContent<T>(path: string): T {
  return parse(readFileSync(join(root, 'content', path), 'utf8')) as T;
}

/** Names that are ordinary words as well: of the language that any site reads, given names, a typeface. */
const ordinary = new Set(['U.S.', 'Congress', 'Senate', 'Europe', 'Georgia', 'Samara', 'Virginia']);

/**
 * Names that give the site's subject away: those of its parties, of who speaks for them and of the places in their
 * countries, and the ids of its measures, models and explainers. The rest of the gazetteer is the world at large.
 */
function subjectWords(): readonly string[] {
  const { sides, explainers } = readContent<{ sides: readonly Row[]; explainers: readonly string[] }>('site.yaml');
  const actors = readContent<readonly Row[]>('gazetteer/actors.yaml').filter(({ side }) => side !== undefined);
  const places = readContent<readonly Row[]>('gazetteer/places.yaml');
  const countries = new Set(actors.flatMap(({ place }) => place ?? []));
  const isTheirs = ({ id, within }: Row): boolean => {
    if (countries.has(id)) return true;
    const outer = places.find((one) => one.id === within);
    return outer !== undefined && isTheirs(outer);
  };
  const names = [...sides, ...actors, ...places.filter(isTheirs)].flatMap(({ name, aliases }) => [
    name,
    ...(aliases ?? []),
  ]);
  const ids = ['measures', 'models'].flatMap((file) =>
    readContent<readonly Row[]>(`gazetteer/${file}.yaml`).map(({ id }) => id),
  );
  return [
    ...names.filter((name) => name.length > 3 && !ordinary.has(name)),
    ...[...ids, ...explainers].filter((id) => id.includes('-')),
  ];
}

/** One pattern for many words, each whole and as written. */
function patternOf(words: readonly string[]): RegExp {
  const escaped = [...new Set(words)].sort((a, b) => b.length - a.length).map((word) => RegExp.escape(word));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

describe('the subject of the site', () => {
  const words = subjectWords();

  test('is known to content/ alone', { timeout: 60_000 }, () => {
    const pattern = patternOf(words);
    const sources = ['src', 'public', 'scripts'].flatMap((folder) =>
      readSources(join(root, folder), /\.(ts|mjs|astro|css|js|svg|json|txt|html|webmanifest)$/)
        .filter(({ path }) => folder !== 'src' || !path.startsWith('test/'))
        // First names of people everywhere, some of which are also names of places; bodies of the world, of whose
        // names such a place may be a part.
        .filter(({ path }) => !/(?:given-names|world)\.json$/.test(path))
        .map(({ path, text }) => ({ path: `${folder}/${path}`, text })),
    );
    const found = sources.flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, i) => [...line.matchAll(pattern)].map(([word]) => `${path}:${i + 1}: ${word}`)),
    );
    expect(found).toEqual([]);
  });

  test('is no name of the world', () => {
    const subject = new Set(words);
    expect(WORLD_NAMES.flatMap(({ forms }) => forms).filter((form) => subject.has(form))).toEqual([]);
  });

  test('is made of words that the pattern finds', () => {
    expect(words.length).toBeGreaterThan(100);
    expect('in Lakeside, Port Hill'.match(patternOf(['Lake', 'Port', 'Port Hill']))).toEqual(['Port Hill']);
  });
});
