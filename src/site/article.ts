import type { Claim, LedgerArticle, Rejected } from '../model/ledger.ts';
import type { PrintedStatement } from '../model/statement.ts';
import { articleNeighbours, type NamedLink } from './article-order.ts';
import type { Site } from './data.ts';
import { type JumpLink, jumpsOf } from './jumps.ts';
import { type LeftOverView, type Stretch, stretchesOf, type Unused, unusedIn, viewLeftOver } from './left-over.ts';
import { claimHome } from './links.ts';
import { disputeHref } from './note.ts';
import { joinNumbers, outletName, standingInWords } from './sources.ts';
import { chartsFrom, citedIn, type PageUse, type ParagraphUse, toldFrom, usesOf } from './uses.ts';

/**
 * A claim that a paragraph gave, as far as its page tells it. How many articles and origins it stands on is counted where
 * it has its address: an article more would else change every page that says the same.
 */
export interface TakenClaim {
  readonly id: string;
  readonly kind: Claim['kind'];
  readonly label: string;
  /** In words: its kind, on how many articles and origins it stands, or whether on several. */
  readonly standing: string;
  /** Address of the disagreement, or null. */
  readonly disputed: string | null;
  readonly retracted: boolean;
  readonly overrides: readonly string[];
  /** Its own anchor stands here: this article brought it, and this is the first paragraph that says it. */
  readonly anchored: boolean;
  /** It stood further up on the page. */
  readonly repeated: boolean;
  /** As short as it can be said on this page: `#<claim>`, `../<article>/#<claim>`. */
  readonly href: string;
  /** Sentences of the explainers that tell it by another article's words. */
  readonly uses: readonly PageUse[];
  /** Number of the sentence whose very words the claim's sentence has, else null: it need not be said twice. */
  readonly itself: number | null;
}

export interface ParagraphSentence {
  /** `p14s2`. */
  readonly anchor: string;
  /** The words, or null where the rights do not allow them. */
  readonly text: string | null;
  /** The amounts and dates among the words that the site made nothing of, in their order, none within another. */
  readonly unused: readonly Stretch[];
  /** Id of the claim that says no more than the sentence, and has its address here; else null. */
  readonly claim: string | null;
  /** A short quotation that may be shown, without its quotation marks, or null. */
  readonly quote: string | null;
  readonly speaker: string | null;
  /** Leads to the words in the original, where a quotation gives them; else null. */
  readonly inOriginal: string | null;
}

export interface ParagraphView {
  readonly n: number;
  readonly original: string | null;
  readonly sentences: readonly ParagraphSentence[];
  readonly taken: readonly TakenClaim[];
  /** Numbers of the sentences that are claims as they stand, with no more to say of them: `3–4`; empty when none is. */
  readonly asTheyStand: readonly number[];
  /** Claims that no sentence of ours tells. */
  readonly untold: number;
  /** What an editor took out, where no claim that is shown says so already. */
  readonly rejected: readonly Pick<Rejected, 'kind' | 'reason'>[];
  /** What else it gave, in numbers: kinds in the order of their first claim. */
  readonly tally: readonly { readonly kind: Claim['kind']; readonly count: number }[];
  /** The sentences of the explainers that stand on it. */
  readonly citedIn: readonly PageUse[];
}

export interface ArticleHeading {
  readonly kind: 'heading';
  readonly text: string;
  /** Its id: the number of the paragraph that follows it, `before-p14`. */
  readonly anchor: string;
}

/** All that the page of an article prints: of two builds with the same view, and the same frame, the page is the same. */
export interface ArticleView {
  readonly article: ArticleFacts;
  readonly outlet: string;
  readonly parts: readonly (ParagraphView | ArticleHeading)[];
  /** The headings, or every fifth paragraph where there are none; empty when the page is short. */
  readonly jumps: readonly JumpLink[];
  readonly boilerplate: number;
  /** Charts with a mark that stands on one of its statements. */
  readonly charts: readonly ParagraphUse[];
  /** Explainers that tell one of its claims, and the paragraphs that make it. */
  readonly toldIn: readonly ParagraphUse[];
  readonly claims: number;
  readonly leftOver: LeftOverView;
  /** The sources before and after it in the list of sources. */
  readonly before: NamedLink | null;
  readonly after: NamedLink | null;
}

/** An article without its text. */
export type ArticleFacts = Omit<LedgerArticle, 'blocks'>;

const unquoted = (text: string): string => text.replace(/^["“”'‘’]+|["“”'‘’]+$/g, '');

/** A text fragment takes a browser to these words; a hyphen and a comma have a meaning of their own in it. */
const atWords = (url: string, words: string): string =>
  `${url.replace(/#.*$/, '')}#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;

/** The longest words that the source itself has: those in quotation marks, or all of them where the file is no retelling. */
function originalWords(article: LedgerArticle, statement: PrintedStatement): string | null {
  const quoted = [...statement.quotes].sort((a, b) => b.text.length - a.text.length)[0]?.text ?? statement.quote;
  const own = article.original === null && article.rights !== 'own' ? statement.text : null;
  const words = quoted === null ? own : unquoted(quoted);
  return words !== null && words.split(/\s+/).length >= LEAST_WORDS ? words : null;
}

/** Fewer words are found in many places of a page. */
const LEAST_WORDS = 3;

function viewSentence(
  article: LedgerArticle,
  statement: PrintedStatement,
  claim: string | null,
  unused: readonly Unused[],
): ParagraphSentence {
  const words = article.url === null ? null : originalWords(article, statement);
  return {
    inOriginal: words === null ? null : atWords(article.url ?? '', words),
    anchor: `p${statement.paragraph}s${statement.sentence}`,
    text: statement.text,
    unused: statement.text === null ? [] : stretchesOf(statement.text, statement.start, unused),
    claim,
    quote: statement.text === null && statement.quote !== null ? unquoted(statement.quote) : null,
    speaker: statement.attribution[0]?.name ?? null,
  };
}

const withoutStop = (words: string): string => (words.endsWith('.') ? words.slice(0, -1) : words);

/** Whether a claim's sentence has the very words of the source's. */
function isItself(label: string, text: string | null): boolean {
  // Nearly all that differ do so at once.
  if (text === null || label.charCodeAt(0) !== text.charCodeAt(0)) return false;
  return withoutStop(label) === withoutStop(text.replace(/\s+/g, ' '));
}

/** Uses without the sentences that others tell of, too. */
function without(uses: readonly PageUse[], others: readonly PageUse[]): PageUse[] {
  const known = new Set(others.flatMap(({ sentences }) => sentences.map(({ href }) => href)));
  return uses
    .map((use) => ({ ...use, sentences: use.sentences.filter(({ href }) => !known.has(href)) }))
    .filter(({ sentences }) => sentences.length > 0);
}

/** What the paragraphs before gave. */
interface Seen {
  /** Ids of claims. */
  readonly claims: Set<string>;
  /** Numbers of paragraphs by the slugs of the explainers that tell a claim of theirs. */
  readonly told: Map<string, number[]>;
}

function takenFrom(
  site: Site,
  article: LedgerArticle,
  statements: readonly PrintedStatement[],
  seen: Seen,
  cited: readonly PageUse[],
): Pick<ParagraphView, 'taken' | 'untold' | 'tally'> & { readonly asTheyStand: ReadonlyMap<number, string> } {
  const here = new Set<Claim>();
  const taken: TakenClaim[] = [];
  const asTheyStand = new Map<number, string>();
  const tally = new Map<Claim['kind'], number>();
  let untold = 0;
  const take = (claim: Claim, { paragraph, sentence, text }: PrintedStatement): void => {
    const { id, kind, label, retracted, overrides } = claim;
    const repeated = seen.claims.has(id);
    seen.claims.add(id);
    const tellers = site.toldIn.get(id);
    for (const slug of tellers ?? []) {
      const paragraphs = seen.told.get(slug);
      if (paragraphs === undefined) seen.told.set(slug, [paragraph]);
      else if (paragraphs.at(-1) !== paragraph) paragraphs.push(paragraph);
    }
    const home = claimHome(site, claim);
    const isHome = home === article.id;
    const itself = label !== null && isItself(label, text) ? sentence : null;
    const disputed = disputeHref(claim);
    const isAlone = claim.articles.length === 1 && !repeated && tellers === undefined && disputed === null;
    // Sentences that give no more than themselves need no row each.
    if (itself !== null && isAlone && !retracted && overrides.length === 0 && !asTheyStand.has(itself)) {
      asTheyStand.set(itself, id);
      return;
    }
    tally.set(kind, (tally.get(kind) ?? 0) + 1);
    if (label === null) {
      untold += 1;
      return;
    }
    taken.push({
      ...{ id, kind, label, disputed, retracted, overrides, repeated, itself },
      uses: tellers === undefined ? [] : without(usesOf(site, claim), cited),
      standing: standingInWords(claim, isHome),
      anchored: !repeated && isHome,
      href: isHome ? `#${id}` : `../${home}/#${id}`,
    });
  };
  for (const statement of statements)
    for (const claim of site.statementClaims.get(statement.id) ?? []) {
      if (here.has(claim)) continue;
      here.add(claim);
      take(claim, statement);
    }
  return { taken, asTheyStand, untold, tally: [...tally].map(([kind, count]) => ({ kind, count })) };
}

/** What editors took from some statements, each reason once for a kind. */
function rejectedFrom(site: Site, statements: readonly PrintedStatement[], taken: readonly TakenClaim[]): Rejected[] {
  if (site.statementRejected.size === 0) return [];
  const told = new Set(taken.flatMap(({ overrides }) => overrides));
  const rows = statements
    .flatMap(({ id }) => site.statementRejected.get(id) ?? [])
    .filter(({ reason }) => !told.has(reason));
  return [...new Map(rows.map((row) => [`${row.kind} ${row.reason}`, row])).values()];
}

/**
 * An article, paragraph by paragraph, with what each gave.
 *
 * Furniture is counted and not shown; the title is the page's own.
 */
export function viewArticle(site: Site, article: LedgerArticle): ArticleView {
  const seen: Seen = { claims: new Set(), told: new Map() };
  const said: PrintedStatement[] = [];
  const unused = unusedIn(site, article.id);
  const parts = article.blocks.flatMap((block, i): (ParagraphView | ArticleHeading)[] => {
    if (block.kind === 'heading') return block.text === null ? [] : [headingBefore(block.text, article.blocks, i)];
    if (block.n === null) return [];
    const statements = site.paragraphStatements.get(`${article.id}#p${block.n}`) ?? [];
    const cited = citedIn(
      site,
      statements.map(({ id }) => id),
    );
    const { asTheyStand, ...given } = takenFrom(site, article, statements, seen, cited);
    said.push(...statements);
    return [
      {
        n: block.n,
        original: block.original.length === 0 ? null : joinNumbers(block.original),
        sentences: statements.map((statement) => {
          const claim = asTheyStand.get(statement.sentence) ?? null;
          return viewSentence(article, statement, claim, unused.get(statement.id) ?? []);
        }),
        ...given,
        asTheyStand: [...asTheyStand.keys()],
        rejected: rejectedFrom(site, statements, given.taken),
        citedIn: cited,
      },
    ];
  });
  const { blocks, ...facts } = article;
  return {
    article: facts,
    outlet: outletName(article),
    ...articleNeighbours(site, article),
    parts,
    jumps: jumpsOf(parts),
    boilerplate: blocks.filter((block) => block.kind === 'boilerplate').length,
    charts: chartsFrom(site, said),
    toldIn: toldFrom(site, seen.told),
    claims: seen.claims.size,
    leftOver: viewLeftOver(site, article),
  };
}

function headingBefore(text: string, blocks: LedgerArticle['blocks'], i: number): ArticleHeading {
  const next = blocks.slice(i).find(({ n }) => n !== null)?.n ?? 'end';
  return { kind: 'heading', text, anchor: `before-p${next}` };
}

/** The file of an article's page, from the site's root. */
export const articleFile = (id: string): string => `articles/${id}/index.html`;

/** How many claims an article gave. */
export const claimsOfArticle = (site: Site, id: string): number => site.articleClaims.get(id)?.length ?? 0;
