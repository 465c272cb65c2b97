import { describe, expect, test } from 'vitest';
import { namesOf } from './name.fixture.ts';

/** Names of bodies that an article brings. */
function bodies(...texts: readonly string[]): string[] {
  return namesOf(...texts).introduced.flatMap(({ name, kind }) => (kind === 'organisation' ? [name] : []));
}

describe('actsAsBody', () => {
  test.each([
    ['its staff', 'Then a Tamvex spokesperson left.'],
    ['what it owns', "Rain fell on Tamvex's shareholders."],
    ['what is owned by it', 'The Tamvex-owned mill closed.'],
    ['what it does', 'In spring Tamvex posted a loss.'],
    ['what it earned', 'In spring Tamvex reported a smaller loss.'],
    ['its silence', 'On Monday Tamvex declined to comment.'],
    ['speaking of itself', 'On Monday Tamvex said its mill had closed.'],
    ['its shares', 'They sold shares of Tamvex in spring.'],
    ['who works there', 'He is an economist at Tamvex in town.'],
    ['its officer', 'On Monday Tamvex CEO Ida Szell left.'],
    ['a spelling that brands have', 'According to rumours at TamVex the mill closed.'],
  ])('takes a name for a body by %s', (_, text) => {
    expect(bodies(text)).toEqual([/TamVex/.test(text) ? 'TamVex' : 'Tamvex']);
  });

  test.each([
    ['a word that only opens a sentence', 'Shares fell.', 'Mill shares fell.'],
    ['a place in a role', 'He is a farmer in Tamvex.'],
    ['a person', 'The pilot Teyo Marrak came.', 'Marrak declined to comment.'],
  ])('finds none in %s', (_, ...texts) => {
    expect(bodies(...texts)).toEqual([]);
  });
});
