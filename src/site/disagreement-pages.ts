import type { Disagreement } from '../model/ledger.ts';
import type { Site } from './data.ts';
import { disagreementPageHref } from './links.ts';
import { type PagePart, paginateGroups } from './paginate.ts';
import { type SourceLine, sideLines } from './sources.ts';

/** One side of a disagreement and the places that it stands on. */
export interface SideView {
  readonly label: string;
  readonly lines: readonly SourceLine[];
}

/** A disagreement as it is told where other things stand beside it: a long one in part. */
export interface DisagreementView {
  readonly sides: readonly SideView[];
  /** Where the whole of it stands and how much that is; null when this is the whole. */
  readonly all: { readonly href: string; readonly sides: number; readonly places: number } | null;
}

/** So much of a disagreement stands where others stand beside it, of each side as much as of the other. */
const SIDES = 6;
const PLACES = 12;

const views = new WeakMap<Disagreement, readonly SideView[]>();

/** Once for each disagreement: it is told on several pages, and may stand in every article. */
function viewSides(site: Site, disagreement: Disagreement): readonly SideView[] {
  const view =
    views.get(disagreement) ?? disagreement.sides.map((side) => ({ label: side.label, lines: sideLines(site, side) }));
  views.set(disagreement, view);
  return view;
}

const isLong = (sides: readonly SideView[]): boolean =>
  sides.length > SIDES || sides.some(({ lines }) => lines.length > PLACES);

/** The sides of a disagreement in the ledger's order, each with its first places. */
export function viewDisagreement(site: Site, disagreement: Disagreement): DisagreementView {
  const sides = viewSides(site, disagreement);
  if (!isLong(sides)) return { sides, all: null };
  const places = sides.reduce((sum, { lines }) => sum + lines.length, 0);
  return {
    sides: sides.slice(0, SIDES).map(({ label, lines }) => ({ label, lines: lines.slice(0, PLACES) })),
    all: { href: disagreementPageHref(disagreement.id, 1), sides: sides.length, places },
  };
}

/** One page of a long disagreement. */
export interface DisagreementPage {
  readonly disagreement: Disagreement;
  readonly sides: readonly PagePart<{ readonly title: string; readonly rows: readonly SourceLine[] }>[];
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

const PER_PAGE = 500;

/** The pages of those disagreements that are too long to be told beside others. @param perPage - Places on a page. */
export function disagreementPages(site: Site, perPage: number = PER_PAGE): readonly DisagreementPage[] {
  return site.ledger.disagreements.flatMap((disagreement) => {
    const sides = viewSides(site, disagreement);
    if (!isLong(sides)) return [];
    const groups = sides.map(({ label, lines }) => ({ title: label, rows: lines }));
    const pages = paginateGroups(groups, perPage);
    return pages.map((part, i) => ({ disagreement, sides: part, number: i + 1, count: pages.length }));
  });
}
