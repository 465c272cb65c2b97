import { formatCount, formatDate, formatFigure } from '../../format/index.ts';
import type { Edition } from '../../model/edition.ts';
import type { Context } from '../context.ts';
import { changesPage, cutEdition } from '../edition-changes.ts';
import { words } from '../literal.ts';
import { nameArticle } from '../name-article.ts';
import { pageClaims } from '../page.ts';
import { block, blockOf, sentenceLines } from '../tree.ts';
import type { LeafDirective } from './kind.ts';

function tellFigure(id: string, beside: readonly string[], context: Context): string[] {
  const { figures, terms } = context.ledger;
  const figure = figures.find((each) => each.id === id);
  if (!figure) return [];
  const measure = terms.measures.find((each) => each.id === figure.measure)?.name ?? figure.measure;
  const before = figures.filter((each) => beside.includes(each.id)).map(formatFigure);
  const others = before.length === 0 ? '' : `, beside ${[...new Set(before)].join(', ')} before`;
  return [`New figure for \u201c${measure}\u201d: ${formatFigure(figure)}${others}.`];
}

function tellEvent(id: string, context: Context): string[] {
  const event = context.ledger.events.find((each) => each.id === id);
  if (!event) return [];
  const planned = event.status === 'planned' ? 'planned event' : 'event';
  return [`New ${planned}: ${event.label}, ${formatDate(event.date)}.`];
}

function tellMoved(id: string, from: string, context: Context): string[] {
  const event = context.ledger.events.find((each) => each.id === id);
  if (!event || event.date === from) return [];
  return [`New date: ${event.label}, ${formatDate(event.date)}, before ${formatDate(from)}.`];
}

function tellConfirmed(cut: Edition, context: Context): string[] {
  const labels = cut.confirmed.map(({ claim }) => context.claims.get(claim)?.label ?? null);
  const named = labels.flatMap((label) =>
    label === null ? [] : [`A further origin says so too: ${endWithStop(label)}`],
  );
  const nameless = labels.length - named.length;
  return nameless === 0 ? named : [...named, `${formatCount(nameless, 'more claim')} gained a further origin.`];
}

function endWithStop(text: string): string {
  return /[.!?…]["”’]?$/.test(text) ? text : `${text}.`;
}

/** The first edition is all new: it is told by its size alone. */
function tellFirst(cut: Edition): string[] {
  const articles = formatCount(cut.articles.length, 'article');
  return [`The page began with ${articles} and ${formatCount(cut.newClaims.length, 'claim')}.`];
}

function tellEdition(cut: Edition, context: Context): string[] {
  const { articles, newClaims, repeated } = cut;
  const about = (id: string) => context.ledger.disagreements.find((each) => each.id === id)?.about;
  return [
    ...(articles.length === 0 ? [] : [`Added: ${articles.map((id) => nameArticle(id, context)).join('; ')}.`]),
    ...(newClaims.length === 0 ? [] : [`${formatCount(newClaims.length, 'new claim')}.`]),
    ...cut.newFigures.flatMap(({ figure, beside }) => tellFigure(figure, beside, context)),
    ...cut.newEvents.flatMap((id) => tellEvent(id, context)),
    ...cut.contradicted.flatMap((id) => `Sources now differ: ${endWithStop(about(id) ?? id)}`),
    ...tellConfirmed(cut, context),
    ...(repeated.length === 0 ? [] : [`Told again, without a new origin: ${formatCount(repeated.length, 'claim')}.`]),
    ...cut.movedEvents.flatMap(({ event, from }) => tellMoved(event, from, context)),
    ...cut.corrections.map(({ article, kind, note }) => {
      const how = kind === 'retracted' ? 'Retracted:' : 'Corrected in';
      return `${how} ${nameArticle(article ?? '', context)}: ${endWithStop(note)}`;
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
