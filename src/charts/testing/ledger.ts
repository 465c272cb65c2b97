import type {
  Claim,
  Figure,
  Guarantee,
  Ledger,
  LedgerArticle,
  LedgerEvent,
  LedgerPlace,
  Origin,
  Position,
} from '../../model/ledger.ts';
import type { SiteConfig } from '../../model/site.ts';
import type { Statement } from '../../model/statement.ts';

const ARTICLES: readonly ToldArticle[] = [
  ['2031-03-02-gazette-dam', 'Valley Gazette', '2031-03-02'],
  ['2031-03-05-herald-ferries', 'Harbour Herald', '2031-03-05'],
  ['2031-04-11-observer-lease', 'River Observer', '2031-04-11'],
];

/** Who says things, in this order; an actor of the test with the same id is who speaks. */
const SPEAKERS = ['warden', 'harbour-master', 'engineer', 'ferry-union'] as const;

/** What a test says about one fact; all else is filled in. */
interface Told {
  /** How many independent origins it has; 0 is an article's own voice. One when left out. */
  readonly origins?: number;
  readonly disputed?: boolean;
  readonly retracted?: boolean;
  /** Index of the article that tells it first. The first one when left out. */
  readonly article?: number;
}

/** Id, outlet and EDTF of publication, or null. */
export type ToldArticle = readonly [id: string, publisher: string, published: string | null];

export interface ToldLedger {
  /** Three of a valley when left out. */
  readonly articles?: readonly ToldArticle[];
  readonly remainders?: Ledger['remainders'];
  readonly events?: readonly (Told & Pick<LedgerEvent, 'id' | 'date' | 'label' | 'lane'> & Partial<LedgerEvent>)[];
  readonly guarantees?: readonly (Told & Pick<Guarantee, 'model' | 'component' | 'status'> & Partial<Guarantee>)[];
  readonly positions?: readonly (Told & Pick<Position, 'actor' | 'issue' | 'stance'> & Partial<Position>)[];
  readonly figures?: readonly (Told & Pick<Figure, 'measure' | 'value' | 'unit'> & Partial<Figure>)[];
  /** Facts that arrows and lines ask for. */
  readonly facts?: readonly (Told & { readonly fact: string; readonly places?: readonly string[] })[];
  readonly places?: readonly (Told & Pick<LedgerPlace, 'id' | 'name' | 'lon' | 'lat'>)[];
  readonly terms?: Partial<Ledger['terms']>;
  readonly actors?: Ledger['actors'];
}

const ABOUT: Claim['about'] = {
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
};

function makeArticle([id, publisher, published]: ToldArticle): LedgerArticle {
  return {
    id,
    file: `${id}.md`,
    original: null,
    title: null,
    publisher,
    author: null,
    url: null,
    archived: null,
    published,
    publishedBasis: 'given',
    publishedReasons: [],
    added: published,
    rights: 'own',
    disclosures: [],
    revised: [],
    retracted: null,
    blocks: [],
  };
}

/**
 * Builds a whole ledger from what a test tells: each fact gets its claim and its own paragraphs, in turn over the
 * articles.
 */
export function makeLedger(told: ToldLedger): Ledger {
  const statements: Statement[] = [];
  const claims: Claim[] = [];
  const known = new Set((told.actors ?? []).map(({ id }) => id));

  const articles = told.articles ?? ARTICLES;

  const state = (count: number, places: readonly string[], first = 0): string[] =>
    Array.from({ length: Math.max(1, count) }, (_, i) => {
      const article = articles[(first + i) % articles.length]?.[0] ?? '';
      const paragraph = statements.filter((each) => each.article === article).length + 1;
      const id = `${article}#p${paragraph}s1`;
      const place = { article, paragraph, sentence: 1, line: paragraph, start: 0, end: 0 };
      const none = { attribution: [], dates: [], quantities: [], actors: [], subjects: [], names: [], quotes: [] };
      statements.push({ id, ...place, ...none, text: null, quote: null, places, continues: false, original: [] });
      return id;
    });

  const claim = (
    kind: Claim['kind'],
    about: Partial<Claim['about']>,
    fact: Told,
  ): { claim: string; statements: string[] } => {
    const count = fact.origins ?? 1;
    const ids = state(count, about.places ?? [], fact.article);
    const own: Origin = { id: 'own', label: 'own voice', kind: 'own-voice', actor: null, date: null, statements: ids };
    const origins = SPEAKERS.slice(0, count).map(
      (id): Origin => ({ ...own, id, label: id, kind: 'person', actor: known.has(id) ? id : null }),
    );
    const id = `${kind}-${claims.length + 1}`;
    claims.push({
      id,
      label: null,
      kind,
      about: { ...ABOUT, ...about },
      statements: ids,
      articles: [...new Set(ids.map((each) => each.split('#')[0] ?? ''))],
      origins: count === 0 ? [own] : origins,
      disputedBy: fact.disputed ? ['disagreement'] : [],
      standing: fact.disputed ? 'disputed' : 'reported',
      retracted: fact.retracted ?? false,
      overrides: [],
    });
    return { claim: id, statements: ids };
  };

  const events = (told.events ?? []).map((event): LedgerEvent => {
    const { origins, disputed, retracted, article, ...own } = event;
    const shared = { kind: own.id, status: 'past', relation: null, places: [], actors: [] } as const;
    return { ...shared, ...own, ...claim('event', { event: own.id, date: own.date }, event) };
  });
  const guarantees = (told.guarantees ?? []).map((guarantee): Guarantee => {
    const { origins, disputed, retracted, article, ...own } = guarantee;
    return { by: [], ...own, ...claim('guarantee', { model: own.model, component: own.component }, guarantee) };
  });
  const positions = (told.positions ?? []).map((position): Position => {
    const { origins, disputed, retracted, article, ...own } = position;
    const { issue, stance } = own;
    return { label: stance, ...own, ...claim('position', { issue, stance }, position) };
  });
  const figures = (told.figures ?? []).map((figure, i): Figure => {
    const { origins, disputed, retracted, article, ...own } = figure;
    const shared = { id: `figure-${i}`, valueMax: null, qualifier: null, subject: null, asOf: null, saidBy: [] };
    return { ...shared, ...own, ...claim('figure', { measure: own.measure }, figure) };
  });
  for (const fact of told.facts ?? []) claim('fact', { fact: fact.fact, places: fact.places ?? [] }, fact);
  const places = (told.places ?? []).map((place): LedgerPlace => {
    if (place.origins !== 0) state(place.origins ?? 1, [place.id]);
    return { id: place.id, name: place.name, lon: place.lon, lat: place.lat, aliases: [], kind: 'town' };
  });
  const terms = { issues: [], measures: [], models: [], events: [], subjects: [], ...told.terms };
  return {
    version: 1,
    articles: articles.map(makeArticle),
    statements,
    claims,
    events,
    figures,
    positions,
    guarantees,
    disagreements: [],
    remainders: told.remainders ?? [],
    rejected: [],
    places,
    actors: told.actors ?? [],
    terms,
    leftOver: { statements: [], figures: [], dates: [], names: [] },
  };
}

/** A site of two parties and three lanes. */
export const testConfig: SiteConfig = {
  name: 'Valley',
  tagline: '',
  description: '',
  language: 'en',
  explainers: [],
  keyFigures: [],
  sides: [
    { id: 'upstream', name: 'Upstream', light: '#27748a', dark: '#6fbcd2' },
    { id: 'downstream', name: 'Downstream', light: '#a85611', dark: '#e39236' },
  ],
  disputed: { light: '#8a2846', dark: '#f06d8c' },
  lanes: [
    { id: 'works', name: 'Works' },
    { id: 'talks', name: 'Talks' },
    { id: 'reports', name: 'Reports' },
  ],
};
