import { spellCount } from '../../../format/index.ts';
import type { FlowFile } from '../../../model/chart-file.ts';
import type { Ledger, Origin } from '../../../model/ledger.ts';
import type { Attribution } from '../../../model/mention.ts';
import type { Statement } from '../../../model/statement.ts';
import { spoken } from '../../../words/index.ts';
import { claimsFor } from '../../ask.ts';
import type { ChartContext } from '../../context.ts';
import { capitalize } from '../../phrases.ts';
import { sortStatements, statementOf } from '../../sources.ts';

/** Who says something, or several who are drawn together. */
export interface FlowSource {
  readonly id: string;
  readonly name: string;
  /** Without a name: sources, officials, critics. */
  readonly unnamed: boolean;
  readonly side: string | null;
  /** Names of those that are drawn together; empty for one source. */
  readonly pool: readonly string[];
}

/** What one source says, through one outlet or none, in one article. */
export interface FlowStep {
  /** Null when the article names the outlet alone. */
  readonly source: FlowSource | null;
  /** Null when the article names the source itself. */
  readonly outlet: string | null;
  readonly article: string;
  /** Sentences, by id. */
  readonly statements: readonly string[];
}

export interface FlowArticle {
  readonly id: string;
  readonly name: string;
  readonly sentences: number;
  /** Sentences that name a source. */
  readonly sourced: number;
}

/** From sources through outlets to articles, without pixels. */
export interface FlowData {
  /** Those that come through an outlet first, then by number of sentences. */
  readonly sources: readonly FlowSource[];
  /** On most articles first. */
  readonly outlets: readonly string[];
  readonly articles: readonly FlowArticle[];
  readonly steps: readonly FlowStep[];
  /** Number of different sources before any were put together, and of those without a name. */
  readonly all: number;
  readonly unnamed: number;
  readonly statements: readonly string[];
}

/** Sentences of some steps; one with two speakers counts for each. */
export const sum = (steps: readonly FlowStep[]) =>
  steps.reduce((total, { statements }) => total + statements.length, 0);

interface Told {
  readonly source: FlowSource | null;
  readonly outlet: string | null;
  readonly article: string;
  readonly statement: string;
}

/** The speaker that a sentence names; one that goes on from another takes the other's. */
function speakerOf(statement: Statement): Attribution | undefined {
  return statement.attribution.find(({ name }) => name !== null);
}

/** Unnamed people with their number, as far as it is told: `eight sources familiar with the talks`. */
function nameSource(speaker: Attribution, origin: Origin): string {
  const name = speaker.name ?? origin.label;
  if (speaker.kind !== 'anonymous') return name;
  const bare = name.replace(/^(?:an?|the|one) /i, '');
  return speaker.count === null ? name : `${spellCount(speaker.count)} ${bare}`;
}

function readOrigin(origin: Origin, sides: ReadonlyMap<string, string | null>, ledger: Ledger): Told[] {
  const said = origin.statements.flatMap((id) => statementOf(ledger, id) ?? []);
  const speakers = said.map(speakerOf);
  const all = speakers.filter((speaker) => speaker !== undefined);
  const weigh = ({ count, name }: Attribution) => [count ?? 0, name?.length ?? 0] as const;
  const isMore = (a: Attribution, b: Attribution) => {
    const [[x, long], [y, short]] = [weigh(a), weigh(b)];
    return x > y || (x === y && long > short);
  };
  // The longest name tells most of who they are.
  let best: Attribution | null = null;
  for (const speaker of all) if (speaker.kind !== 'outlet' && (!best || isMore(speaker, best))) best = speaker;
  const side = sides.get(origin.actor ?? '') ?? null;
  const source: FlowSource | null = best
    ? { id: origin.id, name: capitalize(nameSource(best, origin)), unnamed: best.kind === 'anonymous', side, pool: [] }
    : null;
  const firstIn = new Map<string, Attribution>();
  for (const [i, { article }] of said.entries()) {
    const speaker = speakers[i];
    if (speaker && !firstIn.has(article)) firstIn.set(article, speaker);
  }
  return said.map(({ article, id }, i): Told => {
    const speaker = speakers[i] ?? firstIn.get(article) ?? all[0];
    const outlet = speaker?.via ?? (speaker?.kind === 'outlet' ? speaker.name : null);
    const alone = speaker?.kind === 'outlet';
    return { source: alone ? null : source, outlet, article, statement: id };
  });
}

/** What a drawing has room for; the articles beyond stand together in one bar. */
const MOST_ARTICLES = 24;
/** Names of a pool that are told; the others are counted. */
const MOST_NAMES = 12;

/** Puts the articles that name the fewest sources together when there are more than fit. */
function poolArticles(articles: readonly FlowArticle[]): { list: FlowArticle[]; drawnAs: (id: string) => string } {
  if (articles.length <= MOST_ARTICLES) return { list: [...articles], drawnAs: (id) => id };
  const kept = new Set([...articles].sort((a, b) => b.sourced - a.sourced).slice(0, MOST_ARTICLES - 1));
  const rest = articles.filter((article) => !kept.has(article));
  const total = (of: (article: FlowArticle) => number) => rest.reduce((all, article) => all + of(article), 0);
  const others: FlowArticle = {
    id: 'others',
    name: spoken().charts.otherArticles(rest.length),
    sentences: total(({ sentences }) => sentences),
    sourced: total(({ sourced }) => sourced),
  };
  const pooled = new Set(rest.map(({ id }) => id));
  return { list: [...kept, others], drawnAs: (id) => (pooled.has(id) ? others.id : id) };
}

/** Puts the sources that are beyond `most` together, those with a name and those without. */
function poolSources(sources: readonly FlowSource[], most: number): Map<string, FlowSource> {
  const pooled = new Map(sources.map((source) => [source.id, source]));
  const rest = sources.slice(most);
  for (const unnamed of [false, true]) {
    const own = rest.filter((source) => source.unnamed === unnamed);
    if (own.length < 2) continue;
    const name = capitalize(spoken().charts.otherSources(own.length, unnamed));
    const names = own.slice(0, MOST_NAMES).map((source) => source.name);
    const pool = own.length > names.length ? [...names, spoken().charts.andMore(own.length - names.length)] : names;
    for (const { id } of own) pooled.set(id, { id: unnamed ? 'unnamed' : 'named', name, unnamed, side: null, pool });
  }
  return pooled;
}

const countBy = <T>(list: readonly T[], key: (item: T) => string | null | undefined): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const item of list) {
    const id = key(item);
    if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
};

/** Takes from the ledger who says what, through whom and where; one sentence is counted once for each who says it. */
export function gatherFlow(file: FlowFile, { ledger }: ChartContext): FlowData {
  const origins = new Map<string, { origin: Origin; statements: Set<string> }>();
  for (const origin of claimsFor(ledger, file.query).flatMap((claim) => claim.origins)) {
    if (origin.kind === 'own-voice') continue;
    const statements = origins.get(origin.id)?.statements ?? new Set();
    origins.set(origin.id, { origin, statements });
    for (const id of origin.statements) statements.add(id);
  }
  const sides = new Map(ledger.actors.map((actor) => [actor.id, actor.side]));
  const told = [...origins.values()].flatMap(({ origin, statements }) =>
    readOrigin({ ...origin, statements: [...statements].sort() }, sides, ledger),
  );
  const size = countBy(told, ({ source }) => source?.id);
  const through = Map.groupBy(told, ({ outlet }) => outlet ?? '');
  through.delete('');
  const reach = new Map(
    [...through].map(([name, own]) => [name, [new Set(own.map(({ article }) => article)).size, own.length] as const]),
  );
  const outlets = [...reach.keys()].sort((a, b) => {
    const [x, y] = [reach.get(a) ?? [0, 0], reach.get(b) ?? [0, 0]];
    return y[0] - x[0] || y[1] - x[1] || a.localeCompare(b);
  });
  const place = new Map(outlets.map((name, i) => [name, i]));
  const ranks = new Map<string, number>();
  for (const { source, outlet } of told)
    if (source && outlet)
      ranks.set(source.id, Math.min(ranks.get(source.id) ?? outlets.length, place.get(outlet) ?? outlets.length));
  const rank = (id: string) => ranks.get(id) ?? outlets.length;
  const single = [...new Map(told.flatMap(({ source }) => (source ? [[source.id, source] as const] : []))).values()];
  const sorted = single.sort(
    (a, b) => rank(a.id) - rank(b.id) || (size.get(b.id) ?? 0) - (size.get(a.id) ?? 0) || a.name.localeCompare(b.name),
  );
  const pooled = poolSources(sorted, file.most);
  const drawnAs = (source: FlowSource | null) => (source ? (pooled.get(source.id) ?? source) : null);
  const toldIn = Map.groupBy(told, ({ article }) => article);
  const sentencesOf = countBy(ledger.statements, ({ article }) => article);
  const named = ledger.articles.flatMap(({ id, publisher, title, retracted }): FlowArticle[] => {
    const sourced = new Set(toldIn.get(id)?.map(({ statement }) => statement)).size;
    const sentences = sentencesOf.get(id) ?? 0;
    return sourced === 0 || retracted ? [] : [{ id, name: publisher ?? title ?? id, sentences, sourced }];
  });
  const articles = poolArticles(named);
  const steps = Map.groupBy(told, ({ source, outlet, article }) =>
    [drawnAs(source)?.id, outlet, articles.drawnAs(article)].join(' '),
  );
  return {
    sources: [
      ...new Map(
        sorted.map(({ id }) => pooled.get(id)).flatMap((each) => (each ? [[each.id, each] as const] : [])),
      ).values(),
    ],
    outlets,
    articles: articles.list,
    steps: [...steps.values()].flatMap((own): FlowStep[] => {
      const [first] = own;
      if (!first) return [];
      const statements = own.map(({ statement }) => statement);
      const { source, outlet, article } = first;
      return [
        {
          source: drawnAs(source),
          outlet,
          article: articles.drawnAs(article),
          statements: sortStatements(ledger, statements),
        },
      ];
    }),
    all: single.length,
    unnamed: single.filter(({ unnamed }) => unnamed).length,
    statements: told.map(({ statement }) => statement),
  };
}
