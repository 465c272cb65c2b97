import { formatDate, formatFigure } from '../../format/index.ts';
import type { Edition } from '../../model/edition.ts';
import { spoken } from '../../words/index.ts';
import type { Context } from '../context.ts';
import { changesPage, cutEdition } from '../edition-changes.ts';
import { words } from '../literal.ts';
import { nameArticle } from '../name-article.ts';
import { pageClaims } from '../page.ts';
import { block, blockOf, sentenceLines } from '../tree.ts';
import type { LeafDirective } from './kind.ts';

function tellFigure(id: string, beside: readonly string[], context: Context): string[] {
  const { figures, ledger } = context;
  const figure = figures.get(id);
  if (!figure) return [];
  const measure = ledger.terms.measures.find((each) => each.id === figure.measure)?.name ?? figure.measure;
  // They come newest first, and are told in the order of time.
  const before = beside.toReversed().flatMap((each) => figures.get(each) ?? []);
  return [
    spoken().explainers.newFigure(measure, formatFigure(figure), [...new Set(before.map(formatFigure))].join(', ')),
  ];
}

function tellEvent(id: string, context: Context): string[] {
  const event = context.events.get(id);
  if (!event) return [];
  return [spoken().explainers.newEvent(event.label, formatDate(event.date), event.status === 'planned')];
}

function tellMoved(id: string, from: string, context: Context): string[] {
  const event = context.events.get(id);
  if (!event || event.date === from) return [];
  return [spoken().explainers.movedEvent(event.label, formatDate(event.date), formatDate(from))];
}

/** Claims with a label are named, the others counted. */
function tellConfirmed(cut: Edition, context: Context): { readonly named: string[]; readonly more: string[] } {
  // Two origins in one edition are two entries of one claim.
  const claims = [...new Set(cut.confirmed.map(({ claim }) => claim))];
  const labels = claims.map((claim) => context.claims.get(claim)?.label ?? null);
  const named = labels.flatMap((label) => (label === null ? [] : [spoken().explainers.confirmed(endWithStop(label))]));
  const nameless = labels.length - named.length;
  return { named, more: nameless === 0 ? [] : [spoken().explainers.confirmedMore(nameless)] };
}

function endWithStop(text: string): string {
  return /[.!?…]["”’]?$/.test(text) ? text : `${text}.`;
}

/** The first edition is all new: it is told by its size alone. */
function tellFirst(cut: Edition): string[] {
  return [spoken().explainers.began(cut.articles.length, cut.newClaims.length)];
}

/** So many changes of a kind, and articles, are told one by one; the page of the edition, which the date leads to, has all. */
const MOST = 10;

function tellEdition(cut: Edition, context: Context): string[] {
  const { articles, newClaims, repeated } = cut;
  const say = spoken().explainers;
  const about = (id: string) => context.disagreements.get(id)?.about;
  const confirmed = tellConfirmed(cut, context);
  let left = 0;
  const few = (told: readonly string[]): readonly string[] => {
    left += Math.max(0, told.length - MOST);
    return told.slice(0, MOST);
  };
  const names = articles.slice(0, MOST).map((id) => nameArticle(id, context));
  if (articles.length > MOST) names.push(say.moreArticles(articles.length - MOST));
  return [
    ...(articles.length === 0 ? [] : [say.addedArticles(names.join('; '))]),
    ...(newClaims.length === 0 ? [] : [say.newClaims(newClaims.length)]),
    ...few(cut.newFigures.flatMap(({ figure, beside }) => tellFigure(figure, beside, context))),
    ...few(cut.newEvents.flatMap((id) => tellEvent(id, context))),
    ...few(cut.contradicted.flatMap((id) => say.nowDiffer(endWithStop(about(id) ?? id)))),
    ...few(confirmed.named),
    ...confirmed.more,
    ...(repeated.length === 0 ? [] : [say.repeated(repeated.length)]),
    ...few(cut.movedEvents.flatMap(({ event, from }) => tellMoved(event, from, context))),
    ...(left === 0 ? [] : [say.moreChanges(left)]),
    ...cut.corrections.map(({ article, kind, note }) => {
      return say[kind === 'retracted' ? 'retracted' : 'corrected'](
        nameArticle(article ?? '', context),
        endWithStop(note),
      );
    }),
  ];
}

/** `::changes` says what each edition of the articles changed on the page, the newest first. */
export const changesDirective: LeafDirective = {
  rules: { name: 'changes', stands: 'leaf', label: false, query: false, own: {}, required: [] },
  turn: 4,
  compose(_call, page, context) {
    const claims = new Set(pageClaims(page, context).map(({ id }) => id));
    const changes = context.editions.flatMap((edition, i) => {
      const cut = cutEdition(edition, claims, context);
      if (!changesPage(cut)) return [];
      const sentences = i === 0 ? tellFirst(cut) : tellEdition(cut, context);
      return [block('Change', { edition: edition.date }, sentenceLines(sentences.map((each) => words(each))))];
    });
    if (changes.length === 0) return [];
    return [blockOf('Changes', {}, changes.reverse())];
  },
};
