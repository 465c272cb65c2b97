import type { Sentence } from '../../model/article.ts';
import type { ActorRow, PlaceRow } from '../../model/gazetteer.ts';
import type { NameMention } from '../../model/mention.ts';
import { readSpeech, type Speech } from './attribution-article.ts';
import { type ArticleNames, readNames } from './candidate-join.ts';
import { createNameFinder } from './name.ts';

/** A sentence of a file in which it begins at `start`. */
export function sentenceOf(text: string, start = 0, n = 1): Sentence {
  return { n, line: 1, start, end: start + text.length, text };
}

/** Sentences of one paragraph, one space between them. */
export function sentencesOf(...texts: readonly string[]): Sentence[] {
  let start = 0;
  return texts.map((text, index) => {
    const sentence = sentenceOf(text, start, index + 1);
    start += text.length + 1;
    return sentence;
  });
}

function place(id: string, name: string, more: Partial<PlaceRow> = {}): PlaceRow {
  return { id, name, aliases: [], kind: 'town', adjectives: [], near: [], source: 'invented', ...more };
}

function actor(id: string, name: string, kind: ActorRow['kind'], more: Partial<ActorRow> = {}): ActorRow {
  return { id, name, kind, aliases: [], roles: [], source: 'invented', ...more };
}

/** A small invented world: a country, its towns, a few people, bodies and papers. */
export const world = {
  places: [
    place('alba', 'Alba', { kind: 'country', aliases: ['A.L.'], standsFor: 'alba-government' }),
    place('corva', 'Corva', { kind: 'country' }),
    place('brema', 'Brema', { kind: 'city', standsFor: 'alba-government' }),
    place('upper-brema', 'Upper Brema'),
    place('vorna-river', 'Vorna River', { kind: 'river', aliases: ['the Vorna'] }),
    place('sanda-north', 'Sanda', { aliases: ['Sandau'] }),
    place('sanda-south', 'Sanda-on-Vorna', { aliases: ['Sandau'], near: ['Vorna'] }),
    place('sofia', 'Sofia', { kind: 'city' }),
  ],
  actors: [
    actor('alba-government', 'Alban government', 'government'),
    actor('otto-falk', 'Otto Falk', 'person', { aliases: ['Falk'], roles: ['the Alban president'] }),
    actor('ida-brandt', 'Ida Brandt', 'person', { roles: ['the harbour master'] }),
    actor('falk-cabinet', 'Falk cabinet', 'organisation'),
    actor('brema-council', 'Brema Harbour Council', 'organisation', { aliases: ["Alba's harbour board"] }),
    actor('public', 'Alban public', 'group'),
    actor('brema-gazette', 'Brema Gazette', 'outlet', { aliases: ['the Brema Gazette'] }),
    actor('vorna-news', 'Vorna News', 'outlet'),
  ],
} as const;

export const finder = createNameFinder(world);

/** The names of a paragraph, as a whole article. */
export function namesOf(...texts: readonly string[]): ArticleNames {
  return readNames(
    sentencesOf(...texts).map((sentence, index) => ({ sentence, statement: `a#p1s${index + 1}` })),
    finder,
  );
}

/** Mentions as `words=id`. */
export function show(mentions: readonly NameMention[] | undefined): string[] {
  return (mentions ?? []).map(({ text, id }) => `${text}=${id}`);
}

/** Who speaks in the sentences of one paragraph. */
export function speechOf(...texts: readonly string[]): Speech[] {
  const names = namesOf(...texts);
  const spoken = sentencesOf(...texts).map((sentence, index) => ({ sentence, names: names.names[index] ?? [] }));
  return readSpeech([spoken], names.known)[0] ?? [];
}

/** Speakers of the last sentence as `name`, with count, denial and outlet where there are such. */
export function speakers(...texts: readonly string[]): string[] {
  const last = speechOf(...texts).at(-1);
  return (last?.attribution ?? []).map(({ name, count, denial, via }) =>
    [name ?? '?', count === null ? '' : ` x${count}`, denial ? ' denies' : '', via === null ? '' : ` via ${via}`].join(
      '',
    ),
  );
}
