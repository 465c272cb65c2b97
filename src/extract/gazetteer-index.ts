import type { ActorRow, Gazetteer, PlaceRow } from '../model/gazetteer.ts';
import type { NameMention } from '../model/mention.ts';

/** Look-ups of the gazetteer that reading needs for every sentence. */
export interface GazetteerIndex {
  readonly actors: ReadonlyMap<string, ActorRow>;
  readonly places: ReadonlyMap<string, PlaceRow>;
  /** The actor that a mention means: itself, or for a capital or country the government it stands for; else null. */
  actorOf(mention: NameMention): string | null;
  /** The side of an actor, or null. */
  sideOf(actor: string): string | null;
  /** The actor meant by an adjective of a place, in small letters: `norwegian`; else null. */
  actorOfAdjective(word: string): string | null;
  /** Everything an `@id` of a wording may call the mention by. */
  idsOf(mention: NameMention): readonly string[];
}

/** Makes the look-ups once for all articles. */
export function indexGazetteer(gazetteer: Gazetteer): GazetteerIndex {
  const actors = new Map(gazetteer.actors.map((row) => [row.id, row]));
  const places = new Map(gazetteer.places.map((row) => [row.id, row]));
  const sideOf = (actor: string) => actors.get(actor)?.side ?? null;
  const actorOf = ({ kind, id }: Pick<NameMention, 'kind' | 'id'>) =>
    kind === 'actor' ? id : (places.get(id)?.standsFor ?? null);
  const idsFor = (kind: NameMention['kind'], id: string): readonly string[] => {
    const actor = actorOf({ kind, id });
    const side = actor === null ? null : sideOf(actor);
    return [id, kind, ...(actor === null ? [] : [actor]), ...(side === null ? [] : [side])];
  };
  const rows = {
    place: new Map(gazetteer.places.map(({ id }) => [id, idsFor('place', id)])),
    actor: new Map(gazetteer.actors.map(({ id }) => [id, idsFor('actor', id)])),
  };
  const adjectives = new Map(
    gazetteer.places.flatMap(({ adjectives, standsFor }) =>
      standsFor === undefined ? [] : adjectives.map((word) => [word.toLowerCase(), standsFor] as const),
    ),
  );
  return {
    actors,
    places,
    actorOf,
    sideOf,
    actorOfAdjective: (word) => adjectives.get(word) ?? null,
    idsOf: ({ kind, id }) => rows[kind].get(id) ?? idsFor(kind, id),
  };
}
