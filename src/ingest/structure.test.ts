import { describe, expect, test } from 'vitest';
import { readArticle } from './article.ts';
import { makeDraft } from './draft.ts';
import { joinBroken } from './structure.ts';

const prose = 'The dam was built in 1931 by people of both towns, and it has held through nine floods.';

/** Kind and text of each block of a plain text. */
function read(...lines: readonly string[]): string[] {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const { article } = readArticle({ file: 'a.txt', path: 'a.txt', bytes, sidecar: null });
  return article?.blocks.map(({ kind, text }) => `${kind}: ${text}`) ?? [];
}

describe('markTitle', () => {
  test('takes the first line of headline form above the first paragraph', () => {
    expect(read('Two Towns Quarrel Over a Wall', prose)[0]).toBe('title: Two Towns Quarrel Over a Wall');
    expect(read('Will the old wall hold?', prose)[0]).toBe('title: Will the old wall hold?');
  });

  test('finds none where the text begins at once', () => {
    expect(read(prose, 'Why the wall matters', prose.replace('1931', '1932'))).toEqual([
      `paragraph: ${prose}`,
      'heading: Why the wall matters',
      `paragraph: ${prose.replace('1931', '1932')}`,
    ]);
  });

  test('takes the line that stands twice, and its repetitions for furniture', () => {
    expect(
      read('News for the valley since 1890', 'The wall holds again', 'The wall holds again', prose).slice(0, 3),
    ).toEqual([
      'boilerplate: News for the valley since 1890',
      'title: The wall holds again',
      'boilerplate: The wall holds again',
    ]);
    expect(read('The wall holds again | Valley News', 'The wall holds again', prose).slice(0, 2)).toEqual([
      'boilerplate: The wall holds again | Valley News',
      'title: The wall holds again',
    ]);
  });

  test('takes no line for a repetition that has the words of the title as parts of other words', () => {
    const [title, line] = ['Art of the old wall', 'The crest: the last part of the old wall'];
    expect(read(title, prose, line, prose.replace('1931', '1932'))[2]).toBe(`heading: ${line}`);
  });

  test('takes a deck behind the title for a paragraph', () => {
    expect(read('The wall holds again', 'Engineers say that the next flood will be the last one', prose)[1]).toMatch(
      /^paragraph: Engineers/,
    );
  });
});

describe('markListItems', () => {
  test('finds items behind a colon, and where they end', () => {
    expect(
      read(
        prose,
        'The plan could include:',
        'long talks',
        'two new gates',
        'Water and Wind',
        'However, nobody has said who would pay for it all.',
      ).slice(1),
    ).toEqual([
      'paragraph: The plan could include:',
      'list-item: long talks',
      'list-item: two new gates',
      'heading: Water and Wind',
      'paragraph: However, nobody has said who would pay for it all.',
    ]);
  });

  test('does not take a quotation behind a colon for an item', () => {
    expect(read(prose, 'The mayor said:', '“We will open the gates when the time is right.”')[2]).toMatch(/^paragraph/);
  });
});

describe('markHeadings', () => {
  test.each(['The price of water', 'Land for Water: A Risky Trade', 'What comes next?', '‘A breach of trust’'])(
    'takes %s for a heading',
    (line) => {
      expect(read(prose, line, prose.replace('1931', '1932'))[1]).toBe(`heading: ${line}`);
    },
  );

  test.each([
    'The wall holds.',
    '“We are ready,” she said.',
    'Who pays? Nobody knows.',
    'They asked for three things:',
  ])('takes %s for a paragraph', (line) => {
    expect(read(prose, line, prose.replace('1931', '1932'))[1]).toBe(`paragraph: ${line}`);
  });
});

describe('joinBroken', () => {
  const join = (left: string, right: string) => {
    const text = `${left}\n\n${right}`;
    const drafts = [makeDraft(text, 0, left.length), makeDraft(text, left.length + 2, text.length)];
    return joinBroken(drafts, text).map((draft) => text.slice(draft.start, draft.end));
  };

  test.each([
    ['It was an accord between former U.S.', 'President Ann Lee and the mayor.'],
    ['The letter was written by Mr.', 'Moss, who lives in the valley.'],
    ['The report by the institute said', 'that the wall would not hold.'],
    ['The talks will go on from Feb.', '4 until the end of the month.'],
  ])('joins what a stray line break cut: %s', (left, right) => expect(join(left, right)).toHaveLength(1));

  test.each([
    ['They signed a plan with the U.S.', 'Zoe Reed, however, did not agree to it.'],
    ['They signed a plan with the U.S.', 'Military engineers say that the wall is weak.'],
    ['The wall is old.', 'the new one is not'],
    ['The plan could include:', 'long talks'],
    ['The Wall', 'the river and the towns'],
  ])('leaves whole what is whole: %s', (left, right) => expect(join(left, right)).toHaveLength(2));

  test('gives one sentence, line breaks kept', () => {
    const text = 'It was an accord between former U.S.\n\nPresident Ann Lee and the mayor of the upper town.';
    const { article } = readArticle({ file: 'a.txt', path: 'a', bytes: new TextEncoder().encode(text), sidecar: null });
    expect(article?.blocks.flatMap((block) => block.sentences.map((sentence) => sentence.text))).toEqual([text]);
    expect(article?.blocks[0]?.text).toContain('former U.S. President Ann Lee');
  });
});
