import { fullAddress } from '../address.ts';
import type { Book } from '../book.ts';

/**
 * The places with known coordinates as GeoJSON (RFC 7946), WGS 84, longitude first.
 *
 * A feature's properties: `name`, `aliases` (other spellings), `kind`, `statements` (ids of the sentences that name it)
 * and `address` (its page, null when nothing is said about it).
 */
export function placesGeoJson(book: Book): string {
  const named = new Map<string, string[]>();
  for (const { id, places } of book.ledger.statements)
    for (const place of places) {
      const ids = named.get(place);
      if (ids === undefined) named.set(place, [id]);
      else ids.push(id);
    }
  const features = book.ledger.places.flatMap(({ id, name, aliases, kind, lon, lat }) => {
    if (lon === null || lat === null) return [];
    const statements = named.get(id) ?? [];
    const address = statements.length === 0 ? null : fullAddress(book.at, `/places/${id}/`);
    return {
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: { name, aliases, kind, statements, address },
    };
  });
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`;
}
