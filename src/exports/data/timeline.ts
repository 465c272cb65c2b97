import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { dateBounds, formatDate, printable } from '../../format/index.ts';
import type { LedgerEvent } from '../../model/ledger.ts';
import { spoken } from '../../words/index.ts';
import type { Book } from '../book.ts';
import { sourcesOf } from '../book.ts';

/** What the calendar says of itself. */
export interface CalendarHead {
  readonly name: string;
  readonly description: string;
  /** Day of the newest edition, `YYYY-MM-DD`: the stamp of every entry, since the clock has no say in a file. */
  readonly made: string;
  /** EDTF of the newest source, or null. */
  readonly newest: string | null;
}

const DAY = 86_400_000;

// An open end has no day in a calendar; the one that is known stands for the whole.
function span({ date }: LedgerEvent): readonly [start: string, end: string] | null {
  const bounds = dateBounds(date);
  if (bounds === null) return null;
  const start = bounds.start.startsWith('0000') ? bounds.end : bounds.start;
  const end = bounds.end.startsWith('9999') ? start : bounds.end;
  return start.startsWith('9999') || start.startsWith('0000') ? null : [start, end];
}

/**
 * The events as a calendar (RFC 5545), each over all the days that its date can mean.
 *
 * A planned event is tentative; its words say as of when. An event whose date is no span of days is left out.
 */
export function timelineCalendar(book: Book, head: CalendarHead): string {
  const stamp = `${head.made}T00:00:00Z`;
  const calendar = ical({
    name: head.name,
    description: head.description,
    prodId: { company: head.name, product: 'timeline' },
  });
  for (const event of book.ledger.events) {
    const days = span(event);
    if (days === null) continue;
    const [start, end] = days;
    const words = [
      ...(event.status === 'planned' && head.newest !== null ? [spoken().files.planned(formatDate(head.newest))] : []),
      ...(event.relation === null ? [] : [spoken().files.relations[event.relation]]),
      spoken().files.dateAsTold(formatDate(event.date)),
      `${spoken().files.sources(sourcesOf(book, event.statements))}.`,
    ];
    calendar.createEvent({
      id: `${event.id}@${new URL(book.at.origin).hostname}`,
      start: `${start}T00:00:00Z`,
      // The end of whole days is the day after the last.
      end: new Date(Date.parse(`${end}T00:00:00Z`) + DAY),
      allDay: true,
      timezone: 'UTC',
      stamp,
      summary: printable(event.label),
      description: printable(words.join('\n')),
      url: book.claimAddress(event.claim),
      categories: [{ name: event.lane }],
      status: event.status === 'planned' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      // Nobody is busy because of what the news tells.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
