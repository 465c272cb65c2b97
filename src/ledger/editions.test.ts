import { describe, expect, test } from 'vitest';
import { foldEditions } from './editions.ts';
import { levelIn, makeArticle, makeReading, makeSpeaker, makeStatement, riverGazetteer } from './testing.ts';

function level(id: string, added: string, value: number, speaker: string | null = null) {
  const statement = makeStatement(id, 1, { attribution: speaker ? [makeSpeaker(speaker, { actor: speaker })] : [] });
  return makeReading(makeArticle(id, { added }), [statement], { figures: [levelIn(statement, value)] });
}

describe('foldEditions', () => {
  test('gathers the articles of one day and tells the newest day first', () => {
    const editions = foldEditions(
      [level('a', '2026-03-01', 4), level('b', '2026-03-01', 4), level('c', '2026-03-05', 4)],
      riverGazetteer,
    );
    expect(editions.map(({ date, articles }) => [date, articles])).toEqual([
      ['2026-03-05', ['c']],
      ['2026-03-01', ['a', 'b']],
    ]);
  });
  test('sets a new figure beside the old and tells the contradiction', () => {
    const [newest] = foldEditions([level('a', '2026-03-01', 4), level('b', '2026-03-05', 5)], riverGazetteer);
    expect(newest?.newFigures).toEqual([{ figure: 'figure-level-5-m-2026-03', beside: ['figure-level-4-m-2026-03'] }]);
    expect(newest?.contradicted).toEqual(['number-level']);
  });
  test('tells a repeated claim from a confirmed one', () => {
    const repeated = foldEditions(
      [level('a', '2026-03-01', 4, 'board'), level('b', '2026-03-05', 4, 'board')],
      riverGazetteer,
    )[0];
    expect(repeated).toMatchObject({ repeated: ['figure-level-4-m-2026-03'], confirmed: [] });
    const confirmed = foldEditions(
      [level('a', '2026-03-01', 4, 'board'), level('b', '2026-03-05', 4, 'mill')],
      riverGazetteer,
    )[0];
    expect(confirmed).toMatchObject({
      repeated: [],
      confirmed: [{ claim: 'figure-level-4-m-2026-03', origin: 'mill' }],
    });
  });
  test('lists corrections and retractions on their day', () => {
    const article = makeArticle('a', {
      added: '2026-03-01',
      revised: [{ date: '2026-03-09', note: 'A name was misspelt.' }],
    });
    expect(foldEditions([makeReading(article, [])], riverGazetteer)[0]).toMatchObject({
      date: '2026-03-09',
      corrections: [{ article: 'a', note: 'A name was misspelt.' }],
    });
  });
});
