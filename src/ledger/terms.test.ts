import { describe, expect, test } from 'vitest';
import { withArticle } from './terms.ts';

describe('withArticle', () => {
  test.each(['River Institute', 'Institute of Water', 'United Mills', 'Harbour Commission', 'Low Islands'])(
    'the %s',
    (name) => expect(withArticle(name)).toBe(`the ${name}`),
  );
  test.each(['Ada Holm', 'High Mill', 'dams.example', 'The Low Islands', "Alba's Ministry of Water"])('%s', (name) =>
    expect(withArticle(name)).toBe(name),
  );
});
