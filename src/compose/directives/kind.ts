import type { PhrasingContent, RootContent } from 'mdast';
import type { Call, DirectiveRules } from '../call.ts';
import type { Context } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Page } from '../page.ts';

/** A directive inside a sentence: words that the ledger fills in. */
export interface InlineDirective {
  readonly rules: DirectiveRules;
  readonly fill: (call: Call, draft: Draft, context: Context) => PhrasingContent[];
}

/** A directive on a line of its own. */
export interface LeafDirective {
  readonly rules: DirectiveRules;
  /**
   * Prose comes first, then these in turns, so that each knows what the page tells already: 1 tables and lists about
   * one thing, 2 what is left, 3 how it stands, 4 what follows from all of it.
   */
  readonly turn: 1 | 2 | 3 | 4;
  readonly compose: (call: Call, page: Page, context: Context) => RootContent[];
}
