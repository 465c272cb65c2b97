import { describe, expect, test } from 'vitest';
import { entitiesOf, viewEntity } from './entities.ts';
import { testArticle, testClaim, testOrigin, testSite, testStatement } from './testing.ts';

const place = (id: string, name: string) => ({ id, name, aliases: [], kind: 'river', lon: null, lat: null });
const about = testClaim('x', []).about;
const site = testSite({
  articles: [testArticle('a')],
  places: [place('weir', 'Weir'), place('lake', 'Lake'), place('brook', 'Brook')],
  actors: [{ id: 'board', name: 'Board', aliases: [], kind: 'organisation', side: null }],
  statements: [
    testStatement('a#p1s1', { places: ['weir', 'brook'] }),
    testStatement('a#p2s1', { places: ['weir'], actors: ['board'] }),
  ],
  claims: [
    testClaim('wide', ['a#p1s1'], { about: { ...about, places: ['weir'] } }),
    testClaim('deep', ['a#p2s1'], { about: { ...about, places: ['weir'] }, label: null }),
    testClaim('said', ['a#p2s1'], { origins: [testOrigin('board', ['a#p2s1'], { actor: 'board' })] }),
    testClaim('called', ['a#p2s1'], {
      kind: 'role',
      about: { ...about, actors: ['board'] },
      origins: [testOrigin('board', ['a#p2s1'], { actor: 'board' })],
    }),
  ],
});
const first = (type: 'place' | 'actor', id: string) => {
  const entity = entitiesOf(site, type).find((each) => each.id === id);
  if (entity === undefined) throw new Error(`not named: ${id}`);
  return viewEntity(site, entity);
};

describe('entitiesOf', () => {
  test('lists by name what some article names, and nothing else', () => {
    expect(entitiesOf(site, 'place').map(({ id }) => id)).toEqual(['brook', 'weir']);
  });
});

describe('viewEntity', () => {
  test('gathers what is said about a place, and counts what no sentence of ours tells', () => {
    const view = first('place', 'weir');
    expect([view.claims.map(({ id }) => id), view.untold, view.firsts.map(({ article }) => article)]).toEqual([
      ['wide'],
      1,
      ['a'],
    ]);
  });

  test('tells what an actor says apart from what is said about it', () => {
    const view = first('actor', 'board');
    expect([view.said.map(({ id }) => id), view.claims.map(({ id }) => id)]).toEqual([['said'], ['called']]);
  });

  test('leads to the ones before and after by name', () => {
    const { before, after } = first('place', 'weir');
    expect([before?.id, after]).toEqual(['brook', null]);
  });
});
