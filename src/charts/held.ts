import type { Ledger, OrderStep, Origin } from '../model/ledger.ts';
import type { Query } from '../model/query.ts';
import { claimsFor } from './ask.ts';
import { attribute } from './attribution.ts';
import { articleOf, sortStatements } from './sources.ts';

/** One stance that one side is said to hold, whoever of that side holds it. */
export interface Held {
  readonly issue: string;
  readonly stance: string;
  readonly side: string;
  /** In a few words, or as the gazetteer's label has it. */
  readonly name: string;
  readonly label: string;
  readonly order: readonly [OrderStep, OrderStep] | null;
  /** Names of those who hold it. */
  readonly actors: readonly string[];
  readonly statements: readonly string[];
  /** Number of independent origins; none when only articles' own voices say it. */
  readonly origins: number;
  readonly articles: number;
  /** A named speaker of the side says so; else others or unnamed sources report it. */
  readonly self: boolean;
  readonly disputed: boolean;
  /** `said by Ada Weir, via Valley Gazette, 2 March 2031`. */
  readonly said: string;
}

/** Origins as far as they stand behind some statements, each once. */
function originsOf(origins: readonly Origin[], statements: ReadonlySet<string>): Origin[] {
  const behind = origins.filter((origin) => origin.statements.some((id) => statements.has(id)));
  return [...new Map(behind.map((origin) => [origin.id, origin])).values()];
}

/**
 * The stances that sides are said to hold, in the order of the gazetteer, within one stance by side.
 *
 * @param sides - Ids; positions of nobody in particular, or of who is of no such side, are left out.
 */
export function listHeld(ledger: Ledger, sides: readonly string[], query?: Query): Held[] {
  const claims = new Map(claimsFor(ledger, query).map((claim) => [claim.id, claim]));
  const actors = new Map(ledger.actors.map((actor) => [actor.id, actor]));
  const sideOf = (actor: string | null) => (actor && actors.get(actor)?.side) || null;
  return ledger.terms.issues.flatMap((issue) =>
    issue.stances.flatMap((stance) =>
      sides.flatMap((side): Held[] => {
        const own = ledger.positions.filter(
          (each) =>
            each.issue === issue.id &&
            each.stance === stance.id &&
            sideOf(each.actor) === side &&
            claims.has(each.claim),
        );
        if (own.length === 0) return [];
        const statements = sortStatements(
          ledger,
          own.flatMap((each) => each.statements),
        );
        const about = [...new Set(own.map((each) => each.claim))].flatMap((id) => claims.get(id) ?? []);
        const origins = originsOf(
          about.flatMap((claim) => claim.origins),
          new Set(statements),
        ).filter(({ kind }) => kind !== 'own-voice');
        return [
          {
            issue: issue.id,
            stance: stance.id,
            side,
            name: stance.short ?? stance.label,
            label: stance.label,
            order: stance.order,
            actors: [...new Set(own.flatMap(({ actor }) => (actor && actors.get(actor)?.name) || []))],
            statements,
            origins: origins.length,
            articles: new Set(statements.map(articleOf)).size,
            self: origins.some(({ actor }) => sideOf(actor) === side),
            disputed: about.some((claim) => claim.disputedBy.length > 0),
            said: attribute(
              ledger,
              origins.map(({ label }) => label),
              statements,
            ).words,
          },
        ];
      }),
    ),
  );
}
