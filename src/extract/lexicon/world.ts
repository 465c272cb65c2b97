import { wordList, wordSet } from './word-list.ts';
import world from './world.json' with { type: 'json' };

/** A name that news of any day may bring, whatever a site's gazetteer holds. */
export interface WorldName {
  /** As it is printed. */
  readonly name: string;
  /** Every spelling, the name among them. */
  readonly forms: readonly string[];
  readonly kind: 'organisation' | 'outlet' | 'place';
}

const { outlets, places, clubsOfTowns, about: _, ...bodies } = world;

function namesOf(lines: readonly string[], kind: WorldName['kind']): WorldName[] {
  return wordList(lines).map((entry) => {
    const forms = entry.split('|');
    return { name: forms[0] ?? entry, forms, kind };
  });
}

/** Well-known bodies, outlets and places of the world, each once. */
export const WORLD_NAMES: readonly WorldName[] = [
  ...Object.values(bodies).flatMap((lines) => namesOf(lines, 'organisation')),
  ...namesOf(outlets, 'outlet'),
  ...namesOf(places, 'place'),
];

/** What clubs are called by alone, where the text speaks of games: the last word, in the plural. */
export const CLUB_NICKNAMES: ReadonlySet<string> = new Set(
  namesOf(world.sport, 'organisation').flatMap(({ name }) =>
    / \p{Lu}\p{Ll}+s$/u.test(name) ? [name.split(' ').at(-1) ?? ''] : [],
  ),
);

/** Towns whose name is a club's too. */
export const CLUBS_OF_TOWNS = wordSet(clubsOfTowns);
