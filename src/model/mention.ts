/** Words in a statement that name something. `offset` indexes the article's `text`; `text` is what stands there. */
export interface Mention {
  readonly text: string;
  readonly offset: number;
}

export interface DateMention extends Mention {
  /** EDTF, or null when it cannot be resolved. */
  readonly value: string | null;
  /** `stated`: the words hold the whole date; `resolved`: worked out from the publication date or the context. */
  readonly basis: 'stated' | 'resolved';
  readonly relation: 'since' | 'before' | 'until' | null;
  /** Name of the parser that found it. */
  readonly by: string;
}

export interface QuantityMention extends Mention {
  /** In the unit named by the text; money and people in ones. Null when it cannot be read. */
  readonly value: number | null;
  /** Closes a range, else null. */
  readonly valueMax: number | null;
  /** `percent`, `km`, `person`, `USD`, or the singular of the thing counted. */
  readonly unit: string;
  /** The hedge as it stands: `about`, `at least`, `more than`, `nearly`, ... */
  readonly qualifier: string | null;
  /** Id of a measure of the gazetteer that it fits, else null. */
  readonly measure: string | null;
  readonly by: string;
}

/** A name of the gazetteer, found in a statement. */
export interface NameMention extends Mention {
  readonly kind: 'place' | 'actor';
  readonly id: string;
}

/** A name that no gazetteer has, for the editor. */
export interface NameCandidate extends Mention {
  readonly kind: 'person' | 'organisation' | 'place' | 'unknown';
  readonly statement: string;
}

export type SpeakerKind = 'person' | 'organisation' | 'outlet' | 'anonymous';

/** Who said a statement, and through whom it came. */
export interface Attribution extends Mention {
  /** The speaker's canonical name, or the words for an unnamed one (`senior Ukrainian official`); null for a bare hedge ('reportedly'). */
  readonly name: string | null;
  /** Id of the gazetteer's actor, else null. */
  readonly actor: string | null;
  readonly kind: SpeakerKind;
  /** How many unnamed sources, when the text counts them. */
  readonly count: number | null;
  /** The word of saying as it stands, such as `denied`. */
  readonly verb: string | null;
  /** Canonical name of the outlet that reports it, else null. */
  readonly via: string | null;
  /** The speaker says that something is not so. */
  readonly denial: boolean;
}

/** Words in quotation marks and, where known, whose they are. */
export interface QuoteMention extends Mention {
  readonly speaker: string | null;
}
