import { formatDate } from '../format/index.ts';
import type { Edition } from '../model/edition.ts';
import { type Context, claimsOf, report } from './context.ts';
import { cutEdition } from './edition-changes.ts';
import type { Page, PlacedNote } from './page.ts';

/** What an edition did to the claims of a sentence, in words; empty when nothing that asks for an editor. */
function whatChanged(note: PlacedNote, edition: Edition, context: Context): string[] {
  const { newClaims, contradicted } = cutEdition(edition, new Set(note.claims), context);
  // A sentence of which every claim is new was written for them.
  const adds = newClaims.length > 0 && newClaims.length < note.claims.length;
  return [
    ...(adds ? [`adds ${newClaims.length}\u00a0${newClaims.length === 1 ? 'claim' : 'claims'}`] : []),
    ...(contradicted.length > 0 ? ['disputes it'] : []),
  ];
}

/**
 * Tells which bound sentences an editor should read again: those of which the newest edition disputed a claim, or
 * beside whose earlier claims it put new ones, and those of which every claim was retracted. The first edition has
 * nothing to read again.
 */
export function reportReadAgain(page: Page, context: Context): void {
  const newest = context.editions.length > 1 ? context.editions.at(-1) : undefined;
  for (const note of page.notes) {
    const changed = newest ? whatChanged(note, newest, context) : [];
    if (newest && changed.length > 0) {
      report(context, note.place, {
        level: 'info',
        rule: 'compose/read-again',
        text: `the edition of ${formatDate(newest.date)} ${changed.join(' and ')}: \u201c${note.text}\u201d`,
        hint: 'Read the sentence beside its sources; it may have to say more, or less.',
      });
    }
    if (claimsOf(context, note.claims).every(({ retracted }) => retracted)) {
      report(context, note.place, {
        level: 'warning',
        rule: 'compose/retracted',
        text: `every source of this sentence is retracted: \u201c${note.text}\u201d`,
        hint: 'Take the sentence out, or bind it to claims that stand.',
      });
    }
  }
}
