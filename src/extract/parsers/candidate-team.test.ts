import { describe, expect, test } from 'vitest';
import { namesOf, show } from './name.fixture.ts';

const game = 'The striker scored in the second half of the match.';

function teamsIn(text: string): string[] {
  return namesOf(game, text).introduced.map(({ name }) => name);
}

describe('tellTeams', () => {
  test('takes a town for a team where it plays', () => {
    expect(teamsIn('Sanda beat Upper Brema 2-1.')).toEqual(['Sanda', 'Upper Brema']);
    expect(teamsIn('They won 2-0 against Upper Brema.')).toEqual(['Upper Brema']);
    expect(teamsIn('The Sanda goalkeeper fell.')).toEqual(['Sanda']);
  });

  test('takes it for the team wherever no word for a place stands before it', () => {
    const { names } = namesOf(game, 'Sanda are third.', 'Rain fell in Sanda.', 'A win would suit Sanda.');
    expect(names.map(show).slice(2)).toEqual([['Sanda=sanda-north'], ['Sanda=sanda']]);
  });

  test('knows clubs by the last word of their names', () => {
    expect(teamsIn('Then the Broncos won.')).toEqual(['Broncos']);
    expect(namesOf('Rain fell.', 'Then the Broncos won.').introduced).toEqual([]);
  });

  test('leaves a country a place, and towns of articles about other things', () => {
    expect(teamsIn('Alba beat Sanda.')).toEqual(['Sanda']);
    expect(namesOf('Rain fell.', 'Sanda are third.').names.map(show)[1]).toEqual(['Sanda=sanda-north']);
  });
});
