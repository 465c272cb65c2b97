import { formatDate, formatFigure } from '../format/index.ts';
import type { LedgerArticle } from '../model/ledger.ts';
import { type Entry, type Group, unique } from './entry.ts';
import { sharpestDate, venue } from './event-parts.ts';
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
    const { measure, quantity } = entry.figure;
    const row = gazetteer.measures.find(({ id }) => id === measure);
    const { value, valueMax, unit, qualifier } = quantity;
    return value === null || !row
      ? null
      : capitalize(row.label.replace('{value}', formatFigure({ value, valueMax, unit, qualifier })));
  }
  if (entry.position) {
    const { issue, stance } = entry.position;
    const label = stanceLabel(terms, issue, stance);
    const holders = unique(group.entries.flatMap(({ position }) => position?.actor ?? [])).map(terms.actorPhrase);
    if (holders.length > 0)
      return `${capitalize(joinNames(holders))} ${holders.length > 1 ? pluralizeVerb(label) : label}`;
    const voice = voiceOf(entry, articles);
    return `${voice.name} ${voice.plural ? pluralizeVerb(label) : label}`;
  }
  if (entry.guarantee) {
    const { status } = entry.guarantee;
    const name = guaranteeName(terms, entry.guarantee.model, entry.guarantee.component);
    return status === 'stated' ? name : `${name} (${status === 'denied' ? 'denied' : 'left unclear'})`;
  }
  if (entry.role) {
    const { person, former, role, of } = entry.role;
    const name = gazetteer.roles.find(({ id }) => id === role)?.name ?? role;
    return `${terms.actorName(person)} is called ${former ? 'former ' : ''}${name} of ${terms.actorPhrase(of)}`;
  }
  if (entry.event) return `${eventName(group, terms)}, ${formatDate(sharpestDate(group))}`;
  if (entry.about.fact !== null) return gazetteer.facts.find(({ id }) => id === entry.about.fact)?.label ?? null;
  const { text } = entry.statement;
  return articles.get(entry.statement.article)?.rights === 'quote' || text === null ? null : text.replace(/\s+/g, ' ');
}

/** The stance in words that follow a name, from the gazetteer. */
export function stanceLabel(terms: Terms, issue: string, stance: string): string {
  const row = terms.gazetteer.issues.find(({ id }) => id === issue);
  return row?.stances.find(({ id }) => id === stance)?.label ?? stance;
}

/** `A free economic zone: overseen by a neutral force`. */
export function guaranteeName(terms: Terms, model: string, component: string): string {
  const row = terms.gazetteer.models.find(({ id }) => id === model);
  return `${row?.name ?? model}: ${row?.components.find(({ id }) => id === component)?.name ?? component}`;
}

/** The name of an event's kind with its open parts filled: `Talks in Abu Dhabi`. */
export function eventName(group: Group, terms: Terms): string {
  const kind = group.entries[0]?.event?.event;
  const name = terms.gazetteer.events.find(({ id }) => id === kind)?.name ?? kind ?? '';
  const place = unique(group.entries.map((entry) => venue(entry, terms))).find((id) => id !== null);
  const actors = unique(group.entries.flatMap(({ about }) => about.actors));
  const person = actors.find((id) => terms.gazetteer.actors.some((row) => row.id === id && row.kind === 'person'));
  const speaker = group.entries[0]?.statement.attribution[0]?.name;
  const parts: Readonly<Record<string, string | undefined>> = {
    place: place ? terms.placeName(place) : undefined,
    actor: actors[0] ? terms.actorName(actors[0]) : undefined,
    person: person ? terms.actorName(person) : undefined,
    speaker: speaker ?? undefined,
  };
  const filled = name.replace(/\[([^\]]*)\]/g, (_, part: string) =>
    Object.entries(parts).some(([key, value]) => part.includes(`{${key}}`) && value) ? part : '',
  );
  return capitalize(filled.replace(/\{(\w+)\}/g, (_, key: string) => parts[key] ?? 'Somebody'));
}

/** Who holds a stance that names nobody: the one it is attributed to, else the outlet in its own voice. */
function voiceOf(entry: Entry, articles: ReadonlyMap<string, LedgerArticle>): { name: string; plural: boolean } {
  const speaker = entry.statement.attribution.find(({ name }) => name !== null);
  const name = capitalize(speaker?.name ?? articles.get(entry.statement.article)?.publisher ?? 'one article');
  const head = name.replace(/ (?:of|in|to|from|familiar|close|near|with|on)\b.*$/, '');
  const plural =
    speaker?.kind === 'anonymous' &&
    ((speaker.count ?? 1) > 1 ||
      / and /.test(name) ||
      /(?:s|people|many|others)$|^(?:some|many|several)\b/i.test(head));
  return { name, plural };
}

/**
 * Turns the first word of a stance into the form that follows several holders.
 *
 * @example pluralizeVerb('argues that it rains') // 'argue that it rains'
 */
export function pluralizeVerb(label: string): string {
  const [verb = '', ...rest] = label.split(' ');
  const irregular: Readonly<Record<string, string>> = { is: 'are', has: 'have', does: 'do', was: 'were', ties: 'tie' };
  const plural =
    irregular[verb] ??
    verb
      .replace(/(?<=[^aeiou])ies$/, 'y')
      .replace(/(?<=ch|sh|ss|x|o)es$/, '')
      .replace(/(?<=[^s])s$/, '');
  return [plural, ...rest].join(' ');
}

/** `A`, `A and B`, `A, B and C`. */
function joinNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** First letter large; the rest stays. */
export function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
