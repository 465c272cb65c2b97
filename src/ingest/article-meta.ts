import { z } from 'zod';
import { faultOfEdtf, isCalendarDay } from './calendar.ts';
import { plainWords } from './draft.ts';
import { readWebAddress } from './web-address.ts';

const day = z.string().superRefine((text, context) => {
  if (isCalendarDay(text)) return;
  const fault = /^\d{4}-\d\d-\d\d$/.test(text) ? 'is not a calendar date' : 'is not a day, written YYYY-MM-DD';
  context.addIssue({ code: 'custom', message: `"${text}" ${fault}` });
});

const edtf = z.string().superRefine((text, context) => {
  // Most are plain days, and the grammar of the rest takes long.
  const fault = isCalendarDay(text) ? null : faultOfEdtf(text);
  if (fault !== null) context.addIssue({ code: 'custom', message: `"${text}" ${fault}` });
});

const webAddress = z.string().transform((text, context) => {
  const address = readWebAddress(text);
  if (address === null) context.addIssue({ code: 'custom', message: `"${text}" is not a web address` });
  return address ?? z.NEVER;
});

/** One line: what YAML escapes bring in, such as line ends or signs that nobody sees, could break out of others. */
const words = z.string().overwrite(plainWords).min(1);
/** A list, or one entry without the list's marks. */
const list = z.union([words.transform((one) => [one]), z.array(words)]);

/**
 * What an editor writes above an article, or in a YAML file beside it. Every value is text. Descriptions are for
 * editors: they stand in messages.
 */
export const articleMeta = z.strictObject({
  title: words.optional().describe('the headline, as the source has it'),
  publisher: words.optional().describe('the outlet; leave out when unknown'),
  author: words.optional().describe('as the source names them; leave out when unknown'),
  url: webAddress.optional().describe('where the article stands, beginning with https://'),
  archived: webAddress.optional().describe('an archived copy, beginning with https://'),
  published: edtf.optional().describe('an EDTF date such as 2026-02-01 or 2026-02; leave out when unknown'),
  publishedBasis: z
    .enum(['given', 'inferred'])
    .optional()
    .describe('given when the source says the date, inferred when it was worked out'),
  publishedReasons: list.optional().describe('for an inferred date: the words it rests on'),
  added: day.optional().describe('the day it was added to this site, YYYY-MM-DD'),
  rights: z
    .enum(['own', 'licensed', 'quote'])
    .default('quote')
    .describe('own: written by this project; licensed: may be shown whole; quote: short quotations only'),
  original: z
    .string()
    .regex(/^[\w][\w.-]*$/, 'is not the name of a text')
    .optional()
    .describe('in a retelling: the name of the text it retells, without its ending, such as "002"'),
  disclosures: list.optional().describe('what the source says of itself: an AI author, a sponsor, a copied report'),
  revised: z
    .array(z.strictObject({ date: day, note: words }))
    .optional()
    .describe('corrections made later, a list of date and note'),
  retracted: z.strictObject({ date: day, reason: words }).optional().describe('date and reason of a retraction'),
});

/** What was said of an article, with keys left out where nobody said anything. */
export type ArticleMeta = z.output<typeof articleMeta>;
