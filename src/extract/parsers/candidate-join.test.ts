import { describe, expect, test } from 'vitest';
import { namesOf, show } from './name.fixture.ts';

describe('readNames', () => {
  test('joins a surname to the whole name', () => {
    const { names, introduced } = namesOf('The pilot Teyo Marrak flew home.', 'Marrak slept.');
    expect(names.map(show)).toEqual([['Teyo Marrak=teyo-marrak'], ['Marrak=teyo-marrak']]);
    expect(introduced).toEqual([
      {
        id: 'teyo-marrak',
        name: 'Teyo Marrak',
        kind: 'person',
        standsFor: null,
        aliases: ['Marrak'],
        mentions: 2,
      },
    ]);
  });

  test('takes the person named last where two share a surname', () => {
    const { names } = namesOf('The pilot Teyo Marrak and the nurse Ana Marrak left.', 'Marrak slept.');
    expect(names.map(show)[1]).toEqual(['Marrak=ana-marrak']);
  });

  test('joins a surname with its particles', () => {
    const { names } = namesOf('The pilot Jon van der Hoek flew home.', 'Mr van der Hoek slept.');
    expect(names.map(show)[1]).toEqual(['van der Hoek=jon-van-der-hoek']);
  });

  test('joins an abbreviation to the name that it was given for', () => {
    const { names } = namesOf('The Upper Vorna Trust (UVT) met.', 'The UVT said no.');
    expect(names.map(show)).toEqual([
      ['Upper Vorna Trust=upper-vorna-trust', 'UVT=upper-vorna-trust'],
      ['UVT=upper-vorna-trust'],
    ]);
  });

  test('joins the first word of a company to it', () => {
    expect(namesOf('Kestrel Motors fell.', 'Kestrel closed a plant.').names.map(show)[1]).toEqual([
      'Kestrel=kestrel-motors',
    ]);
  });

  test('takes two words for a person when the second comes back alone', () => {
    expect(namesOf('With Bora Kesh scoring twice, they won.', 'Then Kesh left.').introduced[0]?.kind).toBe('person');
  });

  test('lets one telling mention decide for the others', () => {
    const { names } = namesOf('Heavy rain hit Tamsel.', 'Floods in Tamsel followed.');
    expect(names.map(show)).toEqual([['Tamsel=tamsel'], ['Tamsel=tamsel']]);
  });

  test('keeps the surname of the article’s own people from the gazetteer’s', () => {
    const { names } = namesOf('The pilot Erna Falk flew home.', 'Falk slept.');
    expect(names.map(show)).toEqual([['Erna Falk=erna-falk'], ['Falk=erna-falk']]);
  });

  test('calls a body that carries news an outlet', () => {
    expect(namesOf('The Tamsel Herald reported it.').introduced[0]?.kind).toBe('outlet');
    expect(namesOf('The APK news agency reported it.').introduced[0]?.kind).toBe('outlet');
  });

  test('lists candidates of no kind without making names of them', () => {
    const { introduced, candidates } = namesOf('A year after Havenlight it rained.');
    expect(introduced).toEqual([]);
    expect(candidates.map(({ text }) => text)).toEqual(['Havenlight']);
  });

  test('gives an id of its own to a name that an id of the gazetteer is taken by', () => {
    expect(namesOf('Maria Upper-Brema sang.').introduced.every(({ id }) => id !== 'upper-brema')).toBe(true);
  });

  test('gives nothing for nothing', () => {
    expect(namesOf().introduced).toEqual([]);
  });
});

describe('names of the world', () => {
  test('are introduced by the article, as it writes them in full', () => {
    const { names, introduced } = namesOf('JetBlue Airways fell.', 'JetBlue closed a hangar.');
    expect(names.map(show)).toEqual([['JetBlue Airways=jetblue'], ['JetBlue=jetblue']]);
    expect(introduced.map(({ name, kind }) => `${name} ${kind}`)).toEqual(['JetBlue Airways organisation']);
  });

  test('are called by their first word later on', () => {
    expect(namesOf('Southwest Airlines fell.', 'Then Southwest rose.').names.map(show)[1]).toEqual([
      'Southwest=southwest-airlines',
    ]);
  });

  test('give way to people of the article', () => {
    const { names } = namesOf('The pilot Erna Ford flew home.', 'Ford slept.');
    expect(names.map(show)).toEqual([['Erna Ford=erna-ford'], ['Ford=erna-ford']]);
  });

  test('give way to an abbreviation that the article explains otherwise', () => {
    const { names } = namesOf('The Upper Vorna Trust (FBI) met.', 'The FBI said no.');
    expect(names.map(show)[1]).toEqual(['FBI=upper-vorna-trust']);
  });
});

test('joins an abbreviation to the body whose words begin with its letters', () => {
  const { names } = namesOf('The Falk County Council met.', 'The FCC chief said no.');
  expect(names.map(show)[1]).toEqual(['FCC=falk-county-council']);
});

test('takes those for people who stand in a list with one', () => {
  const { introduced } = namesOf('They met Qor Vint, Zqar Dell and Bora Kesh.', 'Mr Kesh left.');
  expect(introduced.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    'Bora Kesh person',
    'Qor Vint person',
    'Zqar Dell person',
  ]);
});

test('takes that for a body which stands between two of them', () => {
  const { introduced } = namesOf('They fined Vorna Bank, Kestrel and Tamsel Trust.');
  expect(introduced.map(({ name }) => name)).toContain('Kestrel');
});

test('joins a surname in the middle of a name, and a body named without whose it is', () => {
  const { names } = namesOf(
    'The pilot Carlos Marrak Villa flew.',
    'Then Marrak slept.',
    'The Rates Council of Brema met.',
  );
  expect(names.map(show)[1]).toEqual(['Marrak=carlos-marrak-villa']);
  expect(namesOf('The River Council of Upper Vorn met.', 'The River Council left.').introduced).toHaveLength(1);
});
