import { dateBounds, spellCount } from '../format/index.ts';
import type { LedgerArticle, Origin } from '../model/ledger.ts';
import type { Attribution } from '../model/mention.ts';
import type { Statement } from '../model/statement.ts';
import { compare } from './order.ts';
import { slugify } from './slug.ts';

// "eight sources familiar with the talks" tells no more of who they are than the outlet that cites them.
const SPELT = new Set(Array.from({ length: 13 }, (_, count) => spellCount(count)));
// What a name cannot end in, when the reader saw only the begin of it: "sources familiar with the".
const DANGLING = /(?:\s+(?:the|an?|of|to|in|on|for|by|at|with|familiar|close|near))+$/i;
const FACELESS = /^(?:(?:\w+ ){0,3})?(?:sources?|people|persons?)\b/i;

/**
 * The reports that a claim goes back to. An origin is a speaker and an occasion: who carries a report on adds none,
 * unnamed sources count with the outlet that they spoke to, and what nobody is named for is the own voice of its
 * article. Two occasions of one speaker are two origins only when both are dated and their dates lie apart.
 *
 * @param statements - Of one claim, with the attribution that each has or goes on from.
 */
export function listOrigins(
  statements: readonly { readonly statement: Statement; readonly speakers: readonly Attribution[] }[],
  articles: ReadonlyMap<string, LedgerArticle>,
): Origin[] {
  const origins: { origin: Origin; dates: (string | null)[] }[] = [];
  for (const { statement, speakers } of statements) {
    const base = originOf(statement, speakers, articles);
    const date = base.kind === 'own-voice' ? null : occasion(statement);
    const same = origins.find(
      ({ origin, dates }) => origin.id === base.id && dates.every((other) => compatible(date, other)),
    );
    if (same) {
      same.dates.push(date);
      const label = base.label.length > same.origin.label.length ? base.label : same.origin.label;
      const ids = [...same.origin.statements, statement.id];
      same.origin = { ...same.origin, label, date: same.origin.date ?? date, statements: [...new Set(ids)] };
    } else origins.push({ origin: { ...base, date, statements: [statement.id] }, dates: [date] });
  }
  return origins.map(({ origin }) => origin).sort((a, b) => compare(a.id, b.id) || compare(a.date ?? '', b.date ?? ''));
}

/** How many different speakers stand behind a claim; an article's own voice is none. */
export function countIndependent(origins: readonly Origin[]): number {
  return new Set(origins.filter(({ kind }) => kind !== 'own-voice').map(({ id }) => id)).size;
}

function originOf(
  statement: Statement,
  speakers: readonly Attribution[],
  articles: ReadonlyMap<string, LedgerArticle>,
): Omit<Origin, 'date' | 'statements'> {
  const speaker = speakers.find(({ name }) => name !== null);
  if (!speaker?.name) {
    const outlet = articles.get(statement.article)?.publisher ?? statement.article;
    return { id: `own-voice-${statement.article}`, label: `own voice of ${outlet}`, kind: 'own-voice', actor: null };
  }
  const { via, kind, count, actor } = speaker;
  const name = speaker.name.replace(DANGLING, '');
  if (kind === 'anonymous' && FACELESS.test(name) && via) {
    return {
      id: slugify(via),
      label: `${via}, citing ${count === null ? name : `${spellCount(count)} ${withoutCount(name)}`}`,
      kind: 'outlet',
      actor: null,
    };
  }
  const id =
    kind === 'anonymous'
      ? slugify(`${via ?? statement.article} ${name.replace(/^(?:an?|one|the) /i, '')}`)
      : kind === 'outlet'
        ? slugify(name)
        : (actor ?? slugify(name));
  return { id, label: via && kind === 'anonymous' ? `${name}, to ${via}` : name, kind, actor };
}

/** `eight sources`, `sources familiar with the talks`: the words without the number. */
function withoutCount(name: string): string {
  return name.replace(/^(?:\d+|[a-z]+(?=\s+(?:sources?|people|persons?|officials?)\b)) /i, (word) =>
    SPELT.has(word.trim().toLowerCase()) ? '' : word,
  );
}

/** When it was said, as far as the sentence dates it. */
function occasion(statement: Statement): string | null {
  const dated = statement.dates.find(
    ({ value, relation, basis }) => value !== null && relation === null && basis === 'resolved',
  );
  return dated?.value ?? null;
}

function compatible(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [x, y] = [dateBounds(a), dateBounds(b)];
  return !x || !y || (x.start <= y.end && y.start <= x.end);
}
