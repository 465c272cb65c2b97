import type { ExplainerNote } from '../model/explainer.ts';
import type { Claim } from '../model/ledger.ts';
import type { Site } from './data.ts';
import { disagreementHref } from './links.ts';
import { countsInWords, eachPlaceOnce, type SourceLine, sourceLines } from './sources.ts';

/** A row of a note: claims that stand on the very same places are told once. */
export interface NoteRow {
  readonly claims: readonly Claim[];
  readonly counts: string;
  readonly lines: readonly SourceLine[];
  /** Address of the disagreement, or null. */
  readonly disputed: string | null;
  readonly retracted: boolean;
}

export interface NoteView {
  readonly n: number;
  /** Id of the sentence it belongs to; its address. */
  readonly sentence: string;
  /** Id of the note, made from the sentence's, so that it does not move when a note is put before it. */
  readonly anchor: string;
  readonly rows: readonly NoteRow[];
  readonly disputed: string | null;
}

/** Id of the note of a sentence. @param sentence - Its id, `s-measure-dam-length`. */
export const noteAnchor = (sentence: string): string => `n-${sentence.replace(/^s-/, '')}`;

/** Address of the first disagreement that a claim is a side of, or null. */
export function disputeHref(claim: Claim): string | null {
  const [first] = claim.disputedBy;
  return first === undefined ? null : disagreementHref(first);
}

/**
 * Puts the places first that the text itself names: "the Gazette says ..., it adds ..." is about the Gazette. The name
 * that stands nearest before the numeral counts most; places that are not named keep their order.
 *
 * @param before - Words of the paragraph up to the numeral.
 */
export function orderLines(lines: readonly SourceLine[], before: string): SourceLine[] {
  const text = before.toLowerCase();
  const nearest = (line: SourceLine): number =>
    Math.max(...[line.outlet, line.speaker ?? line.outlet].map((name) => text.lastIndexOf(name.toLowerCase())));
  return [...lines].sort((a, b) => nearest(b) - nearest(a));
}

/**
 * A note, ready to print.
 *
 * @param note - Of an explainer; ids that the ledger no longer has are left out.
 * @param before - Words of the paragraph up to the numeral; empty when they do not matter.
 */
export function viewNote(site: Site, note: ExplainerNote, before = ''): NoteView {
  const rows = new Map<string, NoteRow>();
  for (const id of note.claims) {
    const claim = site.claim.get(id);
    if (claim === undefined) continue;
    const cited = sourceLines(site, claim, note.statements);
    const lines = orderLines(cited.length > 0 ? cited : sourceLines(site, claim), before);
    const key = `${lines.map((line) => line.statement).join(' ')} ${disputeHref(claim) ?? ''}`;
    const same = rows.get(key);
    rows.set(key, {
      claims: [...(same?.claims ?? []), claim],
      counts: countsInWords(claim),
      lines: eachPlaceOnce(lines),
      disputed: disputeHref(claim),
      retracted: claim.retracted && same?.retracted !== false,
    });
  }
  const list = [...rows.values()];
  const disputed = note.disputed ? (list.find((row) => row.disputed !== null)?.disputed ?? null) : null;
  const { n, sentence } = note;
  return {
    n,
    sentence,
    anchor: noteAnchor(sentence),
    rows: list,
    disputed,
  };
}
