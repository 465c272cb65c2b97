import type { z } from 'zod';
import type { Edition } from '../model/edition.ts';
import { type Gazetteer, gazetteerFiles } from '../model/gazetteer.ts';
import type {
  Claim,
  ClaimAbout,
  Disagreement,
  Figure,
  Guarantee,
  Ledger,
  LedgerArticle,
  LedgerEvent,
  Origin,
  Position,
} from '../model/ledger.ts';
import type { Statement } from '../model/statement.ts';
import { type ComposeResult, composeExplainer } from './compose-explainer.ts';

const source = 'made up for the tests';

function rows<Name extends Exclude<keyof typeof gazetteerFiles, 'words'>>(name: Name, given: readonly object[]) {
  return gazetteerFiles[name].parse(given) as z.output<(typeof gazetteerFiles)[Name]>;
}

const measure = (id: string, name: string, unit: string) => {
  return { id, name, unit, wordings: [id], label: `The ${name} is {value}`, subjects: ['dam'] };
};

const part = (id: string, name: string) => ({ id, name, wordings: [id] });

/** Words of an invented valley: a dam, a mill, a council. */
export const gazetteer: Gazetteer = {
  places: rows('places', [
    { id: 'millbridge', name: 'Millbridge', kind: 'town', source },
    { id: 'ashwater', name: 'Ashwater', kind: 'river', source },
  ]),
  actors: rows('actors', [
    { id: 'council', name: 'Valley Council', kind: 'government', side: 'upstream', source },
    { id: 'mill', name: 'Mill Company', kind: 'organisation', side: 'downstream', source },
  ]),
  measures: rows('measures', [
    measure('dam-length', 'length of the dam', 'm'),
    measure('dam-height', 'height of the dam', 'm'),
  ]),
  issues: rows('issues', [
    {
      id: 'gates',
      name: 'The gates',
      question: 'Who opens the gates?',
      stances: [
        { id: 'keeps', label: 'wants to keep the gates', wordings: ['gates'] },
        { id: 'sells', label: 'wants to sell the gates', wordings: ['gates'] },
      ],
    },
  ]),
  models: rows('models', [
    { ...part('lease', 'The lease'), components: [part('rent', 'A yearly rent'), part('repairs', 'Repairs')] },
  ]),
  events: rows('events', [
    { ...part('flood', 'Flood'), lane: 'talks' },
    { ...part('hearing', 'Hearing'), lane: 'talks' },
  ]),
  facts: [],
  roles: [],
  subjects: rows('subjects', [part('dam', 'The dam'), part('fish', 'Fish')]),
  words: {},
};

const nothing: ClaimAbout = {
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

/** What a test says of a claim; the rest is filled in. */
export interface ClaimFacts extends Partial<Omit<Claim, 'about' | 'origins'>> {
  readonly id: string;
  readonly about?: Partial<ClaimAbout>;
  /** Ids of speakers. */
  readonly saidBy?: readonly string[];
}

export interface LedgerFacts {
  /** Ids of articles; the id begins with the day of publication. */
  readonly articles?: readonly string[];
  readonly claims?: readonly ClaimFacts[];
  readonly events?: readonly (Partial<LedgerEvent> & Pick<LedgerEvent, 'id' | 'date' | 'kind' | 'claim'>)[];
  readonly figures?: readonly (Partial<Figure> & Pick<Figure, 'id' | 'measure' | 'value' | 'unit' | 'claim'>)[];
  readonly positions?: readonly Position[];
  readonly guarantees?: readonly Guarantee[];
  readonly disagreements?: readonly Disagreement[];
}

const DEFAULT_ARTICLE = '2026-01-10-gazette-dam';

function makeArticle(id: string): LedgerArticle {
  return {
    id,
    file: `${id}.md`,
    original: null,
    title: 'Water rises',
    publisher: 'The Gazette',
    author: null,
    url: null,
    archived: null,
    published: id.slice(0, 10),
    publishedBasis: 'given',
    publishedReasons: [],
    added: null,
    rights: 'own',
    disclosures: [],
    revised: [],
    retracted: null,
    blocks: [],
  };
}

function makeStatement(id: string): Statement {
  const [, article = '', paragraph, sentence] = /^(.*)#p(\d+)s(\d+)$/.exec(id) ?? [];
  const empty = {
    attribution: [],
    dates: [],
    quantities: [],
    places: [],
    actors: [],
    subjects: [],
    names: [],
    quotes: [],
  };
  const place = { paragraph: Number(paragraph), sentence: Number(sentence), line: 1, start: 0, end: 0 };
  return { id, article, ...place, text: null, quote: null, ...empty, continues: false, original: [] };
}

function makeOrigin(id: string, statements: readonly string[]): Origin {
  return {
    id,
    label: id,
    kind: id.startsWith('own:') ? 'own-voice' : 'organisation',
    actor: null,
    date: null,
    statements,
  };
}

function makeClaim(facts: ClaimFacts, n: number): Claim {
  const { about, saidBy = ['council'], ...rest } = facts;
  const articles = facts.articles ?? [DEFAULT_ARTICLE];
  const statements = facts.statements ?? articles.map((article) => `${article}#p${n + 1}s1`);
  return {
    label: `Label of ${facts.id}`,
    kind: 'statement',
    disputedBy: [],
    standing: 'reported',
    retracted: false,
    overrides: [],
    ...rest,
    about: { ...nothing, subjects: ['dam'], ...about },
    articles,
    statements,
    origins: saidBy.map((id) => makeOrigin(id, statements)),
  };
}

/** A ledger that holds what a test is about and nothing else. */
export function makeLedger(facts: LedgerFacts): Ledger {
  const claims = (facts.claims ?? []).map(makeClaim);
  const articles = [...new Set([...(facts.articles ?? []), ...claims.flatMap((claim) => claim.articles)])].sort();
  const statementsOf = (claim: string) => claims.find(({ id }) => id === claim)?.statements ?? [];
  const moment = { lane: 'talks', status: 'past', relation: null, places: [], actors: [] } as const;
  const bare = { valueMax: null, qualifier: null, subject: null, asOf: null, saidBy: [] };
  return {
    version: 1,
    articles: articles.map(makeArticle),
    statements: [...new Set(claims.flatMap((claim) => claim.statements))].sort().map(makeStatement),
    claims,
    events: (facts.events ?? []).map((each) => ({
      ...moment,
      label: `Label of ${each.id}`,
      statements: statementsOf(each.claim),
      ...each,
    })),
    figures: (facts.figures ?? []).map((each) => ({ ...bare, statements: statementsOf(each.claim), ...each })),
    positions: facts.positions ?? [],
    guarantees: facts.guarantees ?? [],
    disagreements: facts.disagreements ?? [],
    remainders: [],
    rejected: [],
    places: [],
    actors: gazetteer.actors.map(({ id, name, kind, side }) => ({ id, name, aliases: [], kind, side: side ?? null })),
    terms: {
      ...gazetteer,
      issues: gazetteer.issues.map((issue) => ({
        ...issue,
        stances: issue.stances.map((stance) => ({
          ...stance,
          short: stance.short ?? null,
          order: stance.order ?? null,
        })),
      })),
    },
    leftOver: { statements: [], figures: [], dates: [], names: [] },
  };
}

/** Front matter that has no faults. */
export const HEAD = `---
title: The dam
question: Who owns the dam?
standfirst: A dam, a mill and a quarrel.
chart: flow
subjects: [dam]
---
`;

/**
 * Composes an outline over a ledger.
 *
 * @param body - The outline below its front matter, which takes the first seven lines.
 */
export function compose(
  body: string,
  facts: LedgerFacts = {},
  more: { readonly head?: string; readonly editions?: readonly Edition[] } = {},
): ComposeResult {
  const { head = HEAD, editions = [] } = more;
  return composeExplainer({
    outline: { slug: 'dam', path: 'content/outlines/dam.md', text: head + body },
    ledger: makeLedger(facts),
    gazetteer,
    charts: ['flow', 'levels'],
    editions,
  });
}

/** The body of the MDX, without front matter and head comment; throws the messages when there is none. */
export function bodyOf(result: ComposeResult): string {
  const { explainer, messages } = result;
  if (!explainer) throw new Error(messages.map(tell).join('\n'));
  return explainer.mdx.replace(/^---\n[\s\S]*?\n---\n\n\{\/\*.*\*\/\}\n\n?/, '');
}

/** A message in one line: `9:1 error: text — hint [rule]`. */
export function tell(message: ComposeResult['messages'][number]): string {
  const { line, column, level, text, hint, rule } = message;
  return `${line}:${column} ${level}: ${text} — ${hint} [${rule}]`;
}
