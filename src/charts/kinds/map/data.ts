import { formatFigure } from '../../../format/index.ts';
import type { MapFile } from '../../../model/chart-file.ts';
import type { Figure, Ledger } from '../../../model/ledger.ts';
import { claimsFor } from '../../ask.ts';
import type { ChartContext, Trouble } from '../../context.ts';
import { figuresOf } from '../../figures.ts';
import { sortStatements } from '../../sources.ts';

export type LonLat = readonly [number, number];

/** A place with a position, and the statements that name it. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly at: LonLat;
  readonly statements: readonly string[];
}

/** The line through some places; `km` is how long the newest figure says it is. */
export interface MapLine {
  readonly name: string;
  readonly places: readonly MapPlace[];
  readonly km: number | null;
  /** The figure in words, such as `about 50 km`; every differing value is named. */
  readonly length: string | null;
  readonly figures: readonly Figure[];
  readonly statements: readonly string[];
}

export interface MapArrow {
  readonly label: string;
  readonly from: LonLat;
  readonly to: LonLat;
  readonly statements: readonly string[];
}

/** What a map shows, without pixels. */
export interface MapData {
  readonly line: MapLine | null;
  readonly apart: readonly MapPlace[];
  readonly arrows: readonly MapArrow[];
  /** All statements that a mark stands on. */
  readonly statements: readonly string[];
}

function findPlaces(ledger: Ledger, ids: readonly string[], troubles: Trouble[]): MapPlace[] {
  return ids.flatMap((id) => {
    const place = ledger.places.find((each) => each.id === id);
    const naming = ledger.statements.filter((statement) => statement.places.includes(id));
    if (!place || naming.length === 0) return [];
    if (place.lon === null || place.lat === null) {
      troubles.push({
        level: 'warning',
        words: id,
        text: `place "${id}" has no position, so the map leaves it out`,
        hint: 'Give it lon and lat in the places of the gazetteer.',
        rule: 'place-unplaced',
      });
      return [];
    }
    const statements = sortStatements(
      ledger,
      naming.map((statement) => statement.id),
    );
    return [{ id, name: place.name, at: [place.lon, place.lat], statements }];
  });
}

function findLine(file: MapFile, ledger: Ledger, troubles: Trouble[]): MapLine | null {
  if (!file.line) return null;
  const { name, measure, query } = file.line;
  const places = findPlaces(ledger, file.line.places, troubles);
  if (places.length === 0) return null;
  const figures = measure ? figuresOf(ledger, measure) : [];
  const told = query ? claimsFor(ledger, query).flatMap((claim) => claim.statements) : [];
  const statements = figures.length > 0 ? figures.flatMap((figure) => figure.statements) : told;
  const words = [...new Set(figures.map(formatFigure))];
  return {
    name,
    places,
    km: figures.find((figure) => figure.unit === 'km')?.value ?? null,
    length: words.length === 0 ? null : words.join(' or '),
    figures,
    statements: sortStatements(ledger, statements),
  };
}

/** Takes from the ledger what the map's file asks for. */
export function gatherMap(file: MapFile, context: ChartContext, troubles: Trouble[]): MapData {
  const { ledger } = context;
  const line = findLine(file, ledger, troubles);
  const apart = findPlaces(ledger, file.places, troubles);
  const arrows = file.arrows.flatMap(({ label, from, to, query }) => {
    const statements = claimsFor(ledger, query).flatMap((claim) => claim.statements);
    return statements.length === 0 ? [] : [{ label, from, to, statements: sortStatements(ledger, statements) }];
  });
  const statements = [
    ...(line?.statements ?? []),
    ...[...(line?.places ?? []), ...apart, ...arrows].flatMap((each) => each.statements),
  ];
  return { line, apart, arrows, statements };
}
