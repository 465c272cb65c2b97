import type { Claim, LedgerArticle, Origin } from '../model/ledger.ts';
import type { SiteData } from '../model/site.ts';
import type { Statement } from '../model/statement.ts';
import { indexSite, type Site } from './data.ts';

/* Small made-up entries for tests: two gazettes write about a dam. */

export const testArticle = (id: string, more: Partial<LedgerArticle> = {}): LedgerArticle => ({
  id,
  file: `${id}.md`,
  original: null,
  title: `Title of ${id}`,
  publisher: `Outlet ${id}`,
  author: null,
  url: null,
  archived: null,
  published: '2026-03-02',
  publishedBasis: 'given',
  publishedReasons: [],
  added: '2026-03-05',
  rights: 'own',
  disclosures: [],
  revised: [],
  retracted: null,
  blocks: [],
  ...more,
});

export const testStatement = (id: string, more: Partial<Statement> = {}): Statement => {
  const [, article = '', paragraph = '1', sentence = '1'] = /^(.*)#p(\d+)s(\d+)$/.exec(id) ?? [];
  return {
    id,
    article,
    paragraph: Number(paragraph),
    sentence: Number(sentence),
    line: 1,
    start: 0,
    end: 1,
    text: 'The dam holds.',
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
    ...more,
  };
};

export const testOrigin = (id: string, statements: readonly string[], more: Partial<Origin> = {}): Origin => ({
  id,
  label: id,
  kind: 'organisation',
  actor: null,
  date: null,
  statements,
  ...more,
});

export const testClaim = (id: string, statements: readonly string[], more: Partial<Claim> = {}): Claim => ({
  id,
  label: `Label of ${id}`,
  kind: 'fact',
  about: {
    actors: [],
    places: [],
    subjects: [],
    issue: null,
    stance: null,
    measure: null,
    event: null,
    model: null,
    component: null,
    fact: null,
    date: null,
  },
  statements,
  articles: [...new Set(statements.map((each) => each.split('#')[0] ?? ''))],
  origins: [testOrigin('harbour-board', statements, { label: 'Harbour Board' })],
  disputedBy: [],
  standing: 'reported',
  retracted: false,
  overrides: [],
  ...more,
});

/** A site with these entries and nothing else. */
export function testSite(
  ledger: Partial<SiteData['ledger']>,
  more: Partial<Omit<SiteData, 'ledger'>> = {},
): Site & SiteData {
  return indexSite({
    config: {
      name: 'Dams',
      tagline: 'Of dams.',
      description: 'All about dams.',
      language: 'en',
      explainers: [],
      keyFigures: [],
      sides: [],
      disputed: { light: '#111111', dark: '#eeeeee' },
      lanes: [],
    },
    ledger: {
      version: 1,
      articles: [],
      statements: [],
      claims: [],
      events: [],
      figures: [],
      positions: [],
      guarantees: [],
      disagreements: [],
      remainders: [],
      rejected: [],
      places: [],
      actors: [],
      terms: { issues: [], measures: [], models: [], events: [], subjects: [] },
      leftOver: { statements: [], figures: [], dates: [], names: [] },
      ...ledger,
    },
    explainers: [],
    charts: [],
    chartEditions: [],
    editions: [],
    newest: null,
    weekdays: [],
    redirects: [],
    ...more,
  });
}
