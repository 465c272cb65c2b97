import { selectAll } from 'hast-util-select';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Nodes } from 'hast';
import type { Claim, Figure, Guarantee, Ledger, LedgerArticle, LedgerEvent, LedgerPlace, Origin } from '../model/ledger.ts';
import type { SiteConfig } from '../model/site.ts';
import type { Statement } from '../model/statement.ts';
import { type Box, textBox } from './boxes.ts';

/*
 * Helpers for the tests of this folder: an invented valley with dams and ferries, and a reader of what was drawn.
 */

const ARTICLES = [
  ['2031-03-02-gazette-dam', 'Valley Gazette', '2031-03-02'],
  ['2031-03-05-herald-ferries', 'Harbour Herald', '2031-03-05'],
  ['2031-04-11-observer-lease', 'River Observer', '2031-04-11'],
] as const;

const SPEAKERS = ['warden', 'harbour-master', 'engineer', 'ferry-union'] as const;

/** What a test says about one fact; all else is filled in. */
interface Told {
  /** How many independent origins it has; 0 is an article's own voice. One when left out. */
  readonly origins?: number;
  readonly disputed?: boolean;
  readonly retracted?: boolean;
}

export interface ToldLedger {
  readonly events?: readonly (Told & Pick<LedgerEvent, 'id' | 'date' | 'label' | 'lane'> & Partial<LedgerEvent>)[];
  readonly guarantees?: readonly (Told & Pick<Guarantee, 'model' | 'component' | 'status'> & Partial<Guarantee>)[];
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

function makeArticle([id, publisher, published]: (typeof ARTICLES)[number]): LedgerArticle {
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
 * Builds a whole ledger from what a test tells: each fact gets its claim and its own paragraphs, in turn over three
 * articles.
 */
export function makeLedger(told: ToldLedger): Ledger {
  const statements: Statement[] = [];
  const claims: Claim[] = [];

  const state = (count: number, places: readonly string[]): string[] =>
    Array.from({ length: Math.max(1, count) }, (_, i) => {
      const article = ARTICLES[i % ARTICLES.length]?.[0] ?? '';
      const paragraph = statements.filter((each) => each.article === article).length + 1;
      const id = `${article}#p${paragraph}s1`;
      const place = { article, paragraph, sentence: 1, line: paragraph, start: 0, end: 0 };
      const none = { attribution: [], dates: [], quantities: [], actors: [], subjects: [], names: [], quotes: [] };
      statements.push({ id, ...place, ...none, text: null, quote: null, places, continues: false, original: [] });
      return id;
    });

  const claim = (kind: Claim['kind'], about: Partial<Claim['about']>, fact: Told): { claim: string; statements: string[] } => {
    const count = fact.origins ?? 1;
    const ids = state(count, about.places ?? []);
    const own: Origin = { id: 'own', label: 'own voice', kind: 'own-voice', actor: null, date: null, statements: ids };
    const origins = SPEAKERS.slice(0, count).map((id): Origin => ({ ...own, id, label: id, kind: 'person' }));
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
    });
    return { claim: id, statements: ids };
  };

  const events = (told.events ?? []).map((event): LedgerEvent => {
    const { origins, disputed, retracted, ...own } = event;
    const shared = { kind: own.id, status: 'past', relation: null, places: [], actors: [] } as const;
    return { ...shared, ...own, ...claim('event', { event: own.id, date: own.date }, event) };
  });
  const guarantees = (told.guarantees ?? []).map((guarantee): Guarantee => {
    const { origins, disputed, retracted, ...own } = guarantee;
    return { by: [], ...own, ...claim('guarantee', { model: own.model, component: own.component }, guarantee) };
  });
  const figures = (told.figures ?? []).map((figure, i): Figure => {
    const { origins, disputed, retracted, ...own } = figure;
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
    articles: ARTICLES.map(makeArticle),
    statements,
    claims,
    events,
    figures,
    positions: [],
    guarantees,
    disagreements: [],
    places,
    actors: told.actors ?? [],
    terms,
    leftOver: { statements: [], figures: [], dates: [] },
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

const COLUMNS = 4;
const ROWS = 3;

/** TopoJSON of twelve invented districts, `R-1` to `R-12`, three rows of four; a degree and a half wide, a degree high. */
export function makeTopology(): string {
  const arcs: [number, number][][] = [];
  const node = (c: number, r: number): [number, number] => [5 + c * 1.5 + 0.2 * Math.sin(c + 2 * r), 50 - r + 0.15 * Math.cos(2 * c - r)];
  const edge = (a: [number, number], b: [number, number]): number => {
    const steps = Array.from({ length: 9 }, (_, i): [number, number] => {
      const t = i / 8;
      const sway = Math.sin(t * Math.PI) * 0.06 * Math.sin(7 * (a[0] + b[1]) + 9 * t);
      return [a[0] + (b[0] - a[0]) * t + sway, a[1] + (b[1] - a[1]) * t - sway];
    });
    return arcs.push(steps) - 1;
  };
  const across = Array.from({ length: ROWS + 1 }, (_, r) =>
    Array.from({ length: COLUMNS }, (_, c) => edge(node(c, r), node(c + 1, r))),
  );
  const down = Array.from({ length: ROWS }, (_, r) =>
    Array.from({ length: COLUMNS + 1 }, (_, c) => edge(node(c, r), node(c, r + 1))),
  );
  const at = (list: number[][], r: number, c: number) => list[r]?.[c] ?? 0;
  const geometries = Array.from({ length: ROWS * COLUMNS }, (_, i) => {
    const [r, c] = [Math.floor(i / COLUMNS), i % COLUMNS];
    const ring = [at(across, r, c), at(down, r, c + 1), ~at(across, r + 1, c), ~at(down, r, c)];
    return { type: 'Polygon', id: `R-${i + 1}`, properties: { name: `District ${i + 1}` }, arcs: [ring] };
  });
  return JSON.stringify({ type: 'Topology', objects: { districts: { type: 'GeometryCollection', geometries } }, arcs });
}

/** A text as it was drawn, and about where. */
export interface DrawnText {
  readonly text: string;
  readonly size: number;
  readonly box: Box;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function number(element: Element, name: string): number {
  return Number(element.properties[name]);
}

/** Every text of a drawing with its box, in the order drawn. */
export function readTexts(svg: string): DrawnText[] {
  const tree = fromHtml(svg, { fragment: true, space: 'html' });
  return selectAll('text', tree).map((element) => {
    const spans = selectAll('tspan', element);
    const size = number(element, 'fontSize');
    const lines = spans.length > 0 ? spans.map((span) => textOf(span).trim()) : [textOf(element)];
    const anchor = (element.properties.textAnchor ?? 'start') as 'start' | 'middle' | 'end';
    const bold = String(element.properties.className ?? '').includes('t-bold');
    const box = textBox({ x: number(element, 'x'), y: number(element, 'y'), lines, size, anchor, bold });
    return { text: lines.join(' '), size, box };
  });
}

/** Pairs of texts whose boxes overlap by more than a hair. */
export function findCollisions(svg: string): string[] {
  const texts = readTexts(svg);
  const found: string[] = [];
  texts.forEach((a, i) => {
    for (const b of texts.slice(i + 1)) {
      const wide = Math.min(a.box.x1, b.box.x1) - Math.max(a.box.x0, b.box.x0);
      const high = Math.min(a.box.y1, b.box.y1) - Math.max(a.box.y0, b.box.y0);
      if (wide > 0.5 && high > 0.5) found.push(`“${a.text}” over “${b.text}”`);
    }
  });
  return found;
}

/** Texts that stick out of the drawing. */
export function findOutside(svg: string, width: number, height: number): string[] {
  return readTexts(svg)
    .filter(({ box }) => box.x0 < -0.5 || box.y0 < -0.5 || box.x1 > width + 0.5 || box.y1 > height + 0.5)
    .map(({ text }) => text);
}
