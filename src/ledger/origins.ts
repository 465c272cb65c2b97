import { dateBounds, spellCount } from '../format/index.ts';
import type { LedgerArticle, Origin } from '../model/ledger.ts';
import type { Attribution } from '../model/mention.ts';
import type { Statement } from '../model/statement.ts';
import { spoken } from '../words/index.ts';
import type { Entry } from './entry.ts';
import { compare } from './order.ts';
import { slugify } from './slug.ts';

// "eight sources familiar with the talks" tells no more of who they are than the outlet that cites them.
const SPELT = /^(?:no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i;
// What a name cannot end in, when the reader saw only the begin of it: "sources familiar with the".
const DANGLING = /(?:\s+(?:the|an?|of|to|in|on|for|by|at|with|familiar|close|near))+$/i;
const FACELESS = /^(?:(?:\w+ ){0,3})?(?:sources?|people|persons?)\b/i;

/** A statement and whose it is. */
type Said = Pick<Entry, 'statement' | 'speakers'>;

/**
 * The reports that a claim goes back to. An origin is a speaker and an occasion: who carries a report on adds none,
 * unnamed sources count with the outlet that they spoke to, and what nobody is named for is the own voice of its
 * article. Several who speak together are an origin each. Two occasions of one speaker are two origins only when both
 * are dated and their dates lie apart.
 */
export function listOrigins(entries: readonly Said[], articles: ReadonlyMap<string, LedgerArticle>): Origin[] {
  const [only, another] = entries;
  if (only && !another) {
    const { statement, speakers } = only;
    const [voice, second] = voicesOf(speakers, statement.article, articles.get(statement.article)?.publisher);
    if (voice && !second) return [{ ...voice, date: occasionOf(voice, statement), statements: [statement.id] }];
  }
  const bySpeaker = new Map<string, Occasion[]>();
  // Where a date once went there it goes again: those before it shut it out, and days in common only become fewer.
  const placed = new Map<string, Occasion>();
  const statements = new Map(entries.map((entry) => [entry.statement.id, entry]));
  for (const { statement, speakers } of statements.values())
    for (const voice of voicesOf(speakers, statement.article, articles.get(statement.article)?.publisher)) {
      const date = occasionOf(voice, statement);
      const mine = bySpeaker.get(voice.id) ?? [];
      bySpeaker.set(voice.id, mine);
      const key = `${voice.id} ${date}`;
      const same = placed.get(key) ?? mine.find((each) => narrow(each, date));
      if (same) {
        narrow(same, date);
        same.statements.add(statement.id);
        if (voice.label.length > same.voice.label.length) same.voice = { ...same.voice, label: voice.label };
        same.date ??= date;
        placed.set(key, same);
        continue;
      }
      const fresh: Occasion = { voice, date, start: '', end: '\uffff', statements: new Set([statement.id]) };
      narrow(fresh, date);
      mine.push(fresh);
      placed.set(key, fresh);
    }
  return [...bySpeaker.values()]
    .flat()
    .map(({ voice, date, statements: ids }): Origin => {
      return { id: voice.id, label: voice.label, kind: voice.kind, actor: voice.actor, date, statements: [...ids] };
    })
    .sort((a, b) => compare(a.id, b.id) || compare(a.date ?? '', b.date ?? ''));
}

/** Ids of the independent origins that an entry goes back to; none when it is its article's own voice. */
export function independentsOf({ speakers, statement }: Said): string[] {
  return voicesOf(speakers, statement.article)
    .filter(({ kind }) => kind !== 'own-voice')
    .map(({ id }) => id);
}

/** How many different speakers stand behind a claim; an article's own voice is none. */
export function countIndependent(origins: readonly Origin[]): number {
  return new Set(origins.filter(({ kind }) => kind !== 'own-voice').map(({ id }) => id)).size;
}

interface Voice {
  readonly id: string;
  readonly label: string;
  readonly kind: Origin['kind'];
  readonly actor: string | null;
}

/** What one speaker said at one time; `start` and `end` hold the days that all its dates share. */
interface Occasion {
  voice: Voice;
  date: string | null;
  start: string;
  end: string;
  readonly statements: Set<string>;
}

/** Takes a date in when it leaves days in common; no date fits every occasion. @returns Whether it did. */
function narrow(each: Occasion, date: string | null): boolean {
  const bounds = date === null ? null : dateBounds(date);
  if (!bounds) return true;
  if (bounds.start > each.end || bounds.end < each.start) return false;
  if (bounds.start > each.start) each.start = bounds.start;
  if (bounds.end < each.end) each.end = bounds.end;
  return true;
}

function voicesOf(speakers: readonly Attribution[], article: string, publisher: string | null = null): Voice[] {
  const named = speakers.filter(({ name }) => name !== null);
  if (named.length === 0) {
    const label = spoken().claims.ownVoiceOf(publisher ?? article);
    return [{ id: `own-voice-${article}`, label, kind: 'own-voice', actor: null }];
  }
  return named.map((speaker) => voiceOf(speaker, article));
}

function voiceOf(speaker: Attribution, article: string): Voice {
  const { via, kind, count, actor } = speaker;
  const name = (speaker.name ?? '').replace(DANGLING, '');
  if (kind === 'anonymous' && FACELESS.test(name) && via) {
    return {
      id: slugify(via),
      label: spoken().claims.citing(via, count === null ? name : `${spellCount(count)} ${withoutCount(name)}`),
      kind: 'outlet',
      actor: null,
    };
  }
  const id =
    kind === 'anonymous'
      ? slugify(`${via ?? article} ${name.replace(/^(?:an?|one|the) /i, '')}`)
      : kind === 'outlet'
        ? slugify(name)
        : (actor ?? slugify(name));
  return { id, label: via && kind === 'anonymous' ? spoken().claims.toOutlet(name, via) : name, kind, actor };
}

/** `eight sources`, `sources familiar with the talks`: the words without the number. */
function withoutCount(name: string): string {
  return name.replace(/^(?:\d+|[a-z]+(?=\s+(?:sources?|people|persons?|officials?)\b)) /i, (word) =>
    SPELT.test(word.trim()) ? '' : word,
  );
}

/** When it was said, as far as the sentence dates it; an article's own voice has no occasion. */
function occasionOf({ kind }: Voice, statement: Statement): string | null {
  if (kind === 'own-voice') return null;
  const dated = statement.dates.find(
    ({ value, relation, basis }) => value !== null && relation === null && basis === 'resolved',
  );
  return dated?.value ?? null;
}
