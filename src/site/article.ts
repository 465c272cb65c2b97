import type { BlockKind } from '../model/article.ts';
import type { Claim, LedgerArticle } from '../model/ledger.ts';
import type { Statement } from '../model/statement.ts';
import type { Site } from './data.ts';
import { claimHome, claimHref } from './links.ts';
import { joinNumbers } from './sources.ts';

/** A claim that a paragraph gave. */
export interface TakenClaim {
  readonly claim: Claim;
  /** Its own anchor stands here: this article brought it, and this is the first paragraph that says it. */
  readonly anchored: boolean;
  readonly href: string;
  /** Slugs of the explainers that tell it. */
  readonly toldIn: readonly string[];
  /** Numbers of the sentences of this paragraph that say it. */
  readonly sentences: readonly number[];
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
}

export interface ParagraphView {
  readonly n: number;
  readonly kind: BlockKind;
  readonly original: string | null;
  readonly sentences: readonly ParagraphSentence[];
  readonly taken: readonly TakenClaim[];
  /** Claims that no sentence of ours tells. */
  readonly untold: number;
}

export interface ArticleHeading {
  readonly kind: 'heading';
  readonly text: string;
}

export interface ArticleView {
  readonly parts: readonly (ParagraphView | ArticleHeading)[];
  readonly boilerplate: number;
  readonly claims: number;
}

const unquoted = (text: string): string => text.replace(/^["“”'‘’]+|["“”'‘’]+$/g, '');

function viewSentence(statement: Statement): ParagraphSentence {
  return {
    anchor: `p${statement.paragraph}s${statement.sentence}`,
    text: statement.text,
    quote: statement.text === null && statement.quote !== null ? unquoted(statement.quote) : null,
    speaker: statement.attribution[0]?.name ?? null,
  };
}

const isSame = (text: string, label: string | null): boolean =>
  label !== null && text.replace(/\s+/g, ' ').replace(/\.$/, '') === label.replace(/\.$/, '');

function takenFrom(
  site: Site,
  article: LedgerArticle,
  statements: readonly Statement[],
  seen: Set<string>,
): TakenClaim[] {
  const ids = new Map(statements.map((statement) => [statement.id, statement.sentence]));
  const claims = new Set(statements.flatMap((statement) => site.statementClaims.get(statement.id) ?? []));
  return [...claims].map((claim) => {
    const anchored = !seen.has(claim.id) && claimHome(site, claim) === article.id;
    seen.add(claim.id);
    return {
      claim,
      anchored,
      href: claimHref(site, claim),
      toldIn: site.toldIn.get(claim.id) ?? [],
      sentences: claim.statements.flatMap((id) => ids.get(id) ?? []).sort((a, b) => a - b),
      itself: statements.find(({ text }) => text !== null && isSame(text, claim.label))?.sentence ?? null,
    };
  });
}

/**
 * An article, paragraph by paragraph, with what each gave.
 *
 * Furniture is counted and not shown; the title is the page's own.
 */
export function viewArticle(site: Site, article: LedgerArticle): ArticleView {
  const seen = new Set<string>();
  const parts = article.blocks.flatMap((block): (ParagraphView | ArticleHeading)[] => {
    if (block.kind === 'heading') return block.text === null ? [] : [{ kind: 'heading', text: block.text }];
    if (block.n === null) return [];
    const statements = site.paragraphStatements.get(`${article.id}#p${block.n}`) ?? [];
    const taken = takenFrom(site, article, statements, seen);
    return [
      {
        n: block.n,
        kind: block.kind,
        original: block.original.length === 0 ? null : joinNumbers(block.original),
        sentences: statements.map(viewSentence),
        taken: taken.filter(({ claim }) => claim.label !== null),
        untold: taken.filter(({ claim }) => claim.label === null).length,
      },
    ];
  });
  const boilerplate = article.blocks.filter((block) => block.kind === 'boilerplate').length;
  return { parts, boilerplate, claims: seen.size };
}

/** How many claims an article gave. */
export const claimsOfArticle = (site: Site, id: string): number =>
  site.ledger.claims.filter((claim) => claim.articles.includes(id)).length;
