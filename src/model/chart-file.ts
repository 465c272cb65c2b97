import { z } from 'zod';

/*
 * What an editor writes in `content/charts/<name>.yaml`. Field comments are for editors; `src/charts/README.md` has
 * a worked example of each kind and the list of placeholders that title forms may hold.
 */

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id has small letters, digits and single hyphens');
const words = z.string().min(1);

/** Forms of one text, best first. The first form whose every `{placeholder}` the ledger can fill is taken. */
const forms = z.array(words).min(1);

const lon = z.number().min(-180).max(180);
const lat = z.number().min(-90).max(90);
const point = z.tuple([lon, lat]).describe('longitude, latitude');
const box = z.tuple([lon, lat, lon, lat]).describe('west, south, east, north');
const any = z.string().min(1).exactOptional();

/** The same keys as in an outline; several values of one key are separated by spaces. */
export const queryFields = z.strictObject({
  kind: any,
  actor: any,
  place: any,
  subject: any,
  issue: any,
  stance: any,
  measure: any,
  event: any,
  model: any,
  component: any,
  fact: any,
  role: any,
  date: any,
  speaker: any,
});

const base = {
  title: forms.describe('the finding; a form without placeholders must not claim what a new article can make false'),
  subtitle: forms.describe('what is measured, in which unit, as of when'),
  name: words.describe('one short sentence that names the picture for a screen reader'),
  opening: words.describe('first sentence of the long description; the data tell the rest'),
  notes: z
    .array(words)
    .default([])
    .describe('what is doubtful or schematic; a sentence whose placeholders cannot be filled is left out'),
  empty: words.describe('shown instead of the drawing when the ledger has nothing for it'),
};

const region = z.strictObject({
  id: words.describe('id of the shape in the geo file'),
  name: words,
  at: point.exactOptional().describe('where the name stands; the middle of what is drawn when left out'),
});

/** `kind: map`: places on a line, shapes around them. */
export const mapFile = z.strictObject({
  kind: z.literal('map'),
  ...base,
  geo: z.strictObject({
    file: words.describe('a TopoJSON file in content/geo'),
    object: words.describe('the object in it that holds the shapes'),
    credit: words.describe('origin and licence of the shapes, for the note'),
  }),
  frame: z.strictObject({ wide: box, narrow: box }).describe('what part of the world each layout draws'),
  highlight: z.array(region).default([]).describe('shapes that the picture is about'),
  around: z.array(region).default([]).describe('shapes beside them that get a name; all others are drawn without'),
  labels: z
    .array(z.strictObject({ text: words, at: point }))
    .default([])
    .describe('names of seas and lands that have no shape'),
  line: z
    .strictObject({
      name: words,
      places: z.array(id).min(2).describe('in order along the line; each is drawn only when an article names it'),
      measure: id.exactOptional().describe('figure that says how long it is; its newest value is drawn true to scale'),
      query: queryFields.exactOptional().describe('claims that the line itself links to when no figure is known'),
    })
    .exactOptional(),
  places: z.array(id).default([]).describe('places that stand apart; each is drawn only when an article names it'),
  courses: z
    .array(
      z.strictObject({
        name: words,
        at: point.describe('where the name stands'),
        source: words.describe('where the course comes from, for the note'),
        points: z.array(point).min(2),
      }),
    )
    .default([])
    .describe('schematic lines such as a river'),
  arrows: z
    .array(
      z.strictObject({
        label: words,
        from: point,
        to: point,
        query: queryFields.describe('drawn only when a claim answers it'),
      }),
    )
    .default([]),
  inset: z
    .strictObject({ caption: words, corner: z.enum(['top-left', 'top-right', 'bottom-left', 'bottom-right']) })
    .exactOptional()
    .describe('a small map of all shapes with the frame drawn in; in the narrow layout it stands below the map'),
});

/** `kind: matrix`: models by terms. */
export const matrixFile = z.strictObject({
  kind: z.literal('matrix'),
  ...base,
  query: queryFields.exactOptional().describe('only guarantees that answer it'),
  models: z
    .array(z.strictObject({ id, name: words.exactOptional().describe('a shorter name for this chart') }))
    .default([])
    .describe('order of the rows; models that are not named here follow in the order of the gazetteer'),
  terms: z
    .array(
      z.strictObject({
        id,
        name: words.describe('short; "\\u00ad" marks where it may be hyphenated'),
        components: z
          .array(z.string().regex(/^(?:\*|[a-z0-9-]+)\/[a-z0-9-]+$/, 'written model/component, or */component'))
          .min(1),
      }),
    )
    .min(1)
    .describe('columns that the components of several models share'),
  other: words.describe('name of the last column, which takes components that no term lists'),
});

/** `kind: timeline`: dated events in lanes. */
export const timelineFile = z.strictObject({
  kind: z.literal('timeline'),
  ...base,
  query: queryFields.exactOptional().describe('only events that answer it'),
  lanes: z.array(id).default([]).describe('lanes of site.yaml to draw, in order; all when left out'),
  panels: z
    .array(
      z.strictObject({
        name: words,
        from: z
          .string()
          .regex(/^\d{4}(?:-\d{2}){0,2}$/, 'a date is written 2025, 2025-08 or 2025-08-15')
          .exactOptional()
          .describe('first day; left out in the first panel, which begins with the first event'),
        width: z.number().positive().describe('share of the width'),
      }),
    )
    .min(1)
    .describe('pieces of the time axis, each with its own scale; a piece without events is left out'),
  planned: z
    .strictObject({ name: words, width: z.number().positive().describe('share of the width') })
    .describe('last piece of the axis, for what the newest article says is still to come'),
});

/** `kind: waffle`: one share as a hundred cells, and under it what each report says. */
export const waffleFile = z.strictObject({
  kind: z.literal('waffle'),
  ...base,
  measure: id.describe('a measure in percent'),
  held: words.describe('what a filled cell is, under the share in words: "of the lake is said to be frozen"'),
  rest: words.describe('what the cells are that no share fills: "not said to be frozen"'),
  words: z
    .array(
      z.strictObject({
        query: queryFields.describe('claims that say it'),
        says: words.describe('the word they use, shown in quotation marks: "most"'),
        from: z.number().min(0).max(100).describe('least share that the word can mean, in percent'),
        to: z.number().min(0).max(100).describe('greatest share that it can mean'),
      }),
    )
    .default([])
    .describe('reports that give no number but a word with bounds'),
});

const part = z.strictObject({ measure: id, name: words.describe('follows the number: "were let through"') });

/** `kind: bars`: figures as bars from zero, whole or in parts. */
export const barsFile = z.strictObject({
  kind: z.literal('bars'),
  ...base,
  scale: z
    .enum(['own', 'shared'])
    .default('own')
    .describe('shared: all bars are drawn to one scale, so their units must be one; own: one scale for each entry'),
  bars: z
    .array(
      z
        .strictObject({
          name: words.describe('what the bar measures; follows the number, where there is one for the whole bar'),
          measure: id.exactOptional().describe('figure of the whole bar'),
          whole: z
            .number()
            .positive()
            .exactOptional()
            .describe('end of the scale where it is known without any source, such as 100 for percent'),
          parts: z.array(part).default([]).describe('pieces of the bar, in order'),
          rest: words
            .default('not accounted for')
            .describe('what the parts leave over; drawn hatched, as nobody says what it is'),
        })
        .refine(
          ({ measure, whole, parts }) => measure !== undefined || (whole !== undefined && parts.length > 0),
          'a bar has a measure, or a whole with parts',
        ),
    )
    .min(1),
});

/** `kind: lanes`: what each side is said to put before what, a lane a side. */
export const lanesFile = z.strictObject({
  kind: z.literal('lanes'),
  ...base,
  query: queryFields.exactOptional().describe('only positions that answer it'),
  lanes: z.array(id).min(1).describe('sides of site.yaml, from top to bottom'),
  steps: z
    .array(z.strictObject({ id, name: words.describe('as it stands inside the title') }))
    .default([])
    .describe('steps that a title may name; what comes before what stands with the stances of the gazetteer'),
  beside: z
    .array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'written issue/stance'))
    .default([])
    .describe('stances without an order that stand below the lane of who holds them, such as denials'),
});

/** `kind: grid`: questions by sides, the answers in words. */
export const gridFile = z.strictObject({
  kind: z.literal('grid'),
  ...base,
  query: queryFields.exactOptional().describe('only positions that answer it'),
  sides: z.array(id).min(1).describe('sides of site.yaml, in the order of the columns'),
  issues: z.array(id).default([]).describe('order of the questions; all of the gazetteer when left out'),
  most: z.int().min(1).default(4).describe('answers that a cell shows; the rest are counted'),
});

/** `kind: flow`: who said it, through which outlet, in which article; as flows of sentences. */
export const flowFile = z.strictObject({
  kind: z.literal('flow'),
  ...base,
  query: queryFields.exactOptional().describe('only claims that answer it'),
  most: z.int().min(2).default(12).describe('sources that are drawn by themselves; the rest are drawn together'),
});

/** `kind: overlap`: claims that several articles hold, by article, grouped by their origins. */
export const overlapFile = z.strictObject({
  kind: z.literal('overlap'),
  ...base,
  query: queryFields.exactOptional().describe('only claims that answer it'),
  most: z.int().min(1).default(6).describe('claims that a group shows; the rest are counted'),
  articles: z.int().min(2).default(7).describe('columns; articles that share least are put together in one more'),
});

/** One file of `content/charts/`. */
export const chartFile = z.discriminatedUnion('kind', [
  mapFile,
  matrixFile,
  timelineFile,
  waffleFile,
  barsFile,
  lanesFile,
  gridFile,
  flowFile,
  overlapFile,
]);

export type MapFile = Readonly<z.infer<typeof mapFile>>;
export type MatrixFile = Readonly<z.infer<typeof matrixFile>>;
export type TimelineFile = Readonly<z.infer<typeof timelineFile>>;
export type WaffleFile = Readonly<z.infer<typeof waffleFile>>;
export type BarsFile = Readonly<z.infer<typeof barsFile>>;
export type LanesFile = Readonly<z.infer<typeof lanesFile>>;
export type GridFile = Readonly<z.infer<typeof gridFile>>;
export type FlowFile = Readonly<z.infer<typeof flowFile>>;
export type OverlapFile = Readonly<z.infer<typeof overlapFile>>;
export type ChartFile = z.infer<typeof chartFile>;
