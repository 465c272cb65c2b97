import type { Article, BlockKind } from './article.ts';
import type { SpeakerKind } from './mention.ts';
import type { Statement } from './statement.ts';

/** An article as the ledger lists it. */
export interface LedgerArticle extends Omit<Article, 'path' | 'text' | 'blocks'> {
  readonly blocks: readonly LedgerBlock[];
}

export interface LedgerBlock {
  readonly n: number | null;
  readonly original: readonly number[];
  readonly kind: BlockKind;
  readonly line: number;
  /** Null where the rights do not allow it. */
  readonly text: string | null;
}

/** A speaker and an occasion. Who carries it on adds none. */
export interface Origin {
  /** Stable key, such as `financial-times` or `own:2026-01-28-tfiglobal-...`. */
  readonly id: string;
  /** In words: `Financial Times, citing eight sources`; `own voice of TFIGlobal News`. */
  readonly label: string;
  readonly kind: SpeakerKind | 'own-voice';
  readonly actor: string | null;
  /** EDTF of the occasion, when a statement dates it. */
  readonly date: string | null;
  readonly statements: readonly string[];
}

export type ClaimKind = 'figure' | 'event' | 'position' | 'guarantee' | 'role' | 'fact' | 'statement';

/** What a claim is about; queries of outlines and charts match on these fields. */
export interface ClaimAbout {
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly subjects: readonly string[];
  readonly issue: string | null;
  readonly stance: string | null;
  readonly measure: string | null;
  readonly event: string | null;
  readonly model: string | null;
  readonly component: string | null;
  readonly fact: string | null;
  /** EDTF of what is claimed, not of when it was said. */
  readonly date: string | null;
}

export interface Claim {
  readonly id: string;
  /** In the project's own words; null when no sentence made for its kind fits (a `quote` article). */
  readonly label: string | null;
  readonly kind: ClaimKind;
  readonly about: ClaimAbout;
  readonly statements: readonly string[];
  readonly articles: readonly string[];
  readonly origins: readonly Origin[];
  /** Ids of the disagreements it is a side of. */
  readonly disputedBy: readonly string[];
  /** `known` needs several independent origins and no contradiction, and a kind that can be known at all. */
  readonly standing: 'known' | 'reported' | 'disputed';
  /** All its articles are retracted. */
  readonly retracted: boolean;
  /** Why an editor changed what the reader made of it; empty when nobody did. */
  readonly overrides: readonly string[];
}

export interface LedgerEvent {
  readonly id: string;
  readonly date: string;
  readonly label: string;
  /** Id of the gazetteer's kind of event. */
  readonly kind: string;
  /** Lane of the timeline, from the gazetteer. */
  readonly lane: string;
  readonly status: 'past' | 'planned';
  /** `since`: it began then; else null. */
  readonly relation: 'since' | 'before' | 'until' | null;
  readonly statements: readonly string[];
  readonly places: readonly string[];
  readonly actors: readonly string[];
  readonly claim: string;
}

export interface Figure {
  readonly id: string;
  readonly measure: string;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly qualifier: string | null;
  /** Whose or of what, in words, from the measure. */
  readonly subject: string | null;
  /** EDTF day, month or year that the figure speaks of, or null. */
  readonly asOf: string | null;
  readonly saidBy: readonly string[];
  readonly statements: readonly string[];
  readonly claim: string;
}

export interface Position {
  /** Id of an actor, or null when nobody is named. */
  readonly actor: string | null;
  readonly issue: string;
  readonly stance: string;
  /** The stance in words that follow the actor's name: `says guarantees must come first`. */
  readonly label: string;
  readonly statements: readonly string[];
  readonly claim: string;
}

export interface Guarantee {
  readonly model: string;
  readonly component: string;
  readonly status: 'stated' | 'denied' | 'unclear';
  /** Ids or names of who offers or objects. */
  readonly by: readonly string[];
  readonly statements: readonly string[];
  readonly claim: string;
}

/** A claim that an editor took from a statement. */
export interface Rejected {
  readonly statement: string;
  /** The id that the claim would have. */
  readonly claim: string;
  readonly kind: ClaimKind;
  readonly reason: string;
}

/** What the parts of a figure that an article gives leave over of it. Below zero when they come to more. No error. */
export interface Remainder {
  readonly article: string;
  /** Id of the measure of the total. */
  readonly measure: string;
  /** In our own words: `Boats counted: of 40 boats, the parts given leave 2 boats over`. */
  readonly label: string;
  /** The claim that gives the total. */
  readonly claim: string;
  /** Who says the total, in any article. */
  readonly saidBy: readonly string[];
  readonly total: number;
  readonly unit: string;
  readonly parts: readonly { readonly measure: string; readonly value: number; readonly claim: string }[];
  /** In the unit of the total. */
  readonly remainder: number;
  readonly statements: readonly string[];
}

export interface DisagreementSide {
  readonly label: string;
  readonly statements: readonly string[];
  readonly claims: readonly string[];
}

export interface Disagreement {
  readonly id: string;
  readonly kind: 'number' | 'date' | 'role' | 'denial';
  /** What it is about, in words. */
  readonly about: string;
  readonly sides: readonly DisagreementSide[];
}

export interface LedgerPlace {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly lon: number | null;
  readonly lat: number | null;
}

export interface LedgerActor {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'person' | 'organisation' | 'outlet' | 'government' | 'group';
  /** Id of a side of `site.yaml`, or null. */
  readonly side: string | null;
}

/** One end of an order: the same `step` is the same thing, `name` is how the stance means it. */
export interface OrderStep {
  readonly step: string;
  readonly name: string;
}

/** A stance as pages and charts name it. */
export interface StanceTerm {
  readonly id: string;
  readonly label: string;
  /** In a few words, or null when the gazetteer has none. */
  readonly short: string | null;
  /** What it puts first and what then, or null when it orders nothing. */
  readonly order: readonly [OrderStep, OrderStep] | null;
}

/** Words of the gazetteer that pages and charts show, so that they need not read it again. */
export interface LedgerTerms {
  readonly issues: readonly {
    readonly id: string;
    readonly name: string;
    readonly question: string;
    readonly stances: readonly StanceTerm[];
  }[];
  readonly measures: readonly { readonly id: string; readonly name: string; readonly unit: string }[];
  readonly models: readonly {
    readonly id: string;
    readonly name: string;
    readonly components: readonly { readonly id: string; readonly name: string }[];
  }[];
  readonly events: readonly { readonly id: string; readonly name: string; readonly lane: string }[];
  readonly subjects: readonly { readonly id: string; readonly name: string }[];
}

export interface LeftOver {
  /** Ids of statements that no page took up. */
  readonly statements: readonly string[];
  /** Quantities that fit no measure. */
  readonly figures: readonly { readonly statement: string; readonly text: string; readonly offset: number }[];
  /** Dates that no event took up, or that could not be resolved. */
  readonly dates: readonly { readonly statement: string; readonly text: string; readonly offset: number }[];
  /** Names that the gazetteer lacks, with their kind where the text tells it. */
  readonly names: readonly {
    readonly statement: string;
    readonly text: string;
    readonly offset: number;
    readonly kind: 'person' | 'organisation' | 'place' | 'unknown';
  }[];
}

/** Everything the articles say, with who said it and where. Lists are sorted; equal input gives equal bytes. */
export interface Ledger {
  readonly version: 1;
  readonly articles: readonly LedgerArticle[];
  readonly statements: readonly Statement[];
  readonly claims: readonly Claim[];
  readonly events: readonly LedgerEvent[];
  readonly figures: readonly Figure[];
  readonly positions: readonly Position[];
  readonly guarantees: readonly Guarantee[];
  readonly disagreements: readonly Disagreement[];
  readonly remainders: readonly Remainder[];
  /** What editors took out, for the pages of the articles to say so. */
  readonly rejected: readonly Rejected[];
  readonly places: readonly LedgerPlace[];
  readonly actors: readonly LedgerActor[];
  readonly terms: LedgerTerms;
  readonly leftOver: LeftOver;
}
