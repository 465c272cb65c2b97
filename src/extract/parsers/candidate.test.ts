import { describe, expect, test } from 'vitest';
import { findCandidates } from './candidate.ts';
import { finder, sentenceOf } from './name.fixture.ts';
import { createNameMemory } from './name-memory.ts';

function candidates(text: string, vocabulary: readonly string[] = []): string[] {
  const sentence = sentenceOf(text, 7);
  const known = finder.find(sentence, createNameMemory());
  return findCandidates(sentence, known, 's', { small: new Set(vocabulary), names: new Set() }).map(
    ({ text: words, offset, kind }) => {
      expect(text.slice(offset - 7, offset - 7 + words.length)).toBe(words);
      return `${words}=${kind}`;
    },
  );
}

describe('findCandidates', () => {
  test.each([
    ['a title', 'the mayor met President Oduya', 'Oduya=person'],
    ['a title in front of a sentence', 'Economist Kwabena Oduya left.', 'Kwabena Oduya=person'],
    ['a given name', 'we saw Maria Szell there', 'Maria Szell=person'],
    ['an office in capitals', 'then Opposition MP Teyo Marrak spoke', 'Teyo Marrak=person'],
    ['a role before', 'the pilot Teyo Marrak flew', 'Teyo Marrak=person'],
    ['a role after', 'we saw Teyo Marrak, a pilot from Brema, there', 'Teyo Marrak=person'],
    ['a role after a surname alone', 'according to Marrak, a senior fellow at the school', 'Marrak=person'],
    ['an age', 'It hit Teyo Marrak, 41, in the leg', 'Teyo Marrak=person'],
    ['a verb of saying', '“No,” said Teyo Marrak', 'Teyo Marrak=person'],
    ['initials and particles', 'we met Dr. J. van der Hoek there', 'J. van der Hoek=person'],
    ['a title behind a body', 'then Bank of Corva Governor Teyo Marrak spoke', 'Teyo Marrak=person'],
    ['a title behind a body', 'then Bank of Corva Governor Teyo Marrak spoke', 'Bank of Corva=organisation'],
    ['whom it is led by', 'a party led by Teyo Marrak', 'Teyo Marrak=person'],
    ['a body before', 'then Vorna Airlines Ida Szell left', 'Ida Szell=person'],
    ['an office and whose it is', 'the clerk of the lower house, Zqar Marrak, left', 'Zqar Marrak=person'],
    ['roles in the plural', 'two journalists, Zqar Marrak and Qor Vint, left', 'Qor Vint=person'],
    ['what only a person does', 'then Zqar Marrak resigned', 'Zqar Marrak=person'],
    ['a list of people', 'lawyers Ida Szell, Zqar Marrak and Ana Brandt', 'Zqar Marrak=person'],
    ['a list that ends in one', 'and Zqar Marrak, Qor Vint and Ana Brandt', 'Zqar Marrak=person'],
    ['a syllable behind a hyphen', 'a call to Han Seo-yun, who left', 'Han Seo-yun=person'],
  ])('takes a person by %s', (_, text, expected) => {
    expect(candidates(text)).toContain(expected);
  });

  test.each([
    ['its last word', 'the Upper Vorna Trust met', 'Upper Vorna Trust=organisation'],
    ['its first word', 'the Institute for River Studies met', 'Institute for River Studies=organisation'],
    ['a list after of', 'the Department of Ports and Canals met', 'Department of Ports and Canals=organisation'],
    ['a word of another language', 'money of the Fondation Szell', 'Fondation Szell=organisation'],
    ['a common noun before', 'the charity Havenlight gave tents', 'Havenlight=organisation'],
    ['what rules', 'the ruling Havenlight won again', 'Havenlight=organisation'],
    ['its last word, before a day', 'the ruling Harrow Alliance on Monday', 'Harrow Alliance=organisation'],
    ['an apposition', 'Havenlight, a small charity, gave tents', 'Havenlight=organisation'],
    ['an employee', 'we met Havenlight analyst Teyo Marrak', 'Havenlight=organisation'],
    ['what an abbreviation does', 'the UVT said so', 'UVT=organisation'],
    ['whose fellow somebody is', 'a fellow at UVT in town', 'UVT=organisation'],
    [
      'a place inside its name',
      'the Center for Alba and Globalization met',
      'Center for Alba and Globalization=organisation',
    ],
    ['its abbreviation', 'the Tenants for a Dry Cellar (TDC) met', 'Tenants for a Dry Cellar=organisation'],
    ['what it is one of', 'three parties that oppose it, including the Havenlight', 'Havenlight=organisation'],
    ['a foreign article', 'then El Havenlight reported it', 'El Havenlight=organisation'],
    ['what it is called later', "the UVT ship painters' union met", 'UVT=organisation'],
    ['what it is called before', 'the painters in the union, UVT, met', 'UVT=organisation'],
    ['what two are called', 'then the Kestrel and Tamvex unions met', 'Kestrel=organisation'],
    ['its blog', 'on the Havenlight blog', 'Havenlight=organisation'],
    ['a committee on something', 'the Committee on Ports and Canals met', 'Committee on Ports and Canals=organisation'],
    ['how an exchange calls it', 'then Kestrel Holdings KSTL fell', 'Kestrel Holdings=organisation'],
    ['a channel', 'the channel Kestrel wrote', 'Kestrel=organisation'],
    ['its country', "Alba's Defence Ministry closed", "Alba's Defence Ministry=organisation"],
    ['its country in small letters', 'Alba’s coast guard came', 'Alba’s coast guard=organisation'],
    ['who leads it', 'the Oduya administration', 'Oduya administration=organisation'],
    [
      'a topic and another',
      'the Shipping and Exchange Commission met',
      'Shipping and Exchange Commission=organisation',
    ],
    [
      'a list of topics',
      'the Ministry of Ports, Canals and Dams met',
      'Ministry of Ports, Canals and Dams=organisation',
    ],
    [
      'its own word behind another body',
      'at the University of Tamsel and Vorna State University',
      'Vorna State University=organisation',
    ],
    ['who founded it', 'then R.R. Szell & Sons filed', 'R.R. Szell & Sons=organisation'],
    ['its country before a cross', 'the Corvan Red Cross came', 'Corvan Red Cross=organisation'],
    ['its sheriff', 'the Tamsel County Sheriff’s Office came', 'Tamsel County Sheriff’s Office=organisation'],
    ['what it is called behind', 'the Kestrel network', 'Kestrel=organisation'],
    ['the end of one word', 'a team of VornaNews came', 'VornaNews=organisation'],
    [
      'a plural and more',
      'the Fair Wages and Salaries Commission met',
      'Fair Wages and Salaries Commission=organisation',
    ],
    ['whose it is', 'the Harbour Workers’ Union met', 'Harbour Workers’ Union=organisation'],
    ['a saint', "born in St Mary's Hospital there", "St Mary's Hospital=organisation"],
    ['its trade, at the head', 'Carmaker Vorna Motors left.', 'Vorna Motors=organisation'],
    ['where it sits', 'then Brema-based Havenlight left', 'Havenlight=organisation'],
    ['what it polled', 'analysts polled by Havenlight', 'Havenlight=organisation'],
    ['its chief behind it', 'then Vorna Airlines Ida Szell left', 'Vorna Airlines=organisation'],
    ['its number', 'men of the 14th Guards Brigade', '14th Guards Brigade=organisation'],
  ])('takes a body by %s', (_, text, expected) => {
    expect(candidates(text)).toContain(expected);
  });

  test.each([
    ['a preposition', 'floods near Tamsel', 'Tamsel=place'],
    ['a common noun before', 'the village of Tamsel', 'Tamsel=place'],
    ['a common noun after', 'the Tamsel district', 'Tamsel=place'],
    ['an apposition', 'Tamsel, a town in the hills, burned', 'Tamsel=place'],
    ['its own last word', 'the Tamsel River rose', 'Tamsel River=place'],
    ['a verb of going', 'they fled to Tamsel', 'Tamsel=place'],
    ['the rest of the list', 'floods in Alba, Tamsel and Corva', 'Tamsel=place'],
    ['the place before it', 'floods in Tamsel, Dorrin.', 'Dorrin=place'],
    ['a dateline', 'TAMSEL, March 3 (Vorna News) - Snow.', 'TAMSEL=place'],
  ])('takes a place by %s', (_, text, expected) => {
    expect(candidates(text)).toContain(expected);
  });

  test('leaves the kind open where nothing tells', () => {
    expect(candidates('a year after Havenlight')).toEqual(['Havenlight=unknown']);
    expect(candidates('under the Treaty of Tamsel')).toEqual(['Treaty of Tamsel=unknown']);
  });

  test.each([
    ['months and weekdays', 'On Monday, 3 March, in April'],
    ['peoples and their adjectives', 'The Norwegian and Swiss farmers'],
    ['openers', 'However, it rained. Yesterday too. We’re late.'],
    ['words the article writes small elsewhere', 'Rescuers came.'],
    ['titles alone', 'the Foreign Minister and the President'],
    ['general abbreviations', 'GDP and AI and the CEO'],
    ['known names', 'Otto Falk of Brema'],
  ])('finds nothing in %s', (_, text) => {
    expect(candidates(text, ['rescuers'])).toEqual([]);
  });
});

test('takes a place by the state behind it, by the place that it lies in, and by who comes from it', () => {
  expect(candidates('fires in Tamsel State')).toContain('Tamsel=place');
  expect(candidates('the mayor of Dorrin, Alba, left')).toContain('Dorrin=place');
  expect(candidates('he is from Dorrin and sings')).toContain('Dorrin=place');
  expect(candidates('farms in the Dorrin mining area')).toContain('Dorrin=place');
  expect(candidates('and Dorrin, the governor of Alba, Teyo Marrak, left')).not.toContain('Dorrin=person');
});

test('takes no ending of a firm for a body', () => {
  expect(candidates('then Vorna News AG said so')).toEqual([]);
});

test('takes no law for a body by its abbreviation, and no first words in capitals', () => {
  expect(candidates('under the Upper Canals Levy (UCL) of spring')).not.toContain('Upper Canals Levy=organisation');
  expect(candidates('A WIDELY reported study')).toEqual([]);
});

test('takes a place by an advance toward it, and by where it lies', () => {
  expect(candidates('they advanced toward Dorrin')).toContain('Dorrin=place');
  expect(candidates('fire on Dorrin (south of Brema)')).toContain('Dorrin=place');
  expect(candidates('Cede territory to them', ['cede'])).toEqual([]);
});
