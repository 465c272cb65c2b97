import given from './given-names.json' with { type: 'json' };
import words from './name-words.json' with { type: 'json' };
import titles from './titles.json' with { type: 'json' };
import { wordList, wordSet } from './word-list.ts';

/** Ends the name of a body: `Council`. */
export const ORGANISATION_HEADS = wordSet(words.organisation);
/** Opens the name of a body, before `of` or `for`: `Ministry`. */
export const ORGANISATION_OPENERS = wordSet(words.opensOrganisation);
/** Words of other languages that begin the name of a body: `Fondation`. */
export const ORGANISATION_STARTS = wordSet(words.startsOrganisation);
/** Bodies in small letters that are one of a country's: `foreign ministry`. */
export const LOWERCASE_BODIES = wordList(words.lowercaseOrganisation);
/** Before `of` and a place, makes one name with it: `University of ...`. */
export const TAKES_PLACE = wordSet(words.takesPlace);
/** Ends the name of a place: `River`. */
export const PLACE_HEADS = wordSet(words.place);
/** Opens the name of a place: `Lake`. */
export const PLACE_OPENERS = wordSet(words.opensPlace);
/** Opens a place only together with more: `North`. */
export const DIRECTIONS = wordSet(words.directionOfPlace);
/** Common nouns for places: `town`. */
export const COMMON_PLACES = wordSet(words.commonPlace);
/** Ends or opens the name of something that is neither a body nor a place: `Treaty`. */
export const EVENT_HEADS = wordSet(words.event);
/** Small words that a capital makes look like a name at the head of a sentence. */
export const OPENERS = wordSet(words.opener);
/** Capitalised words that name nothing we keep. */
export const NEVER_NAMES = wordSet(words.never);
/** Small words inside a person's name. */
export const PARTICLES = wordSet(words.particle);
/** Titles with a capital, before a name. */
export const TITLES = wordSet(titles.capital);
/** Titles that, standing right before a name, leave no doubt that it is a person's. */
export const STRONG_TITLES = wordSet(titles.strong);
/** What somebody is, in small letters: `spokesman`. */
export const ROLE_NOUNS = wordSet(titles.role);
/** Verbs behind a whole name that show it to be a person's. */
export const PERSON_DOES = wordSet(titles.personDoes);
/** Participles that do so behind `was`. */
export const PERSON_WAS = wordSet(titles.personWas);
/** Given names of the world. */
export const GIVEN_NAMES = wordSet(given.names);

/** Common nouns for bodies: `charity`. */
export const COMMON_ORGANISATIONS = wordSet(words.commonOrganisation);
/** Nouns right behind a body's name: `X spokesperson`. */
export const BODY_STAFF = wordSet(words.bodyStaff);
/** What a body has, behind its possessive: `X's shareholders`; several words in one. */
export const BODY_OWNS = wordSet(words.bodyOwns);
/** Verbs that hardly anybody but a body does. */
export const BODY_DOES = wordSet(words.bodyDoes);
/** Nouns that a small word and a body follow: `shares` of X. */
export const BODY_BEHIND = wordSet(words.bodyBehind);
/** Ends what has an abbreviation and is no body: Domestic `Product`. */
export const NO_BODY = wordSet(words.noBody);
/** Words that show an article to be about a game. */
export const SPORT_WORDS = wordList(words.sport);
/** Nouns behind a team's name: `striker`. */
export const TEAM_MEMBERS = wordSet(words.teamMember);
/** Places that play as countries do, and stay places. */
export const NATIONAL_SIDES = wordSet(words.nationalSide);
/** What a team does, and no town. */
export const TEAM_DOES = wordSet(words.teamDoes);
/** Prepositions that a place follows. */
export const PLACE_PREPOSITIONS = wordSet(words.toward);
/** Nouns after which `at` leads to a place: `the crossing at`. */
export const SITES = wordSet(words.siteBefore);
/** Last words of bodies that every country has: `Ministry`. */
export const COUNTRY_BODIES = wordSet(words.countryBody);
/** What a body is for: `Securities` and Exchange Commission. */
export const TOPICS = wordSet(words.topic);
/** Opens the name of a body that lists what it is for: `Ministry` of Ports, Canals and Dams. */
export const LISTS_TOPICS = wordSet(words.severalTopics);
/** Bodies with a possessive in their name: St Mary's `Hospital`. */
export const OF_SAINT = wordSet(words.ofSaint);
/** Words that, with `to`, lead to a place: `fled to`. */
export const MOTIONS = wordSet(words.motion);

const DEMONYMS = wordSet(words.demonym);

/** Whether a capitalised word is an adjective or noun of a people: `Norwegian`, `Danish`, `Swiss`. */
export function isDemonym(word: string): boolean {
  return DEMONYMS.has(word) || (/^\p{Lu}\p{L}{2,}(?:ians?|eans?|ish|ese)$/u.test(word) && !GIVEN_NAMES.has(word));
}
