import { formatDate } from '../format/index.ts';
import type { LedgerArticle } from '../model/ledger.ts';
import type { Attribution } from '../model/mention.ts';
import type { Statement } from '../model/statement.ts';
import { spoken } from '../words/index.ts';
import { type Group, unique } from './entry.ts';
import { sharpestDate, venue } from './event-parts.ts';
import { fillFigure } from './figure-label.ts';
import { isSeveral, phraseOf, sayWho } from './said-by.ts';
import type { Terms } from './terms.ts';

/**
 * A claim in the project's own words, made by the sentence for its kind from the gazetteer.
 *
 * @returns Null when no such sentence fits: a statement of its own in an article whose words are not ours to show.
 */
export function claimLabel(group: Group, terms: Terms, articles: ReadonlyMap<string, LedgerArticle>): string | null {
  const { gazetteer } = terms;
  const entry = group.entries[0];
  if (!entry) return null;
  if (entry.figure) {
    const row = gazetteer.measures.find(({ id }) => id === entry.figure?.measure);
    const label = row ? fillFigure(row, entry.figure) : null;
    return label === null ? null : sayWho(capitalize(label), group, terms);
  }
  if (entry.position) {
    const { issue, stance } = entry.position;
    const label = stanceLabel(terms, issue, stance);
    const holders = unique(group.entries.flatMap(({ position }) => position?.actor ?? [])).map(terms.actorPhrase);
    if (holders.length > 0) return capitalize(spoken().claims.holds(holders, label, holders.length > 1));
    const voices = voicesOf(group, terms, articles);
    const many = voices.length > 1 || voices.some(({ plural }) => plural);
    return capitalize(
      spoken().claims.holds(
        voices.map(({ name }) => name),
        label,
        many,
      ),
    );
  }
  if (entry.guarantee) {
    const { model, component, status } = entry.guarantee;
    const { name, part } = guaranteeParts(terms, model, component);
    return sayWho(spoken().claims.guarantee(name, part, status), group, terms, spoken().claims.describedBy);
  }
  if (entry.role) {
    const { person, former, role, of } = entry.role;
    const name = gazetteer.roles.find(({ id }) => id === role)?.name ?? role;
    return spoken().claims.hasRole(terms.actorName(person), former, name, terms.actorPhrase(of));
  }
  if (entry.event) return `${eventName(group, terms)}, ${formatDate(sharpestDate(group))}`;
  if (entry.about.fact !== null) {
    const label = gazetteer.facts.find(({ id }) => id === entry.about.fact)?.label;
    return label === undefined ? null : sayWho(label, group, terms);
  }
  const { text } = entry.statement;
  if (articles.get(entry.statement.article)?.rights === 'quote' || text === null) return null;
  // Alone, the sentence before a list leads to nothing.
  return text.replace(/\s+/g, ' ').replace(/\s*:$/, '.');
}

/** The stance in words that follow a name, from the gazetteer. */
export function stanceLabel(terms: Terms, issue: string, stance: string): string {
  const row = terms.gazetteer.issues.find(({ id }) => id === issue);
  return row?.stances.find(({ id }) => id === stance)?.label ?? stance;
}

/** `A river treaty: a joint board`. */
export function guaranteeName(terms: Terms, model: string, component: string): string {
  const { name, part } = guaranteeParts(terms, model, component);
  return `${name}: ${part}`;
}

function guaranteeParts(terms: Terms, model: string, component: string): { name: string; part: string } {
  const row = terms.gazetteer.models.find(({ id }) => id === model);
  const part = row?.components.find(({ id }) => id === component)?.name ?? component;
  return { name: row?.name ?? model, part };
}

/** Whether an event can be named: a kind whose name asks for a person or a speaker has one, "he" alone is none. */
export function isNameable(kind: string, actors: readonly string[], statement: Statement, terms: Terms): boolean {
  const name = terms.gazetteer.events.find(({ id }) => id === kind)?.name.replace(/\[[^\]]*\]/g, '') ?? '';
  if (name.includes('{person}') && !actors.some((id) => isPerson(id, terms))) return false;
  return !name.includes('{speaker}') || statement.attribution[0]?.name != null;
}

/** A person of the gazetteer. */
function isPerson(id: string, terms: Terms): boolean {
  return terms.gazetteer.actors.some((row) => row.id === id && row.kind === 'person');
}

/** The name of an event's kind with its open parts filled: `Talks in Abu Dhabi`. */
export function eventName(group: Group, terms: Terms): string {
  const kind = group.entries[0]?.event?.event;
  const name = terms.gazetteer.events.find(({ id }) => id === kind)?.name ?? kind ?? '';
  const place = unique(group.entries.map((entry) => venue(entry, terms))).find((id) => id !== null);
  const actors = unique(group.entries.flatMap(({ about }) => about.actors));
  const person = actors.find((id) => isPerson(id, terms));
  const speaker = group.entries[0]?.statement.attribution.find((each) => each.name !== null);
  const voice = speaker ? voiceOf(speaker, terms) : null;
  const parts: Readonly<Record<string, string | undefined>> = {
    place: place ? terms.placeName(place) : undefined,
    actor: actors[0] ? terms.actorPhrase(actors[0]) : undefined,
    person: person ? terms.actorName(person) : undefined,
    speaker: voice?.name,
  };
  const agreed = voice?.plural ? spoken().claims.afterSeveral(name) : name;
  const filled = agreed.replace(/\[([^\]]*)\]/g, (_, part: string) =>
    Object.entries(parts).some(([key, value]) => part.includes(`{${key}}`) && value) ? part : '',
  );
  return capitalize(filled.replace(/\{(\w+)\}/g, (_, key: string) => parts[key] ?? spoken().claims.somebody));
}

/** Those who hold a stance that names nobody: who it is attributed to, else the outlet in its own voice. */
function voicesOf(
  group: Group,
  terms: Terms,
  articles: ReadonlyMap<string, LedgerArticle>,
): { name: string; plural: boolean }[] {
  const voices = group.entries.flatMap((entry) => {
    const named = entry.statement.attribution.filter(({ name }) => name !== null);
    return named.length > 0
      ? named.map((speaker) => voiceOf(speaker, terms))
      : [outletOf(entry.statement.article, terms, articles)];
  });
  return [...new Map(voices.map((voice) => [voice.name.toLowerCase(), voice])).values()];
}

function outletOf(
  article: string,
  terms: Terms,
  articles: ReadonlyMap<string, LedgerArticle>,
): { name: string; plural: boolean } {
  const outlet = articles.get(article)?.publisher ?? null;
  return { name: outlet === null ? spoken().claims.oneArticle : terms.namePhrase(outlet), plural: false };
}

function voiceOf(speaker: Attribution, terms: Terms): { name: string; plural: boolean } {
  return { name: phraseOf(speaker, terms), plural: isSeveral(speaker) };
}

/** First letter large; the rest stays. */
export function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
