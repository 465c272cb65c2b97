import { z } from 'zod';
import type { ChartSpec } from './chart-spec.ts';
import type { Edition } from './edition.ts';
import type { Explainer } from './explainer.ts';
import type { Ledger, LeftOver } from './ledger.ts';
import type { Message } from './message.ts';
import type { Redirect } from './redirects.ts';
import type { PrintedStatement } from './statement.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour is written #rrggbb');

/** `content/site.yaml`: what an editor says about the site. */
export const siteConfig = z.strictObject({
  name: z.string(),
  tagline: z.string().describe('one line under the name'),
  description: z.string(),
  language: z.string().default('en').describe('language of the pages, `en` or `uk`'),
  units: z
    .record(
      z.string(),
      z.strictObject({
        one: z.string().optional(),
        few: z.string().optional(),
        many: z.string().optional(),
        other: z.string(),
      }),
    )
    .optional()
    .describe('words for things counted, by the unit that the reader gives them and the language’s plural rules'),
  explainers: z.array(z.string()).describe('slugs, in the order of the home page'),
  keyFigures: z
    .array(z.strictObject({ measure: z.string(), caption: z.string() }))
    .describe('figures of the home page, by measure'),
  sides: z
    .array(z.strictObject({ id: z.string(), name: z.string(), light: colour, dark: colour }))
    .describe('the parties; each has one colour on every page and chart'),
  disputed: z.strictObject({ light: colour, dark: colour }),
  lanes: z.array(z.strictObject({ id: z.string(), name: z.string() })).describe('lanes of timelines, in order'),
  contact: z
    .union([z.email(), z.url({ protocol: /^https?$/, hostname: z.regexes.domain })])
    .optional()
    .describe('where errors are reported: an e-mail address, or the address of a page such as the list of issues'),
  lacks: z
    .array(z.string())
    .optional()
    .describe(
      'what the set of sources lacks, a sentence each; shown on the home page and, as {lacks}, on the about page',
    ),
  claimsChart: z.string().optional().describe('chart at the head of the list of claims'),
  about: z.string().optional().describe('Markdown file beside this one with the text of the about page'),
});

export type SiteConfig = Readonly<z.infer<typeof siteConfig>>;

/** A chart as of an edition: drawn from the ledger of the articles added up to then, read by today's reader. */
export interface ChartEdition {
  /** Day of adding, `YYYY-MM-DD`. The chart is as it was then until the date of the next newer entry. */
  readonly date: string;
  /** Null in the newest entry: nothing has changed since, the spec of `SiteData.charts` is the one. */
  readonly spec: ChartSpec | null;
  /** Day of the first correction or retraction after `date` of an article that it stands on, `YYYY-MM-DD`, or null. */
  readonly correctedSince: string | null;
}

/** The editions in which the data of a chart changed: its title, its sources or the rows of its table. */
export interface ChartEditions {
  /** Id of a chart of `SiteData.charts`. */
  readonly chart: string;
  /** Newest first; empty when no article says when it was added. */
  readonly editions: readonly ChartEdition[];
}

/** Everything that is known at the end of the stages. Of it {@link PrintedData} goes to the pages. */
export interface SiteData {
  readonly config: SiteConfig;
  readonly ledger: Ledger;
  readonly explainers: readonly Explainer[];
  readonly charts: readonly ChartSpec[];
  /** One for each chart, in the order of `charts`. */
  readonly chartEditions: readonly ChartEditions[];
  /** Newest first. */
  readonly editions: readonly Edition[];
  /** EDTF of the newest publication date, or null. */
  readonly newest: string | null;
  /** What the reader told of weekdays that do not fit their date. */
  readonly weekdays: readonly Message[];
  /** Addresses that were given up. */
  readonly redirects: readonly Redirect[];
}

/** The site's data as far as it is read for the pages: {@link PrintedStatement}s, and of what is left over no names. */
export type PrintedLedger = Omit<Ledger, 'statements' | 'leftOver'> & {
  readonly statements: readonly PrintedStatement[];
  readonly leftOver: Omit<LeftOver, 'names'>;
};

/** The site's data as far as it is read for the pages. */
export type PrintedData = Omit<SiteData, 'ledger'> & { readonly ledger: PrintedLedger };
