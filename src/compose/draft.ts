import type { PhrasingContent } from 'mdast';
import type { Claim } from '../model/ledger.ts';
import { words } from './literal.ts';
import { inline } from './tree.ts';

/** A sentence while it is composed. */
export interface Draft {
  /** By id, in the order in which the sentence comes to them. */
  readonly claims: Map<string, Claim>;
  /** What the sentence's id is made of. */
  readonly binding: string[];
  /** Its words so far. */
  text: string;
  /** A fill found nothing, so the sentence cannot be printed. */
  hole: boolean;
}

/** @param before - Words of the same line that stand before the sentence. */
export function createDraft(before = ''): Draft {
  return { claims: new Map(), binding: [], text: before, hole: false };
}

export function addClaims(draft: Draft, claims: readonly Claim[]): void {
  for (const claim of claims) draft.claims.set(claim.id, claim);
}

/** Words of the outline. */
export function addText(draft: Draft, text: string): PhrasingContent[] {
  draft.text += text;
  return words(text);
}

/**
 * Words that the ledger fills in, inside a component of their own; a capital where the sentence begins with them.
 */
export function addFill(
  draft: Draft,
  component: 'Fig' | 'When',
  attributes: Readonly<Record<string, string>>,
  text: string,
): PhrasingContent[] {
  const said = draft.text.trim() === '' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  draft.text += said;
  return [inline(component, attributes, said)];
}
