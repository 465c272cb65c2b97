import { basename } from 'node:path';
import { formatAmount } from '../format/index.ts';
import type { Remainder } from '../model/ledger.ts';
import type { Site } from './data.ts';
import { statementHref } from './links.ts';
import { outletName, publishedInWords } from './sources.ts';
import { words } from './words/index.ts';

/** A total and its parts in an article, and what they leave over. */
export interface SumView {
  readonly outlet: string;
  readonly date: string;
  readonly rows: readonly { readonly which: string; readonly name: string; readonly amount: string }[];
  /** What is left, or how far the parts go beyond, as a sentence. */
  readonly left: string;
  readonly places: readonly { readonly paragraph: number; readonly href: string }[];
}

/** A total with its parts, in words. A measure that the ledger does not name is called by its id. */
export function viewSum(site: Site, sum: Remainder): SumView | null {
  const article = site.article.get(sum.article);
  if (article === undefined) return null;
  const measure = (id: string) => site.ledger.terms.measures.find((each) => each.id === id);
  const unit = measure(sum.measure)?.unit ?? '';
  const amount = (value: number): string => formatAmount({ value, valueMax: null, unit });
  const row = (which: string, id: string, value: number) => ({
    which,
    name: measure(id)?.name ?? id,
    amount: amount(value),
  });
  return {
    outlet: outletName(article),
    date: publishedInWords(article),
    rows: [
      row(words.total, sum.measure, sum.total),
      ...sum.parts.map((part) => row(words.part, part.measure, part.value)),
    ],
    left: sum.remainder < 0 ? words.excess(amount(-sum.remainder)) : words.remainder(amount(sum.remainder)),
    places: [...new Set(sum.statements.map((id) => id.replace(/s\d+$/, '')))].map((id) => ({
      paragraph: Number(/\d+$/.exec(id)?.[0]),
      href: statementHref(id),
    })),
  };
}

/** A weekday that does not fit its date, with the way to its sentence where that can be found. */
export interface WeekdayView {
  readonly text: string;
  readonly href: string | null;
}

/** What the reader told of weekdays; a message names the file and its line, and so the sentence. */
export function viewWeekdays(site: Site): WeekdayView[] {
  return site.weekdays.map(({ text, file, line }) => {
    const article = site.ledger.articles.find((each) => each.file === basename(file));
    const statement = site.ledger.statements.findLast(
      (each) => each.article === article?.id && line !== null && each.line <= line,
    );
    return { text, href: statement === undefined ? null : statementHref(statement.id) };
  });
}
