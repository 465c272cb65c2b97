/**
 * A readable query of the ledger, as outlines and charts write it: `actor="zelenskyy" issue="territory"`.
 *
 * Values are ids of the gazetteer; several, separated by spaces, mean any of them; different keys must all hold.
 * An actor's side counts as the actor: `actor="kyiv-side"` finds what any of that side said.
 */
export interface Query {
  readonly kind?: string;
  readonly actor?: string;
  readonly place?: string;
  readonly subject?: string;
  readonly issue?: string;
  readonly stance?: string;
  readonly measure?: string;
  readonly event?: string;
  readonly model?: string;
  readonly component?: string;
  readonly fact?: string;
  readonly role?: string;
  /** EDTF; holds when the claim's date overlaps it. */
  readonly date?: string;
  /** Name or id of who said it. */
  readonly speaker?: string;
}
