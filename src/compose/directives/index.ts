/**
 * The directives of outlines, one kind a file. A new kind is a file here and a line below.
 */
import type { DirectiveRules } from '../call.ts';
import { changesDirective } from './changes.ts';
import { chartDirective } from './chart.ts';
import { claimsDirective } from './claims.ts';
import { dateRules, fillDate } from './date.ts';
import { disagreementsDirective } from './disagreements.ts';
import { eventsDirective } from './events.ts';
import { figureRules, fillFigure } from './figure.ts';
import { guaranteesDirective } from './guarantees.ts';
import type { InlineDirective, LeafDirective } from './kind.ts';
import { positionsDirective } from './positions.ts';
import { sourcesDirective } from './sources.ts';
import { standingDirective } from './standing.ts';
import { tellRules } from './tell.ts';

function byName<Kind extends { readonly rules: DirectiveRules }>(kinds: readonly Kind[]): ReadonlyMap<string, Kind> {
  return new Map(kinds.map((kind) => [kind.rules.name, kind]));
}

export const inlineDirectives = byName<InlineDirective>([
  { rules: figureRules, fill: fillFigure },
  { rules: dateRules, fill: fillDate },
]);

export const leafDirectives = byName<LeafDirective>([
  chartDirective,
  eventsDirective,
  positionsDirective,
  guaranteesDirective,
  disagreementsDirective,
  claimsDirective,
  standingDirective,
  changesDirective,
  sourcesDirective,
]);

/** Names that stand in text. */
export const textNames: ReadonlySet<string> = new Set([tellRules.name, ...inlineDirectives.keys()]);
