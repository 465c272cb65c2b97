import type { Article } from './article.ts';
import type { NameCandidate, QuantityMention } from './mention.ts';
import type { Message } from './message.ts';
import type { Statement } from './statement.ts';

/** A figure: a quantity that fits a measure of the gazetteer. */
export interface FigureMention {
  readonly statement: string;
  readonly quantity: QuantityMention;
  readonly measure: string;
  readonly asOf: string | null;
}

export interface EventMention {
  readonly statement: string;
  /** Id of the gazetteer's kind of event. */
  readonly event: string;
  readonly date: string;
  readonly relation: 'since' | 'before' | 'until' | null;
  readonly places: readonly string[];
  readonly actors: readonly string[];
}

export interface PositionMention {
  readonly statement: string;
  readonly actor: string | null;
  readonly issue: string;
  readonly stance: string;
}

export interface GuaranteeMention {
  readonly statement: string;
  readonly model: string;
  readonly component: string;
  readonly status: 'stated' | 'denied' | 'unclear';
  readonly by: readonly string[];
}

/** Somebody is called the envoy, president, ... of a side. */
export interface RoleMention {
  readonly statement: string;
  readonly person: string;
  readonly role: string;
  /** Id of the actor or place whose it is. */
  readonly of: string;
  readonly former: boolean;
}

/** A fact of the gazetteer's list, said in whatever words. */
export interface FactMention {
  readonly statement: string;
  readonly fact: string;
}

/** A name that the gazetteer lacks and whose kind the article tells. */
export interface IntroducedName {
  readonly id: string;
  readonly name: string;
  readonly kind: 'place' | 'person' | 'organisation' | 'outlet' | 'government' | 'group';
  readonly aliases: readonly string[];
}

/** All that was understood of one article. Depends on that article and the gazetteer alone. */
export interface Reading {
  readonly article: Article;
  readonly statements: readonly Statement[];
  readonly figures: readonly FigureMention[];
  readonly events: readonly EventMention[];
  readonly positions: readonly PositionMention[];
  readonly guarantees: readonly GuaranteeMention[];
  readonly roles: readonly RoleMention[];
  readonly facts: readonly FactMention[];
  readonly introduced: readonly IntroducedName[];
  readonly candidates: readonly NameCandidate[];
  readonly messages: readonly Message[];
}
