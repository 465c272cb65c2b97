import type { Piece } from '../pieces.ts';
import { createWordTable } from '../word-table.ts';
import { SAYING_FORMS } from './saying.ts';
import { SAYING_NOUNS } from './speakers.ts';

/** Kinds of words without which a form of attribution cannot stand in a sentence; one bit each. */
export const CUE = { saying: 1, by: 2, according: 4, claim: 8, made: 16, reports: 32, origin: 64, hedge: 128 } as const;

const WORDS: readonly (readonly [number, Iterable<string>])[] = [
  [CUE.saying, SAYING_FORMS.keys()],
  [CUE.by, ['by']],
  [
    CUE.according,
    'according per words view opinion account telling estimation citing cites cited quoting quotes quoted poll survey study census count'.split(
      ' ',
    ),
  ],
  [CUE.claim, SAYING_NOUNS],
  [CUE.claim, 'accusations allegations announcements assertions claims complaints denials predictions'.split(' ')],
  [CUE.made, ['made', 'makes', 'make', 'making', 'let', 'gave', 'gives', 'went', 'goes']],
  [CUE.reports, ['reports', 'rumours', 'rumors']],
  [CUE.origin, 'originating originated attributed leaked data figures coined'.split(' ')],
  [
    CUE.hedge,
    'reportedly allegedly purportedly said reported understood alleged rumoured rumored claimed been'.split(' '),
  ],
];

const cues = new Map<string, number>();
for (const [bit, words] of WORDS) for (const word of words) cues.set(word, (cues.get(word) ?? 0) | bit);

/** The bits of one word. */
export const cuesOf = createWordTable(({ lower }) => cues.get(lower) ?? 0);

/** The bits of all cues in a sentence; 0 when nobody can be quoted in it. */
export function speechCues(tokens: readonly Piece[]): number {
  let found = 0;
  for (const token of tokens) found |= cuesOf(token);
  return found;
}
