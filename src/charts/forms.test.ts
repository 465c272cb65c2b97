import { describe, expect, test } from 'vitest';
import { checkForms, fillAll, fillFirst, fillForm, type Lookup } from './forms.ts';

const words: Readonly<Record<string, string | null>> = { dams: 'three', length: '12 km', next: null };
const lookup: Lookup = (name) => words[name];

describe('fillForm', () => {
  test('fills every placeholder and begins with a capital', () => {
    expect(fillForm('{dams} dams on {length} of river', lookup)).toBe('Three dams on 12 km of river');
  });

  test('gives nothing when the ledger has nothing for a placeholder', () => {
    expect(fillForm('Next: {next}', lookup)).toBeNull();
  });
});

describe('fillFirst', () => {
  test('takes the first form that can be filled', () => {
    expect(fillFirst(['{dams} dams, next {next}', '{dams} dams', 'Dams'], lookup)).toBe('Three dams');
  });

  test('is empty when none can', () => {
    expect(fillFirst(['{next}'], lookup)).toBe('');
  });
});

describe('fillAll', () => {
  test('leaves out what cannot be filled', () => {
    expect(fillAll(['Schematic.', 'Next: {next}.', 'Length {length}.'], lookup)).toBe('Schematic. Length 12 km.');
  });
});

describe('checkForms', () => {
  test('accepts placeholders without words, refuses unknown ones once each', () => {
    const troubles = checkForms(['{dams} {damms}', '{damms} {next}'], lookup, Object.keys(words));
    expect(troubles.map(({ words, text, hint }) => [words, text, hint])).toMatchInlineSnapshot(`
      [
        [
          "{damms}",
          "unknown placeholder "damms"",
          "Did you mean "dams"?",
        ],
      ]
    `);
  });
});
