import { describe, expect, test } from 'vitest';
import { plainWords } from '../../ingest/draft.ts';
import { readArticle, writeArticle } from '../../ingest/index.ts';
import type { Article, Block } from '../../model/article.ts';
import { drive } from './alphabet.ts';

const read = (text: string): Article => {
  const bytes = new TextEncoder().encode(text);
  const { article, messages } = readArticle({ file: 'dam.md', path: 'dam.md', bytes, sidecar: null });
  if (article === null) throw new Error(messages.map((message) => message.text).join('\n'));
  return article;
};
const plain = read('---\ntitle: The dam\nrights: own\n---\nThe dam holds.\n');
const kinds = ['paragraph', 'list-item', 'heading'] as const;

describe('what is added', { timeout: 3_600_000 }, () => {
  test('is read again with the same words, block by block, and says the same of itself', () =>
    drive((strings) => {
      const blocks = strings
        // A file with many signs that could not be read is taken for a picture or a program.
        .map((words) => plainWords(words.toWellFormed()).replaceAll('\ufffd', ''))
        .map(plainWords)
        .filter((words) => /\p{L}/u.test(words))
        .map((text, i) => ({ ...plain.blocks[0], text, kind: kinds[i % 3], original: [] }) as Block);
      const [title = 'a', publisher = 'b', author = 'c'] = blocks.map(({ text }) => text);
      const about = { title: `t ${title}`, publisher, author, disclosures: [`d ${title}`, publisher] };
      const last = { ...plain.blocks[0], text: 'It holds.', kind: 'paragraph' } as Block;
      const again = read(writeArticle({ ...plain, ...about, blocks: [...blocks, last] }, true));
      expect(again).toMatchObject(about);
      expect(again.blocks.filter(({ kind }) => kind !== 'title').map(({ kind, text }) => [kind, text])).toEqual(
        [...blocks, last].map(({ kind, text }) => [kind, text]),
      );
    }));
});
