import type { Sentence } from '../../model/article.ts';
import type { NameCandidate, NameMention } from '../../model/mention.ts';
import { NATIONAL_SIDES, SPORT_WORDS, TEAM_DOES, TEAM_MEMBERS } from '../lexicon/name-words.ts';
import { CLUB_NICKNAMES, CLUBS_OF_TOWNS } from '../lexicon/world.ts';
import { plainForm } from './candidate-forms.ts';
import type { NameFinder } from './name.ts';
import { type Token, tokensOf } from './name-token.ts';

/** How many words of games an article must have before its towns may be teams. */
const ENOUGH = 3;
/** What stands before an opponent. */
const OPPOSES = /^(?:against|beat|beating|versus|vs|v|facing|thrashed|defeated|edged|host|hosts|hosting|over|past)$/;
/** What may as well stand before a town. */
const WHERE_OR_WHOSE = /^(?:in|near|outside|around|across|throughout|of|to|from|at|central|city)$/;
/** What stands before a town even where games are told of. */
const WHERE = /^(?:in|near|outside|around|across|throughout)$/;

interface Spot {
  readonly name: NameMention | NameCandidate;
  readonly sentence: Sentence;
  readonly statement: string;
}

/** Tokens around a name: from its first to behind its last. */
function spanOf(tokens: readonly Token[], { sentence, name }: Spot): readonly [number, number] {
  const start = name.offset - sentence.start;
  const from = tokens.findIndex((token) => token.start >= start);
  let to = from;
  while ((tokens[to]?.end ?? Infinity) <= start + name.text.length) to += 1;
  return [from, to];
}

/** `Brema beat Tamsel`, `against Brema`, `the Brema striker`, `Brema's goalkeeper`, `Brema 2-1 Tamsel`. */
function playsAsTeam(spot: Spot): boolean {
  const tokens = tokensOf(spot.sentence);
  const [from, to] = spanOf(tokens, spot);
  const word = (at: number) => tokens[at]?.lower ?? '';
  const [before, after] = [word(from - 1), word(to)];
  if (WHERE.test(before)) return false;
  if (CLUBS_OF_TOWNS.has(plainForm(spot.name.text)) && !WHERE_OR_WHOSE.test(before)) return true;
  if (OPPOSES.test(before) || TEAM_DOES.has(after)) return true;
  if (TEAM_MEMBERS.has(after) || (after === "'s" && TEAM_MEMBERS.has(word(to + 1)))) return true;
  const score = (at: number) =>
    tokens[at]?.kind === 'number' && /^[-–]$/.test(word(at + 1)) && tokens[at + 2]?.kind === 'number';
  return score(to) || score(from - 3);
}

/**
 * Tells teams that bear a town's name from the towns, in an article about games: one sentence in which it plays makes
 * a team of the name wherever no word for a place stands before it.
 *
 * @param small - Words that the article writes in small letters.
 * @returns The names without those of teams, and the candidates with them.
 */
export function tellTeams(
  sentences: readonly { readonly sentence: Sentence; readonly statement: string }[],
  names: readonly (readonly NameMention[])[],
  candidates: readonly NameCandidate[],
  small: ReadonlySet<string>,
  finder: NameFinder,
): { readonly names: readonly (readonly NameMention[])[]; readonly candidates: readonly NameCandidate[] } {
  if (SPORT_WORDS.filter((word) => small.has(word)).length < ENOUGH) return { names, candidates };
  const texts = new Map(sentences.map(({ sentence, statement }) => [statement, sentence]));
  // A country plays, too, and stays a place.
  const isTown = ({ kind, id }: NameMention) => {
    const known = finder.known(id);
    return kind === 'place' && known?.standsFor === null && !known.country && !NATIONAL_SIDES.has(known.name);
  };
  const spots: Spot[] = sentences.flatMap(({ sentence, statement }, at) =>
    (names[at] ?? []).filter(isTown).map((name) => ({ name, sentence, statement })),
  );
  for (const name of candidates) {
    const sentence = texts.get(name.statement);
    const open = name.kind === 'place' || name.kind === 'unknown';
    if (sentence !== undefined && open && name.text.split(' ').length < 4)
      spots.push({ name, sentence, statement: name.statement });
  }
  const teams = new Set<string>();
  for (const spot of spots) {
    const form = plainForm(spot.name.text);
    // A lone word that nothing else tells may be a player's name.
    if (CLUB_NICKNAMES.has(form)) teams.add(form);
    const maybe = spot.name.kind !== 'unknown' || CLUBS_OF_TOWNS.has(form);
    if (maybe && !teams.has(form) && playsAsTeam(spot)) teams.add(form);
  }
  if (teams.size === 0) return { names, candidates };
  const found = new Map<number, NameCandidate>();
  for (const { name, sentence, statement } of spots) {
    if (!teams.has(plainForm(name.text))) continue;
    const tokens = tokensOf(sentence);
    const [from] = spanOf(tokens, { name, sentence, statement });
    if (WHERE.test(tokens[from - 1]?.lower ?? '')) continue;
    found.set(name.offset, { text: name.text, offset: name.offset, kind: 'organisation', statement });
  }
  const others = candidates.filter(({ offset }) => !found.has(offset));
  return {
    names: names.map((each) => each.filter(({ kind, offset }) => kind !== 'place' || !found.has(offset))),
    candidates: [...others, ...found.values()].sort((a, b) => a.offset - b.offset),
  };
}
