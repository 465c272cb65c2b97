import { formatCount, formatDate } from '../format/index.ts';
import { type Context, report } from './context.ts';
import { cutEdition } from './edition-changes.ts';
import type { Page } from './page.ts';

/**
 * Tells which bound sentences an editor should read again: those of which the newest edition disputed a claim, or
 * beside whose earlier claims it put new ones. The first edition has nothing to read again.
 */
export function reportReadAgain(page: Page, context: Context): void {
  const newest = context.editions.at(-1);
  if (!newest || context.editions.length < 2) return;
  for (const note of page.notes) {
    const cut = cutEdition(newest, new Set(note.claims), context);
    const isNew = cut.newClaims.length === note.claims.length;
    const what = [
      ...(cut.newClaims.length > 0 && !isNew ? [`adds ${formatCount(cut.newClaims.length, 'claim')}`] : []),
      ...(cut.contradicted.length > 0 ? ['disputes it'] : []),
    ];
    if (what.length === 0) continue;
    report(context, note.place, {
      level: 'info',
      rule: 'compose/read-again',
      text: `the edition of ${formatDate(newest.date)} ${what.join(' and ')}: \u201c${note.text}\u201d`,
      hint: 'Read the sentence beside its sources; it may have to say more, or less.',
    });
  }
}
