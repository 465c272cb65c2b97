import type { BlockKind } from '../model/article.ts';
import type { Claim, LedgerArticle, Rejected } from '../model/ledger.ts';
import type { Statement } from '../model/statement.ts';
import { articleNeighbours, type NamedLink } from './article-order.ts';
import type { Site } from './data.ts';
import { type JumpLink, jumpsOf } from './jumps.ts';
import { claimHome, claimHref } from './links.ts';
import { disputeHref } from './note.ts';
import { countsInWords, joinNumbers, outletName, standingInWords } from './sources.ts';
import { type ChartUse, chartsFrom, citedIn, type PageUse, usesOf } from './uses.ts';

/**
 * A claim that a paragraph gave, as far as its page tells it. How many articles and origins it stands on is counted where
 * it has its address: an article more would else change every page that says the same.
 */
export interface TakenClaim {
  readonly id: string;
  readonly kind: Claim['kind'];
  readonly label: string;
  /** In words: on how many articles and origins it stands, or whether on several. */
  readonly standing: string;
  /** Address of the disagreement, or null. */
  readonly disputed: string | null;
  readonly retracted: boolean;
  readonly overrides: readonly string[];
  /** Its own anchor stands here: this article brought it, and this is the first paragraph that says it. */
  readonly anchored: boolean;
  /** It stood further up on the page. */
  readonly repeated: boolean;
  readonly href: string;
  /** Where the explainers tell it. */
  readonly uses: readonly PageUse[];
  /** Number of the sentence whose very words the claim's sentence has, else null: it need not be said twice. */
  readonly itself: number | null;
}

export interface ParagraphSentence {
  /** `p14s2`. */
  readonly anchor: string;
  /** The words, or null where the rights do not allow them. */
  readonly text: string | null;
  /** A short quotation that may be shown, without its quotation marks, or null. */
  readonly quote: string | null;
  readonly speaker: string | null;
  /** Leads to the words in the original, where a quotation gives them; else null. */
  readonly inOriginal: string | null;
}

export interface ParagraphView {
  readonly n: number;
  readonly kind: BlockKind;
  readonly original: string | null;
  readonly sentences: readonly ParagraphSentence[];
  readonly taken: readonly TakenClaim[];
  /** Those of which there is no more to say than that a sentence says them. */
  readonly asTheyStand: readonly TakenClaim[];
  /** Claims that no sentence of ours tells. */
  readonly untold: number;
  /** What an editor took out, where no claim that is shown says so already. */
  readonly rejected: readonly Pick<Rejected, 'kind' | 'reason'>[];
  /** What it gave, in numbers: kinds in the order of their first claim. */
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
  readonly charts: readonly ChartUse[];
  readonly claims: number;
  readonly leftOver: LeftOverView;
  /** The sources before and after it in the list of sources. */
  readonly before: NamedLink | null;
  readonly after: NamedLink | null;
}

/** An article without its text. */
export type ArticleFacts = Omit<LedgerArticle, 'blocks'>;

/** What the site made nothing of. */
export interface LeftOverView {
  /** Sentences that no page tells, by paragraph. */
  readonly sentences: readonly { readonly paragraph: number; readonly anchors: readonly string[] }[];
  readonly count: number;
  /** Amounts that fit no measure and dates of no event: their words, where they may be shown, and their sentence. */
  readonly figures: readonly { readonly text: string | null; readonly anchor: string }[];
  readonly dates: readonly { readonly text: string | null; readonly anchor: string }[];
}

const unquoted = (text: string): string => text.replace(/^["“”'‘’]+|["“”'‘’]+$/g, '');

/** A text fragment takes a browser to these words; a hyphen and a comma have a meaning of their own in it. */
const atWords = (url: string, words: string): string =>
  `${url.replace(/#.*$/, '')}#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;

/** The longest words that the source itself has: those in quotation marks, or all of them where the file is no retelling. */
function originalWords(article: LedgerArticle, statement: Statement): string | null {
  const quoted = [...statement.quotes].sort((a, b) => b.text.length - a.text.length)[0]?.text ?? statement.quote;
  const own = article.original === null && article.rights !== 'own' ? statement.text : null;
  const words = quoted === null ? own : unquoted(quoted);
  return words !== null && words.split(/\s+/).length >= LEAST_WORDS ? words : null;
}

/** Fewer words are found in many places of a page. */
const LEAST_WORDS = 3;

function viewSentence(article: LedgerArticle, statement: Statement): ParagraphSentence {
  const words = article.url === null ? null : originalWords(article, statement);
  return {
    inOriginal: words === null ? null : atWords(article.url ?? '', words),
    anchor: `p${statement.paragraph}s${statement.sentence}`,
    text: statement.text,
    quote: statement.text === null && statement.quote !== null ? unquoted(statement.quote) : null,
    speaker: statement.attribution[0]?.name ?? null,
  };
}

const withoutStop = (words: string): string => words.replace(/\.$/, '');

/** Numbers of sentences by their words; of equal ones the first. */
const sentenceByWords = (statements: readonly Statement[]): ReadonlyMap<string, number> =>
  new Map(
    statements.toReversed().flatMap(({ text, sentence }) => {
      return text === null ? [] : [[withoutStop(text.replace(/\s+/g, ' ')), sentence] as const];
    }),
  );

function takenFrom(
  site: Site,
  article: LedgerArticle,
  statements: readonly Statement[],
  seen: Set<string>,
): Pick<ParagraphView, 'taken' | 'asTheyStand' | 'untold' | 'tally'> {
  const claims = new Set(statements.flatMap(({ id }) => site.statementClaims.get(id) ?? []));
  const itself = sentenceByWords(statements);
  const all = [...claims].map((claim): { claim: Claim; each: TakenClaim | null } => {
    const repeated = seen.has(claim.id);
    const isHome = claimHome(site, claim) === article.id;
    seen.add(claim.id);
    if (claim.label === null) return { claim, each: null };
    const each = {
      id: claim.id,
      kind: claim.kind,
      label: claim.label,
      standing: isHome ? countsInWords(claim) : standingInWords(claim),
      disputed: disputeHref(claim),
      retracted: claim.retracted,
      overrides: claim.overrides,
      anchored: !repeated && isHome,
      repeated,
      href: claimHref(site, claim),
      uses: usesOf(site, claim),
      itself: itself.get(withoutStop(claim.label)) ?? null,
    };
    return { claim, each };
  });
  // Sentences that give no more than themselves need no row each.
  const asTheyStand = ({ claim, each }: (typeof all)[number]): boolean =>
    each !== null &&
    each.itself !== null &&
    each.anchored &&
    !each.retracted &&
    each.disputed === null &&
    each.overrides.length === 0 &&
    claim.articles.length === 1;
  return {
    taken: all.flatMap((one) => (one.each === null || asTheyStand(one) ? [] : one.each)),
    asTheyStand: all.flatMap((one) => (one.each !== null && asTheyStand(one) ? one.each : [])),
    untold: all.filter(({ each }) => each === null).length,
    tally: [...Map.groupBy(all, ({ claim }) => claim.kind)].map(([kind, { length: count }]) => ({ kind, count })),
  };
}

/** What editors took from some statements, each reason once for a kind. */
function rejectedFrom(site: Site, statements: readonly Statement[], taken: readonly TakenClaim[]): Rejected[] {
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
  const seen = new Set<string>();
  const said: Statement[] = [];
  const parts = article.blocks.flatMap((block, i): (ParagraphView | ArticleHeading)[] => {
    if (block.kind === 'heading') return block.text === null ? [] : [headingBefore(block.text, article.blocks, i)];
    if (block.n === null) return [];
    const statements = site.paragraphStatements.get(`${article.id}#p${block.n}`) ?? [];
    const given = takenFrom(site, article, statements, seen);
    said.push(...statements);
    return [
      {
        n: block.n,
        kind: block.kind,
        original: block.original.length === 0 ? null : joinNumbers(block.original),
        sentences: statements.map((statement) => viewSentence(article, statement)),
        ...given,
        rejected: rejectedFrom(site, statements, given.taken),
        citedIn: citedIn(
          site,
          statements.map(({ id }) => id),
        ),
      },
    ];
  });
  const boilerplate = article.blocks.filter((block) => block.kind === 'boilerplate').length;
  const charts = chartsFrom(site, said);
  const { blocks: _, ...facts } = article;
  return {
    article: facts,
    outlet: outletName(article),
    ...articleNeighbours(site, article),
    parts,
    jumps: jumpsOf(parts),
    boilerplate,
    charts,
    claims: seen.size,
    leftOver: viewLeftOver(site, article),
  };
}

function headingBefore(text: string, blocks: LedgerArticle['blocks'], i: number): ArticleHeading {
  const next = blocks.slice(i).find(({ n }) => n !== null)?.n ?? 'end';
  return { kind: 'heading', text, anchor: `before-p${next}` };
}

function viewLeftOver(site: Site, article: LedgerArticle): LeftOverView {
  const leftOver = site.leftOverIn.get(article.id) ?? { statements: [], figures: [], dates: [] };
  const mine = leftOver.statements.flatMap((id) => site.statement.get(id) ?? []);
  const byParagraph = Map.groupBy(mine, ({ paragraph }) => paragraph);
  const words = (list: readonly { readonly statement: string; readonly text: string }[]) =>
    list.map(({ statement, text }) => ({
      text: article.rights === 'quote' ? null : text,
      anchor: statement.split('#')[1] ?? '',
    }));
  return {
    sentences: [...byParagraph]
      .sort(([a], [b]) => a - b)
      .map(([paragraph, list]) => ({ paragraph, anchors: list.map(({ id }) => id.split('#')[1] ?? '') })),
    count: mine.length,
    figures: words(leftOver.figures),
    dates: words(leftOver.dates),
  };
}

/** The file of an article's page, from the site's root. */
export const articleFile = (id: string): string => `articles/${id}/index.html`;

/** How many claims an article gave. */
export const claimsOfArticle = (site: Site, id: string): number => site.articleClaims.get(id)?.length ?? 0;
