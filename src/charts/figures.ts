import { formatDate, formatFigure } from '../format/index.ts';
import type { Figure, Ledger } from '../model/ledger.ts';
import type { Lookup } from './forms.ts';
import { eitherWords, listWords } from './phrases.ts';
import { newestDate } from './sources.ts';

/** Figures of one measure, newest statement first, those of withdrawn articles left out. */
export function figuresOf(ledger: Ledger, measure: string): Figure[] {
  const withdrawn = new Set(ledger.claims.filter((claim) => claim.retracted).map((claim) => claim.id));
  const date = (figure: Figure) => figure.asOf ?? newestDate(ledger, figure.statements) ?? '';
  return ledger.figures
    .filter((figure) => figure.measure === measure && !withdrawn.has(figure.claim))
    .sort((a, b) => date(b).localeCompare(date(a)) || a.id.localeCompare(b.id));
}

/** What all figures of one measure say together: `about 50 km`, or `about 50 km or 70 km` where they differ. */
export function figureWords(figures: readonly Figure[]): string | null {
  const words = [...new Set(figures.map(formatFigure))];
  return words.length === 0 ? null : eitherWords(words);
}

/** Answers `figure.<measure>`, `figure.<measure>.by` and `figure.<measure>.date`; undefined for all else. */
export function figureLookup(ledger: Ledger): Lookup {
  return (name) => {
    const [, measure = '', part] = /^figure\.([a-z0-9-]+)(?:\.(by|date))?$/.exec(name) ?? [];
    if (!ledger.terms.measures.some((each) => each.id === measure)) return undefined;
    const figures = figuresOf(ledger, measure);
    if (part === undefined) return figureWords(figures);
    if (part === 'by') {
      const speakers = [...new Set(figures.flatMap((figure) => figure.saidBy))];
      return speakers.length === 0 ? null : listWords(speakers);
    }
    const newest = figures[0];
    const date = newest ? (newest.asOf ?? newestDate(ledger, newest.statements)) : null;
    return date === null ? null : formatDate(date);
  };
}

/** All placeholders that `figureLookup` answers, whether or not it has words for them. */
export function figureNames(ledger: Ledger): string[] {
  return ledger.terms.measures.flatMap(({ id }) => [`figure.${id}`, `figure.${id}.by`, `figure.${id}.date`]);
}
