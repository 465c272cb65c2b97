import type { Piece } from '../pieces.ts';
import { defineClass } from '../word-forms.ts';
import { SAYING_FORMS } from './saying.ts';
import { SAYING_NOUNS } from './speakers.ts';

const cue = (...lists: readonly Iterable<string>[]): number => {
  const words = new Set(lists.flatMap((list) => [...list]));
  return defineClass(({ lower }) => words.has(lower));
};

/** Kinds of words without which a form of attribution cannot stand in a sentence; one bit each. */
export const CUE = {
  saying: cue(SAYING_FORMS.keys()),
  by: cue(['by']),
  according: cue(
    'according per words view opinion account telling estimation citing cites cited quoting quotes quoted poll survey study census count'.split(
      ' ',
    ),
  ),
  claim: cue(
    SAYING_NOUNS,
    'accusations allegations announcements assertions claims complaints denials predictions'.split(' '),
  ),
  made: cue(['made', 'makes', 'make', 'making', 'let', 'gave', 'gives', 'went', 'goes']),
  reports: cue(['reports', 'rumours', 'rumors']),
  origin: cue('originating originated attributed leaked data figures coined'.split(' ')),
  hedge: cue(
    'reportedly allegedly purportedly said reported understood alleged rumoured rumored claimed been'.split(' '),
  ),
} as const;

const ALL = Object.values(CUE).reduce((bits, bit) => bits | bit);

/** The bits of all cues in a sentence; 0 when nobody can be quoted in it. */
export function speechCues(tokens: readonly Piece[]): number {
  let found = 0;
  for (const { classes } of tokens) found |= classes;
  return found & ALL;
}
