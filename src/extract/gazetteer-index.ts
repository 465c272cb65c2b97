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
  const actorOf = (mention: NameMention) =>
    mention.kind === 'actor' ? mention.id : (places.get(mention.id)?.standsFor ?? null);
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
    idsOf: (mention) => {
      const actor = actorOf(mention);
      const side = actor === null ? null : sideOf(actor);
      return [mention.id, mention.kind, ...(actor === null ? [] : [actor]), ...(side === null ? [] : [side])];
    },
  };
}
