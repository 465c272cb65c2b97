import type { Article } from '../model/article.ts';
import type { Edition } from '../model/edition.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { Attribution } from '../model/mention.ts';
import type { Reading } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';
import { NOTHING_NEW } from './editions.ts';

/** A gazetteer about a river and its dam, small enough to read in a test. */
export const riverGazetteer: Gazetteer = {
  places: [
    { id: 'long-bay', name: 'Long Bay', aliases: [], kind: 'town', near: [], adjectives: [], source: 'test' },
    { id: 'high-mill', name: 'High Mill', aliases: [], kind: 'town', near: [], adjectives: [], source: 'test' },
  ],
  actors: [
    {
      id: 'board',
      name: 'Harbour Board',
      aliases: ['the Harbour Board'],
      kind: 'organisation',
      side: 'harbour',
      roles: [],
      source: 'test',
    },
    { id: 'mill', name: 'Mill Union', aliases: [], kind: 'organisation', side: 'mills', roles: [], source: 'test' },
    { id: 'ada', name: 'Ada Holm', aliases: [], kind: 'person', side: 'harbour', roles: [], source: 'test' },
    { id: 'courier', name: 'The Courier', aliases: [], kind: 'outlet', roles: [], source: 'test' },
  ],
  measures: [
    {
      id: 'level',
      name: 'Level of the river',
      unit: 'm',
      subject: 'the river',
      wordings: ['level'],
      unless: [],
      near: 'sentence',
      label: 'The river stands at {value}',
      compare: true,
      period: 'moment',
      subjects: ['river'],
    },
  ],
  issues: [
    {
      id: 'dam',
      name: 'The dam',
      question: 'Is the dam to go?',
      subjects: ['river'],
      stances: [
        {
          id: 'wants-it-gone',
          label: 'wants the dam gone',
          wordings: ['gone'],
          unless: [],
          actors: [],
          contradicts: ['denies-it'],
        },
        {
          id: 'denies-it',
          label: 'denies wanting the dam gone',
          wordings: ['denies'],
          unless: [],
          actors: [],
          contradicts: [],
        },
      ],
    },
  ],
  models: [
    {
      id: 'treaty',
      name: 'A river treaty',
      wordings: ['treaty'],
      unless: [],
      subjects: ['river'],
      components: [{ id: 'board', name: 'a joint board', wordings: ['joint board'], unclear: [] }],
    },
  ],
  events: [
    {
      id: 'flood',
      name: 'Flood[ in {place}]',
      lane: 'water',
      wordings: ['flood'],
      unless: [],
      generic: false,
      ongoing: false,
      once: false,
      subjects: ['river'],
    },
    {
      id: 'opening',
      name: 'Opening of the dam',
      lane: 'water',
      wordings: ['opened'],
      unless: [],
      generic: false,
      ongoing: false,
      once: true,
      subjects: ['river'],
    },
  ],
  roles: [{ id: 'envoy', name: 'envoy', words: ['envoy'] }],
  facts: [{ id: 'old', label: 'The dam is old', wordings: ['old'], unless: [], knowable: true, subjects: ['river'] }],
  subjects: [{ id: 'river', name: 'The river', wordings: ['river'] }],
  words: {},
};

/** An article without words of its own. */
export function makeArticle(id: string, fields: Partial<Article> = {}): Article {
  return {
    id,
    file: `${id}.md`,
    path: `content/articles/${id}.md`,
    text: '',
    original: null,
    title: id,
    publisher: `Paper ${id}`,
    author: null,
    url: null,
    archived: null,
    published: '2026-03-02',
    publishedBasis: 'given',
    publishedReasons: [],
    added: '2026-03-03',
    rights: 'own',
    disclosures: [],
    revised: [],
    retracted: null,
    blocks: [],
    ...fields,
  };
}

/** Somebody who says something; unnamed sources have a kind and an outlet. */
export function makeSpeaker(name: string | null, fields: Partial<Attribution> = {}): Attribution {
  return {
    text: 'said',
    offset: 0,
    name,
    actor: null,
    kind: 'organisation',
    count: null,
    verb: 'said',
    via: null,
    denial: false,
    ...fields,
  };
}

/** The n-th statement of an article. */
export function makeStatement(article: string, n: number, fields: Partial<Statement> = {}): Statement {
  return {
    id: `${article}#p${n}s1`,
    article,
    paragraph: n,
    sentence: 1,
    line: n,
    start: 0,
    end: 0,
    text: `Sentence ${n} of ${article}.`,
    quote: null,
    attribution: [],
    dates: [],
    quantities: [],
    places: [],
    actors: [],
    subjects: [],
    names: [],
    quotes: [],
    continues: false,
    original: [],
    ...fields,
  };
}

/** A reading of an article with these statements and what was found in them. */
export function makeReading(article: Article, statements: readonly Statement[], found: Partial<Reading> = {}): Reading {
  return {
    article,
    statements,
    figures: [],
    events: [],
    positions: [],
    guarantees: [],
    roles: [],
    facts: [],
    introduced: [],
    candidates: [],
    messages: [],
    ...found,
  };
}

/** The river's level, told by a statement. */
export function levelIn(
  statement: Statement,
  value: number,
  qualifier: string | null = null,
  asOf = '2026-03-02',
): Reading['figures'][number] {
  const quantity = {
    text: `${value} m`,
    offset: 0,
    value,
    valueMax: null,
    unit: 'm',
    qualifier,
    measure: 'level',
    by: 'test',
  };
  return { statement: statement.id, quantity, measure: 'level', asOf };
}

/** An edition with what a test names of it; else it changed nothing. */
export function makeEdition(date: string, more: Partial<Edition> = {}): Edition {
  return { date, ...NOTHING_NEW, ...more };
}
