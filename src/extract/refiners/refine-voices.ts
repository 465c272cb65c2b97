import type { Attribution } from '../../model/mention.ts';

// A retelling or an essay that speaks of itself: its own voice, not a speaker.
const OWN_VOICE = /^(?:(?:this|the|our) )?(?:article|analysis|authors?|text|piece|essay|commentary|column|writers?)$/i;

/** Called with the attributions of one article's sentences, in order. */
export type VoiceRefiner = (attributions: readonly Attribution[]) => Attribution[];

/**
 * Makes the refiner of speakers for one article: drops the article that speaks of itself, and fills in the outlet that
 * an unnamed speaker spoke to where it was told before (`an official told the Courier ... the official said`).
 */
export function createVoiceRefiner(): VoiceRefiner {
  const heardBy = new Map<string, string>();
  return (attributions) =>
    attributions
      .filter(({ name }) => name === null || !OWN_VOICE.test(name))
      .map((attribution) => {
        const { kind, name } = attribution;
        if (kind !== 'anonymous' || name === null) return attribution;
        // "An official" may be another one; "the official" is the one told of before.
        const again = /^the /i.test(attribution.text) ? heardBy.get(name) : undefined;
        const via = attribution.via ?? again ?? null;
        if (via !== null) heardBy.set(name, via);
        return { ...attribution, via };
      });
}
