import type { MatrixFile } from '../../../model/chart-file.ts';
import type { Guarantee, Ledger } from '../../../model/ledger.ts';
import type { SiteConfig } from '../../../model/site.ts';
import { claimsFor } from '../../ask.ts';
import type { ChartContext, Trouble } from '../../context.ts';
import { independentOrigins, sortStatements } from '../../sources.ts';
import { unknownName } from '../../unknown-name.ts';

/** A side by name, and by the fewest letters that tell it from the others. */
export interface Party {
  readonly name: string;
  readonly letters: string;
}

/** One component of one model with one status. */
export interface MatrixMark {
  readonly model: string;
  readonly component: string;
  readonly name: string;
  readonly status: Guarantee['status'];
  /** Names of who offers it, demands it or objects: whoever the articles name with it. */
  readonly by: readonly string[];
  /** Ids of their sides; who is of no side, such as an outlet, adds none. */
  readonly sides: readonly string[];
  /** The side when there is one only, as its dot has that side's colour; the letters stand beside the dot. */
  readonly party: Party | null;
  /** Number of independent origins; none when only articles' own voices say it. */
  readonly origins: number;
  readonly statements: readonly string[];
}

export interface MatrixRow {
  readonly id: string;
  readonly name: string;
  /** Names of the sides that are named with its components, in the site's order. */
  readonly sides: readonly string[];
  /** One list of marks for each term, empty where nothing is said. */
  readonly cells: readonly (readonly MatrixMark[])[];
}

/** Models by terms, without pixels. */
export interface MatrixData {
  readonly terms: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly MatrixRow[];
  readonly marks: readonly MatrixMark[];
  readonly statements: readonly string[];
}

const OTHER = 'other';

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

/** Finds a side by its id. */
export function findParty({ sides }: Pick<SiteConfig, 'sides'>, id: string): Party | null {
  const name = sides.find((side) => side.id === id)?.name;
  if (name === undefined) return null;
  const others = sides.filter((side) => side.id !== id).map((side) => side.name);
  const lengths = Array.from({ length: name.length }, (_, i) => i + 1);
  const least = lengths.find((length) => !others.some((other) => other.startsWith(name.slice(0, length))));
  return { name, letters: name.slice(0, least ?? name.length) };
}

function readMarks(file: MatrixFile, { ledger, config }: ChartContext): MatrixMark[] {
  const claims = new Map(claimsFor(ledger, file.query).map((claim) => [claim.id, claim]));
  const actors = new Map(ledger.actors.map((actor) => [actor.id, actor]));
  return ledger.guarantees.flatMap((guarantee) => {
    const { model, component, status } = guarantee;
    const claim = claims.get(guarantee.claim);
    const components = ledger.terms.models.find((each) => each.id === model)?.components ?? [];
    const name = components.find((each) => each.id === component)?.name ?? component;
    if (!claim) return [];
    const sides = unique(guarantee.by.flatMap((id) => actors.get(id)?.side ?? []));
    return {
      model,
      component,
      name,
      status,
      by: unique(guarantee.by.map((id) => actors.get(id)?.name ?? id)),
      sides,
      party: sides.length === 1 ? findParty(config, sides[0] ?? '') : null,
      origins: independentOrigins([claim]).size,
      statements: sortStatements(ledger, guarantee.statements),
    };
  });
}

/** Index of the term that lists a component; the last one takes the rest. */
function termOf(file: MatrixFile, mark: MatrixMark): number {
  const found = file.terms.findIndex(({ components }) =>
    components.some((each) => each === `${mark.model}/${mark.component}` || each === `*/${mark.component}`),
  );
  return found === -1 ? file.terms.length : found;
}

/** Warns of components and models that the gazetteer does not have. */
function checkNames(file: MatrixFile, ledger: Ledger): Trouble[] {
  const models = ledger.terms.models.map(({ id }) => id);
  const own = ledger.terms.models.flatMap(({ id, components }) => components.map((each) => `${id}/${each.id}`));
  const components = [...own, ...new Set(own.map((each) => each.replace(/^[^/]+/, '*')))];
  const wrongModels = file.models.filter(({ id }) => !models.includes(id));
  const wrongParts = file.terms.flatMap((term) => term.components).filter((each) => !components.includes(each));
  return [
    ...wrongModels.map(({ id }) => unknownName('model', id, models, 'warning')),
    ...wrongParts.map((each) => unknownName('component', each, components, 'warning')),
  ];
}

/** Takes the guarantees from the ledger and sorts them into models and terms. */
export function gatherMatrix(file: MatrixFile, context: ChartContext, troubles: Trouble[]): MatrixData {
  const { ledger, config } = context;
  troubles.push(...checkNames(file, ledger));
  const marks = readMarks(file, context);
  const all = [...file.terms.map(({ id, name }) => ({ id, name })), { id: OTHER, name: file.other }];
  const used = all.map((_, i) => marks.some((mark) => termOf(file, mark) === i));
  const order = unique([...file.models.map(({ id }) => id), ...ledger.terms.models.map(({ id }) => id)]);
  const rows = order.flatMap((id): MatrixRow[] => {
    const own = marks.filter((mark) => mark.model === id);
    if (own.length === 0) return [];
    const name =
      file.models.find((each) => each.id === id)?.name ?? ledger.terms.models.find((each) => each.id === id)?.name;
    const sides = config.sides.filter((side) => own.some((mark) => mark.sides.includes(side.id)));
    const cells = all.map((_, i) => own.filter((mark) => termOf(file, mark) === i)).filter((_, i) => used[i]);
    return [{ id, name: name ?? id, sides: sides.map((side) => side.name), cells }];
  });
  return {
    terms: all.filter((_, i) => used[i]),
    rows,
    marks: rows.flatMap((row) => row.cells.flat()),
    statements: marks.flatMap((mark) => mark.statements),
  };
}
