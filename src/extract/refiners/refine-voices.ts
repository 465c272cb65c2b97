import type { Attribution } from '../../model/mention.ts';

// A retelling or an essay that speaks of itself: its own voice, not a speaker.
const OWN_VOICE = /^(?:(?:this|the|our) )?(?:article|analysis|authors?|text|piece|essay|commentary|column|writers?)$/i;

const PAPER = /\b(?:report|paper|study|survey|poll|book)\b/i;

/** Called with the attributions of one article's sentences, in order. */
export type VoiceRefiner = (attributions: readonly Attribution[]) => Attribution[];

/**
 * Makes the refiner of speakers for one article: drops the article that speaks of itself, and fills in the outlet that
 * an unnamed speaker spoke to where it was told before (`an official told the Courier ... the official said`).
 */
export function createVoiceRefiner(): VoiceRefiner {
  const heardBy = new Map<string, string>();
  let paper = false;
  /** `the authors` are those of a report once the article has told of one; before that, they are its own. */
  const isOwn = (name: string | null) =>
    name !== null && OWN_VOICE.test(name) && !(paper && /^(?:the )?authors$/i.test(name));
  return (attributions) => {
    paper ||= attributions.some(({ text }) => PAPER.test(text));
    return attributions
      .filter(({ name }) => !isOwn(name))
      .map((attribution) => {
        const { kind, name } = attribution;
        if (kind !== 'anonymous' || name === null) return attribution;
        // "An official" may be another one; "the official" is the one told of before.
        const again = /^the /i.test(attribution.text) ? heardBy.get(name) : undefined;
        const via = attribution.via ?? again ?? null;
        if (via !== null) heardBy.set(name, via);
        return { ...attribution, via };
      });
  };
}
