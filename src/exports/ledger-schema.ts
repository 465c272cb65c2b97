import { z } from 'zod';
import type { Ledger } from '../model/ledger.ts';

const edtf = z.string().describe('EDTF (ISO 8601-2): 2026-02-01, 2025-08, 2025-03-01/2025-03-10');
const ids = z.array(z.string()).readonly();
const relation = z.enum(['since', 'before', 'until']).nullable();
const INDEX =
  'UTF-16 index into the decoded text of the file, or, for a web page, into its words, a line and a blank line for each block';
const mention = {
  text: z.string().describe('the words of the file at this offset, without the signs that `taken` names'),
  offset: z.int().min(0).describe(INDEX),
};

const revision = z.strictObject({ date: z.string(), note: z.string() }).readonly();

const block = z
  .strictObject({
    n: z.int().min(1).nullable().describe('paragraphs and list items in one row from 1; null for what is neither'),
    original: z.array(z.int()).readonly().describe('numbers of the original paragraphs that it retells'),
    kind: z.enum(['title', 'heading', 'paragraph', 'list-item', 'boilerplate']),
    line: z.int().min(1),
    text: z.string().nullable().describe('null where the rights do not allow it'),
  })
  .readonly();

const article = z
  .strictObject({
    id: z.string(),
    file: z.string(),
    original: z.string().nullable().describe('name of the text it retells, without ending'),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    author: z.string().nullable(),
    url: z.string().nullable(),
    archived: z.string().nullable(),
    published: edtf.nullable(),
    publishedBasis: z.enum(['given', 'inferred']).nullable(),
    publishedReasons: ids,
    added: z.string().nullable(),
    rights: z.enum(['own', 'licensed', 'quote']),
    disclosures: ids,
    revised: z.array(revision).readonly(),
    retracted: z.strictObject({ date: z.string(), reason: z.string() }).readonly().nullable(),
    blocks: z.array(block).readonly(),
    taken: z
      .array(z.int().min(0))
      .readonly()
      .exactOptional()
      .describe('indexes of signs without width that no text here holds; offsets count them'),
  })
  .readonly();

const attribution = z
  .strictObject({
    ...mention,
    name: z.string().nullable().describe('null for a hedge without a source'),
    actor: z.string().nullable(),
    kind: z.enum(['person', 'organisation', 'outlet', 'anonymous']),
    count: z.int().nullable().describe('how many unnamed sources, when the text counts them'),
    verb: z.string().nullable(),
    via: z.string().nullable().describe('the outlet that reports it'),
    denial: z.boolean(),
  })
  .readonly();

const date = z
  .strictObject({
    ...mention,
    value: edtf.nullable(),
    basis: z.enum(['stated', 'resolved']),
    relation,
    by: z.string().describe('the parser that found it'),
  })
  .readonly();

const quantity = z
  .strictObject({
    ...mention,
    value: z.number().nullable(),
    valueMax: z.number().nullable().describe('closes a range'),
    unit: z.string(),
    qualifier: z.string().nullable().describe('the hedge'),
    measure: z.string().nullable(),
    by: z.string(),
  })
  .readonly();

const name = z.strictObject({ ...mention, kind: z.enum(['place', 'actor']), id: z.string() }).readonly();
const quote = z.strictObject({ ...mention, speaker: z.string().nullable() }).readonly();

const statement = z
  .strictObject({
    id: z.string().describe('<article>#p14s2'),
    article: z.string(),
    paragraph: z.int().min(1),
    sentence: z.int().min(1),
    line: z.int().min(1),
    start: z.int().min(0).describe(INDEX),
    end: z.int().min(0),
    text: z.string().nullable(),
    quote: z.string().nullable(),
    attribution: z.array(attribution).readonly(),
    dates: z.array(date).readonly(),
    quantities: z.array(quantity).readonly(),
    places: ids,
    actors: ids,
    subjects: ids,
    names: z.array(name).readonly(),
    quotes: z.array(quote).readonly(),
    continues: z.boolean().describe('goes on from an attributed sentence'),
    original: z.array(z.int()).readonly(),
  })
  .readonly();

const origin = z
  .strictObject({
    id: z.string(),
    label: z.string(),
    kind: z.enum(['person', 'organisation', 'outlet', 'anonymous', 'own-voice']),
    actor: z.string().nullable(),
    date: edtf.nullable(),
    statements: ids,
  })
  .readonly();

const about = z
  .strictObject({
    actors: ids,
    places: ids,
    subjects: ids,
    issue: z.string().nullable(),
    stance: z.string().nullable(),
    measure: z.string().nullable(),
    event: z.string().nullable(),
    model: z.string().nullable(),
    component: z.string().nullable(),
    fact: z.string().nullable(),
    date: edtf.nullable(),
  })
  .readonly();

const claim = z
  .strictObject({
    id: z.string(),
    label: z.string().nullable(),
    kind: z.enum(['figure', 'event', 'position', 'guarantee', 'role', 'fact', 'statement']),
    about,
    statements: ids,
    articles: ids,
    origins: z.array(origin).readonly(),
    disputedBy: ids,
    standing: z.enum(['known', 'reported', 'disputed']),
    retracted: z.boolean(),
    overrides: ids.describe('why an editor changed it; empty when nobody did'),
  })
  .readonly();

const event = z
  .strictObject({
    id: z.string(),
    date: edtf,
    label: z.string(),
    kind: z.string(),
    lane: z.string(),
    status: z.enum(['past', 'planned']).describe('as of the newest source'),
    relation,
    statements: ids,
    places: ids,
    actors: ids,
    claim: z.string(),
  })
  .readonly();

const figure = z
  .strictObject({
    id: z.string(),
    measure: z.string(),
    value: z.number(),
    valueMax: z.number().nullable(),
    unit: z.string(),
    qualifier: z.string().nullable(),
    subject: z.string().nullable(),
    asOf: edtf.nullable(),
    saidBy: ids,
    statements: ids,
    claim: z.string(),
  })
  .readonly();

const position = z
  .strictObject({
    actor: z.string().nullable(),
    issue: z.string(),
    stance: z.string(),
    label: z.string(),
    statements: ids,
    claim: z.string(),
  })
  .readonly();

const guarantee = z
  .strictObject({
    model: z.string(),
    component: z.string(),
    status: z.enum(['stated', 'denied', 'unclear']),
    by: ids,
    statements: ids,
    claim: z.string(),
  })
  .readonly();

const side = z.strictObject({ label: z.string(), statements: ids, claims: ids }).readonly();
const disagreement = z
  .strictObject({
    id: z.string(),
    kind: z.enum(['number', 'date', 'role', 'denial']),
    about: z.string(),
    sides: z.array(side).readonly(),
  })
  .readonly();

const remainder = z
  .strictObject({
    article: z.string(),
    measure: z.string().describe('of the total'),
    label: z.string().describe("in the project's own words"),
    claim: z.string().describe('that gives the total'),
    saidBy: z.array(z.string()).readonly(),
    total: z.number(),
    unit: z.string(),
    parts: z.array(z.strictObject({ measure: z.string(), value: z.number(), claim: z.string() }).readonly()).readonly(),
    remainder: z.number().describe('what the parts leave over; below zero when they come to more'),
    statements: ids,
  })
  .readonly();

const place = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    aliases: ids,
    kind: z.string(),
    lon: z.number().nullable(),
    lat: z.number().nullable(),
  })
  .readonly();

const actor = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    aliases: ids,
    kind: z.enum(['person', 'organisation', 'outlet', 'government', 'group']),
    side: z.string().nullable(),
  })
  .readonly();

const rejected = z
  .strictObject({ statement: z.string(), claim: z.string(), kind: claim.unwrap().shape.kind, reason: z.string() })
  .readonly();

const named = { id: z.string(), name: z.string() };
const orderStep = z.strictObject({ step: z.string(), name: z.string() }).readonly();

const stance = z
  .strictObject({
    id: z.string(),
    label: z.string(),
    short: z.string().nullable().describe('the stance in a few words'),
    order: z.tuple([orderStep, orderStep]).readonly().nullable().describe('what it puts first and what then'),
  })
  .readonly();

const terms = z
  .strictObject({
    issues: z
      .array(
        z
          .strictObject({
            ...named,
            question: z.string(),
            stances: z.array(stance).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    measures: z.array(z.strictObject({ ...named, unit: z.string() }).readonly()).readonly(),
    models: z
      .array(z.strictObject({ ...named, components: z.array(z.strictObject(named).readonly()).readonly() }).readonly())
      .readonly(),
    events: z.array(z.strictObject({ ...named, lane: z.string() }).readonly()).readonly(),
    subjects: z.array(z.strictObject(named).readonly()).readonly(),
  })
  .readonly();

const loose = z.strictObject({ statement: z.string(), ...mention }).readonly();
const looseName = z
  .strictObject({ statement: z.string(), ...mention, kind: z.enum(['person', 'organisation', 'place', 'unknown']) })
  .readonly();
const leftOver = z
  .strictObject({
    statements: ids,
    figures: z.array(loose).readonly(),
    dates: z.array(loose).readonly(),
    names: z.array(looseName).readonly(),
  })
  .readonly();

/** The shape of the ledger as outsiders may rely on it. Fields may be added, none changed. */
export const ledgerSchema = z
  .strictObject({
    version: z.literal(1),
    articles: z.array(article).readonly(),
    statements: z.array(statement).readonly(),
    claims: z.array(claim).readonly(),
    events: z.array(event).readonly(),
    figures: z.array(figure).readonly(),
    positions: z.array(position).readonly(),
    guarantees: z.array(guarantee).readonly(),
    disagreements: z.array(disagreement).readonly(),
    remainders: z.array(remainder).readonly(),
    rejected: z.array(rejected).readonly(),
    places: z.array(place).readonly(),
    actors: z.array(actor).readonly(),
    terms,
    leftOver,
  })
  .readonly();

// The schema and the type are two views of one thing: this line does not compile when they part.
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const same: Same<z.infer<typeof ledgerSchema>, Ledger> = true;
void same;
