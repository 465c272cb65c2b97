import { z } from 'zod';

/**
 * What an editor writes in `content/gazetteer/*.yaml`: what words mean. Field comments are for editors.
 *
 * A *wording* is a row of words that must follow each other in one sentence, in any case. `cede*` matches every word
 * that begins so; `cede|yield` are alternatives, `(give up|hand over)` alternatives of several words; `<cede>` is a
 * list of `words.yaml`; `..` lets up to three other words stand between, `...` up to nine; articles and possessives
 * may always stand between. `@long-bay` is any spelling of that place or actor, `@harbour` with the id of a side any name
 * of that side, `@place` and `@actor` any one at all; `#` is a number, and picks the figure that a measure means.
 * See `content/gazetteer/README.md`.
 */
export const wording = z
  .string()
  .regex(/^(?:[^()]|\([^()]+\))+$/, 'brackets stand in pairs and not inside each other')
  .regex(/[^\s.]/, 'a wording has at least one word');

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id has small letters, digits and single hyphens');
const source = z.string().min(1).describe('where the row was looked up');

export const placeRow = z.strictObject({
  id,
  name: z.string().describe('as the site writes it'),
  aliases: z.array(z.string()).default([]).describe('other spellings, matched as whole words, case as written'),
  kind: z.enum(['country', 'region', 'city', 'town', 'river', 'sea', 'building', 'area', 'continent']),
  lon: z.number().min(-180).max(180).optional(),
  lat: z.number().min(-90).max(90).optional(),
  within: id.optional().describe('the place it lies in'),
  adjectives: z
    .array(z.string())
    .default([])
    .describe('"Norwegian": not a mention of the place, but tells whose envoy or army is meant'),
  standsFor: id.optional().describe('the actor that news means by the name of a capital: Oslo, Rome'),
  near: z
    .array(z.string())
    .default([])
    .describe('words of which one must stand in the sentence or the two before, for a name that several places share'),
  source,
});

export const actorRow = z.strictObject({
  id,
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  kind: z.enum(['person', 'organisation', 'outlet', 'government', 'group']),
  side: id.optional().describe('a side of site.yaml'),
  roles: z.array(z.string()).default([]).describe('what texts call it after the first mention: "the harbour master"'),
  place: id.optional().describe('the country whose name in the role of an actor means this one'),
  source,
});

export const measureRow = z.strictObject({
  id,
  name: z.string(),
  unit: z.string().describe('as the reader gives it: percent, km, person, USD, drone'),
  subject: z.string().optional().describe('whose or of what, in words'),
  wordings: z.array(wording).min(1).describe('one must match in the sentence of the figure'),
  unless: z.array(wording).default([]).describe('none of these may match'),
  near: z.enum(['sentence', 'paragraph']).default('sentence').describe('where the wording must stand'),
  label: z
    .string()
    .describe(
      'a sentence about the figure in our own words; {value} is filled in: "The dam holds {value} of its water"; {when} ("in 2026") and {date} stand in square brackets with what falls away without a date: "[ {when}]"',
    ),
  compare: z
    .boolean()
    .default(true)
    .describe('false when two values are no contradiction, because each speaks of another thing'),
  partOf: id
    .optional()
    .describe('the measure that this one is a part of: what the parts of one article leave over is shown'),
  period: z.enum(['moment', 'year', 'since', 'weekend']).default('moment').describe('what span the figure speaks of'),
  subjects: z.array(id).default([]),
});

/** One end of an order: `step` is the same wherever the same thing is meant, `name` is how this stance means it. */
const orderStep = z.strictObject({ step: id, name: z.string().min(1) });

export const stanceRow = z.strictObject({
  id,
  label: z.string().describe('follows the name of the actor: "says guarantees must come first"'),
  short: z.string().optional().describe('the stance in a few words, for a cell of a table: "Guarantees first"'),
  order: z
    .tuple([orderStep, orderStep])
    .optional()
    .describe('when the stance puts one thing before another: first the one, then the other'),
  wordings: z.array(wording).min(1),
  unless: z.array(wording).default([]),
  actors: z.array(id).default([]).describe('only these actors, or actors of these sides, can hold it'),
  holder: id.optional().describe('whose stance the wording is, when the sentence names nobody who could hold it'),
  contradicts: z.array(id).default([]).describe('stances of the same issue that say this one is not so'),
});

export const issueRow = z.strictObject({
  id,
  name: z.string(),
  question: z.string(),
  subjects: z.array(id).default([]),
  stances: z.array(stanceRow).min(1),
});

export const componentRow = z.strictObject({
  id,
  name: z.string(),
  wordings: z.array(wording).min(1),
  unclear: z.array(wording).default([]).describe('wordings that say it is open or doubtful'),
});

export const modelRow = z.strictObject({
  id,
  name: z.string(),
  note: z.string().optional(),
  wordings: z
    .array(wording)
    .min(1)
    .describe('what calls the model up; it stays called up for sentences that go on from it'),
  unless: z.array(wording).default([]),
  components: z.array(componentRow).min(1),
  subjects: z.array(id).default([]),
});

export const eventRow = z.strictObject({
  id,
  name: z.string().describe('a noun phrase in our own words: "Talks", "Opening of the dam"'),
  lane: id.describe('lane of the timeline'),
  wordings: z.array(wording).min(1),
  unless: z.array(wording).default([]),
  generic: z.boolean().default(false).describe('taken only for a date that no other kind of event takes'),
  ongoing: z
    .boolean()
    .default(false)
    .describe('told as under way: without a date of its own it stands at the date of the article'),
  once: z.boolean().default(false).describe('there is only one such event, so two dates for it disagree'),
  place: id.optional().describe('where it was, when the name of the kind says so'),
  date: z
    .string()
    .optional()
    .describe('never a date to show: EDTF bounds outside which a found date cannot be this event'),
  subjects: z.array(id).default([]),
});

export const roleRow = z.strictObject({
  id,
  name: z.string().describe('in our own words: "envoy of {side}"'),
  words: z.array(z.string()).min(1).describe('envoy, envoys, special envoy'),
});

export const factRow = z.strictObject({
  id,
  label: z.string().describe('what is said, as a sentence in our own words without a full stop'),
  wordings: z.array(wording).min(1),
  unless: z.array(wording).default([]),
  knowable: z
    .boolean()
    .default(true)
    .describe('false for a judgement, an allegation or a forecast: it never counts as known'),
  subjects: z.array(id).default([]),
});

export const subjectRow = z.strictObject({
  id,
  name: z.string(),
  wordings: z.array(wording).min(1),
});

/** Lists of words that wordings name in angle brackets. */
export const wordList = z.record(id, z.array(z.string().min(1)).min(1));

/** One file of the gazetteer, by its name without ending. */
export const gazetteerFiles = {
  places: z.array(placeRow),
  actors: z.array(actorRow),
  outlets: z.array(actorRow),
  measures: z.array(measureRow),
  issues: z.array(issueRow),
  models: z.array(modelRow),
  events: z.array(eventRow),
  roles: z.array(roleRow),
  facts: z.array(factRow),
  subjects: z.array(subjectRow),
  words: wordList,
} as const;

export type PlaceRow = Readonly<z.infer<typeof placeRow>>;
export type ActorRow = Readonly<z.infer<typeof actorRow>>;
export type MeasureRow = Readonly<z.infer<typeof measureRow>>;
export type StanceRow = Readonly<z.infer<typeof stanceRow>>;
export type IssueRow = Readonly<z.infer<typeof issueRow>>;
export type ComponentRow = Readonly<z.infer<typeof componentRow>>;
export type ModelRow = Readonly<z.infer<typeof modelRow>>;
export type EventRow = Readonly<z.infer<typeof eventRow>>;
export type RoleRow = Readonly<z.infer<typeof roleRow>>;
export type FactRow = Readonly<z.infer<typeof factRow>>;
export type SubjectRow = Readonly<z.infer<typeof subjectRow>>;

/** The gazetteer, read and checked. `actors` holds the outlets too. */
export interface Gazetteer {
  readonly places: readonly PlaceRow[];
  readonly actors: readonly ActorRow[];
  readonly measures: readonly MeasureRow[];
  readonly issues: readonly IssueRow[];
  readonly models: readonly ModelRow[];
  readonly events: readonly EventRow[];
  readonly roles: readonly RoleRow[];
  readonly facts: readonly FactRow[];
  readonly subjects: readonly SubjectRow[];
  readonly words: Readonly<Record<string, readonly string[]>>;
}
