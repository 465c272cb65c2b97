import type { ExplainerNote } from '../model/explainer.ts';
import type { Claim } from '../model/ledger.ts';
import type { Site } from './data.ts';
import { disagreementHref } from './links.ts';
import { countsInWords, type SourceLine, sourceLines } from './sources.ts';

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
  readonly sentence: string;
  readonly rows: readonly NoteRow[];
  readonly disputed: string | null;
}

/** Address of the first disagreement that a claim is a side of, or null. */
export function disputeHref(claim: Claim): string | null {
  const [first] = claim.disputedBy;
  return first === undefined ? null : disagreementHref(first);
}

/**
 * A note, ready to print.
 *
 * @param note - Of an explainer; ids that the ledger no longer has are left out.
 */
export function viewNote(site: Site, note: ExplainerNote): NoteView {
  const rows = new Map<string, NoteRow>();
  for (const id of note.claims) {
    const claim = site.claim.get(id);
    if (claim === undefined) continue;
    const cited = sourceLines(site, claim, note.statements);
    const lines = cited.length > 0 ? cited : sourceLines(site, claim);
    const key = `${lines.map((line) => line.statement).join(' ')} ${disputeHref(claim) ?? ''}`;
    const before = rows.get(key);
    rows.set(key, {
      claims: [...(before?.claims ?? []), claim],
      counts: countsInWords(claim),
      lines,
      disputed: disputeHref(claim),
      retracted: claim.retracted && before?.retracted !== false,
    });
  }
  const list = [...rows.values()];
  const disputed = note.disputed ? (list.find((row) => row.disputed !== null)?.disputed ?? null) : null;
  return { n: note.n, sentence: note.sentence, rows: list, disputed };
}
