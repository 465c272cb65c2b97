import { readYaml } from '../ingest/index.ts';
import type { Edition } from '../model/edition.ts';
import type { Explainer } from '../model/explainer.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Message } from '../model/message.ts';
import type { SiteConfig } from '../model/site.ts';
import { composeBlocks } from './blocks.ts';
import { type Context, createContext, type Remark, report } from './context.ts';
import { leafDirectives, textNames } from './directives/index.ts';
import { citedArticles } from './directives/sources.ts';
import { changesPage, cutEdition } from './edition-changes.ts';
import { type OutlineFrontMatter, outlineFrontMatter } from './front-matter.ts';
import { gateMdx } from './gate.ts';
import { parseOutline } from './outline.ts';
import { createPage, type Page, pageClaims } from './page.ts';
import { reportReadAgain } from './read-again.ts';
import { readVocabulary } from './vocabulary.ts';
import { writeMdx } from './write-mdx.ts';

/** What an explainer is made from. */
export interface ComposeInput {
  /** `slug` names the page and its file; `path` is for messages. */
  readonly outline: { readonly slug: string; readonly path: string; readonly text: string };
  readonly ledger: Ledger;
  readonly gazetteer: Gazetteer;
  /** Names of the charts there are. */
  readonly charts: readonly string[];
  /** In any order. */
  readonly editions: readonly Edition[];
  /** Its sides may stand where actors may. */
  readonly config?: SiteConfig;
}

export interface ComposeResult {
  /** Null when there is any error. */
  readonly explainer: Explainer | null;
  /** In the order of the outline. */
  readonly messages: readonly Message[];
}

/** Stands in for front matter that cannot be read, so that the faults of the body are told in the same run. */
const NO_FRONT: OutlineFrontMatter = {
  title: '',
  question: '',
  standfirst: '',
  chart: '',
  subjects: [],
  asks: [],
  revised: [],
};

const MALFORMED: Remark = {
  level: 'error',
  rule: 'compose/directive-malformed',
  text: 'a directive is written here that cannot be read',
  hint: 'Form: :name[words]{key="value"}, without blanks between; a bracket among the words is written \\[ or \\].',
};

function updatedOn(claims: ReadonlySet<string>, context: Context): string | null {
  const last = context.editions.findLast((edition) => changesPage(cutEdition(edition, claims, context)));
  return (
    [...(last ? [last] : []), ...context.front.revised]
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? null
  );
}

function toExplainer(slug: string, page: Page, context: Context, mdx: string): Explainer {
  const { title, question, standfirst, chart, subjects, revised } = context.front;
  const claims = pageClaims(page, context);
  const ids = new Set(claims.map(({ id }) => id));
  const origins = new Set<string>();
  for (const claim of claims) for (const { kind, id } of claim.origins) if (kind !== 'own-voice') origins.add(id);
  return {
    slug,
    title,
    question,
    standfirst,
    chart,
    subjects,
    sections: page.sections,
    notes: page.notes.map(({ place: _, text: __, ...note }) => note),
    claims: [...ids],
    events: context.ledger.events.filter(({ claim }) => ids.has(claim)).map(({ id }) => id),
    charts: [...new Set(page.charts)],
    words: page.words,
    articles: citedArticles(page, context).map(({ id }) => id),
    origins: origins.size,
    updated: updatedOn(ids, context),
    revised,
    mdx,
  };
}

function byPlace(a: Message, b: Message): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/**
 * Composes an explainer from its outline and the ledger.
 *
 * @returns The explainer with its MDX, or null when the outline has errors. Messages tell every fault of the outline at
 *   its line and column; a query that finds nothing is a warning, and so is what had to be left out for it.
 * @throws Never for what an outline or a ledger holds.
 */
export function composeExplainer(input: ComposeInput): ComposeResult {
  const { outline, ledger, gazetteer, charts, editions, config } = input;
  const { slug, path, text } = outline;
  const vocabulary = readVocabulary(gazetteer, config?.sides ?? []);
  const { frontMatter, content, malformed } = parseOutline(text, { text: textNames, leaf: leafDirectives.keys() });
  const front = readYaml(frontMatter, path, outlineFrontMatter(vocabulary, charts));
  const context = createContext({ path, front: front.value ?? NO_FRONT, ledger, vocabulary, charts, editions });
  const page = createPage();
  for (const place of malformed) report(context, place, MALFORMED);
  const blocks = composeBlocks(content, page, context);
  reportReadAgain(page, context);
  const messages = [...front.messages, ...context.messages].sort(byPlace);
  if (front.value === null || messages.some(({ level }) => level === 'error')) return { explainer: null, messages };

  const mdx = writeMdx(slug, front.value, blocks);
  const faults = gateMdx(mdx, path.replace(/outlines\/[^/]*$/, `explainers/${slug}.mdx`));
  if (faults.length > 0) return { explainer: null, messages: [...messages, ...faults] };
  return { explainer: toExplainer(slug, page, context, mdx), messages };
}
