import { describe, expect, test } from 'vitest';
import type { Article, Rights } from '../../src/model/article.ts';
import { wordsOf, wordsOfFile } from './file-words.ts';
import { findOverQuoted } from './rights.ts';

/** Forty words, each once. */
const words = Array.from({ length: 40 }, (_, at) => `word${at}`);
const part = (from: number, to: number): string => words.slice(from, to).join(' ');
const article = (rights: Rights): Article =>
  ({
    id: 'dam',
    file: 'dam.txt',
    rights,
    blocks: [{ text: `“${part(0, 20)},` }, { text: part(20, 40) }],
  }) as unknown as Article;
const found = (files: Readonly<Record<string, string>>, rights: Rights = 'quote'): string[] =>
  findOverQuoted('dist', new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])), [
    article(rights),
  ]).map(({ file, text }) => `${file}: ${text}`);

describe('findOverQuoted', () => {
  test('lets 25 running words pass, and no more, wherever they stand', () => {
    for (let from = 0; from <= 14; from += 1) {
      expect(found({ 'index.html': `<p>Says <q>${part(from, from + 25)}</q>.` })).toEqual([]);
      expect(found({ 'index.html': `<p>${part(from, from + 26)}` })).toHaveLength(1);
    }
  });

  test('says which file shows how much of what', () => {
    expect(found({ 'a/index.html': `<p>${part(3, 33)}` })).toEqual([
      'dist/a/index.html: 30 running words of dam.txt are shown, 25 are allowed: word3 word4 word5 word6 word7 word8 …',
    ]);
  });

  test('reads over marks, capitals and tags, and into attributes, data and scripts', () => {
    const long = part(0, 30);
    expect(
      found({ 'a.html': `<p>${part(0, 9).toUpperCase()},<b> ${part(9, 20)}</b>&nbsp;— ${part(20, 30)}` }),
    ).toHaveLength(1);
    expect(found({ 'a.html': `<meta content="${long}">` })).toHaveLength(1);
    expect(found({ 'a.html': `<script type="application/ld+json">{"text":"${long}"}</script>` })).toHaveLength(1);
    expect(found({ 'data/a.json': JSON.stringify({ list: [{ text: long }] }) })).toHaveLength(1);
    expect(found({ 'data/a.csv': `1,"${long}"` })).toHaveLength(1);
    expect(found({ 'feed.xml': `<summary>${long}</summary>` })).toHaveLength(1);
  });

  test('counts different quotations on all pages together', () => {
    const pages = (amount: number) =>
      Object.fromEntries(
        words.slice(0, amount).map((_, at) => [`p${at}.html`, `<p>Ada: “${part(at * 4, at * 4 + 5)}”`]),
      );
    expect(found(pages(8))).toEqual([]);
    expect(found({ ...pages(8), 'again.html': `<q>${part(1, 4)}</q> <q>${part(0, 5)}</q>` })).toEqual([]);
    expect(found(pages(9))).toEqual(['dist/p8.html: 9 quotations of dam.txt are shown, 8 are allowed']);
  });

  test('counts short ones where it is sure whose they are', () => {
    const nine = words.slice(0, 9).map((word) => `<q>${word}</q>`);
    expect(found({ 'articles/dam/index.html': nine.join(' and ') })).toHaveLength(1);
    expect(found({ 'about/index.html': nine.join(' and ') })).toEqual([]);
  });

  test('counts what two articles quote for the one on whose page it stands', () => {
    const other = { ...article('quote'), id: 'lake', file: 'lake.txt' };
    const quotes = (amount: number) =>
      words
        .slice(0, amount)
        .map((_, at) => `<q>${part(at * 4, at * 4 + 5)}</q>`)
        .join(' and ');
    const count = (files: Readonly<Record<string, string>>) =>
      findOverQuoted('dist', new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])), [
        article('quote'),
        other,
      ]).map(({ text }) => text.split(' are ')[0]);
    const split = { 'articles/dam/index.html': quotes(8), 'articles/lake/index.html': `<q>${part(32, 37)}</q>` };
    expect(count(split)).toEqual([]);
    expect(count({ ...split, 'index.html': `<q>${part(33, 37)} word37</q>` })).toEqual(['9 quotations of dam.txt']);
    expect(count({ 'articles/dam/index.html': quotes(9) })).toEqual(['9 quotations of dam.txt']);
  });

  test('lets pass what another article, which may be shown whole, says in the same words', () => {
    const files = new Map([['index.html', Buffer.from(`<p>${part(0, 30)}`)]]);
    const own = { ...article('own'), id: 'own', file: 'own.md' };
    expect(findOverQuoted('dist', files, [article('quote'), own])).toEqual([]);
    expect(findOverQuoted('dist', files, [article('quote'), { ...own, blocks: [] }])).toHaveLength(1);
  });

  test('passes over what may be shown whole', () => {
    expect(found({ 'index.html': part(0, 40) }, 'own')).toEqual([]);
    expect(found({ 'index.html': part(0, 40) }, 'licensed')).toEqual([]);
  });
});

describe('wordsOf', () => {
  test('leaves out case and marks', () => {
    expect(wordsOf("Ada’s dam—it 'held'.")).toEqual(['adas', 'dam', 'it', 'held']);
  });
});

describe('wordsOfFile', () => {
  test('has no words of a picture, and reads broken JSON as text', () => {
    expect(wordsOfFile('a.png', Buffer.from('word')).texts).toEqual([]);
    expect(wordsOfFile('a.json', Buffer.from('{ "dam')).texts).toEqual([['dam']]);
  });

  test('decodes marks, and leaves odd ones as they are', () => {
    expect(wordsOfFile('a.html', Buffer.from('Ada&#39;s &quot;d&#x61;m&quot; &#99999999; &x;')).texts[0]).toEqual([
      'adas',
      'dam',
      '99999999',
      'x',
    ]);
  });
});
