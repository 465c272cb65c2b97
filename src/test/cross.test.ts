import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildLedgerOf } from '../build.ts';
import { realEffects } from '../effects.ts';
import { buildLedger } from '../ledger/index.ts';
import type { Ledger } from '../model/ledger.ts';

// What a careful person found several articles to share lies beside the project.
const notes = join('..', 'shared', 'gold', 'cross.json');
const originals = join('..', 'shared', 'articles');
const here = existsSync(notes) && existsSync(originals);
if (!here) console.log(`skipped: ${notes} is not there`);

interface Shared {
  readonly id: string;
  readonly claim: string;
  readonly at: readonly { readonly article: string; readonly line: number }[];
}

/** Rank of each line among the lines of an original that are not blank: the paragraph numbers of retellings. */
function rankOf(article: string, line: number): number {
  const lines = readFileSync(join(originals, `${article}.txt`), 'utf8')
    .split('\n')
    .slice(0, line);
  return lines.filter((each) => each.trim() !== '').length;
}

/** Ids of the statements that stand on a line of an original, or retell it. */
function statementsAt(ledger: Ledger, { article, line }: Shared['at'][number]): Set<string> {
  const rank = rankOf(article, line);
  const lines = readFileSync(join(originals, `${article}.txt`), 'utf8')
    .replaceAll('\r\n', '\n')
    .split('\n');
  const from = lines.slice(0, line - 1).join('\n').length;
  const to = from + 1 + (lines[line - 1]?.length ?? 0);
  const found = ledger.statements.filter((statement) => {
    const { original, file } = ledger.articles.find(({ id }) => id === statement.article) ?? {};
    if (original != null) return original === article && statement.original.includes(rank);
    return file?.startsWith(`${article}.`) === true && statement.start < to && statement.end > from;
  });
  return new Set(found.map(({ id }) => id));
}

/** The most articles of those that share a claim which one claim of the ledger joins. */
function joined(ledger: Ledger, { at }: Shared): number {
  const places = at.map((place) => ({ ...place, ids: statementsAt(ledger, place) }));
  const counts = ledger.claims
    .filter(({ kind }) => kind !== 'statement')
    .map(
      ({ statements }) =>
        new Set(places.filter(({ ids }) => statements.some((id) => ids.has(id))).map(({ article }) => article)).size,
    );
  return Math.max(0, ...counts);
}

describe.skipIf(!here).each([
  ['the retellings', join('content', 'articles')],
  ['the originals as they came', originals],
])('%s', (_, folder) => {
  let ledger: Ledger;
  beforeAll(async () => {
    const { readings, gazetteer } = await buildLedgerOf(folder, 'content', realEffects);
    if (!gazetteer) throw new Error('the gazetteer has errors');
    ledger = buildLedger(readings, gazetteer);
  });

  test('have each claim that they share as one claim', () => {
    const { shared_claims: shared } = JSON.parse(readFileSync(notes, 'utf8')) as {
      readonly shared_claims: readonly Shared[];
    };
    const parted = shared.filter(
      (claim) => joined(ledger, claim) < new Set(claim.at.map(({ article }) => article)).size,
    );
    console.log(`shared claims joined: ${shared.length - parted.length} of ${shared.length}`);
    expect(parted.map(({ id, claim }) => `${id} ${claim}`)).toEqual([]);
  });

  // Opinion against opinion, statuses and sums of time are no disagreements by kind: both sides have to stand as claims.
  test('tell both sides of every contradiction that was found in them', () => {
    const { contradictions } = JSON.parse(readFileSync(notes, 'utf8')) as {
      readonly contradictions: readonly { readonly id: string; readonly a: Shared['at']; readonly b: Shared['at'] }[];
    };
    const told = (at: Shared['at']) =>
      at.some((place) => {
        const ids = statementsAt(ledger, place);
        return ledger.claims.some(
          ({ kind, statements }) => kind !== 'statement' && statements.some((id) => ids.has(id)),
        );
      });
    expect(contradictions.filter(({ a, b }) => !told(a) || !told(b)).map(({ id }) => id)).toEqual([]);
  });

  test('keep a share of a region apart from a share of the country', () => {
    const shares = ledger.figures.filter(({ measure }) =>
      /^(?:donbas-share|territory-taken-year)$/.test(measure ?? ''),
    );
    expect(new Set(shares.map(({ measure }) => measure)).size).toBe(2);
    expect(ledger.disagreements.filter(({ id }) => /share|taken/.test(id))).toEqual([]);
  });

  test('disagree on whose envoys they were, on the summit, the office, the concessions and the length of the war', () => {
    const ids = ledger.disagreements.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'role-witkoff-envoy',
        'role-kushner-envoy',
        'date-alaska-summit',
        'role-trump-president',
        'denial-washington-territory-wants-land-ceded',
        'number-war-length',
      ]),
    );
  });
});
