import type { Block, Sentence } from '../model/article.ts';
import type { Draft } from './draft.ts';
import { lineFinder } from './place.ts';
import { splitSentences } from './sentences.ts';

/**
 * Numbers paragraphs and list items in one row from 1, and splits them into sentences.
 *
 * @param drafts - Each with its kind.
 * @param source - The text that they stand in.
 */
export function makeBlocks(drafts: readonly Draft[], source: string): Block[] {
  const placeAt = lineFinder(source);
  let n = 0;
  return drafts.map((draft) => {
    const kind = draft.kind ?? 'paragraph';
    const isCounted = kind === 'paragraph' || kind === 'list-item';
    if (isCounted) n += 1;
    return {
      n: isCounted ? n : null,
      kind,
      line: placeAt(draft.start).line,
      start: draft.start,
      end: draft.end,
      text: draft.text,
      original: draft.original,
      sentences: isCounted ? makeSentences(draft, source, placeAt) : [],
    };
  });
}

function makeSentences(draft: Draft, source: string, placeAt: (offset: number) => { line: number }): Sentence[] {
  const spans = splitSentences(draft.shape ?? source.slice(draft.start, draft.end));
  return spans.map((span, i) => {
    const start = draft.start + span.start;
    const end = draft.start + span.end;
    return { n: i + 1, line: placeAt(start).line, start, end, text: source.slice(start, end) };
  });
}
