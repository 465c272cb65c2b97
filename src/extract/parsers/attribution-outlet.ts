import type { SpeechHit, SpeechSentence } from './attribution-sentence.ts';
import { lowerAt } from './attribution-sentence.ts';

/** Words between telling and the outlet it was told to. */
const TOLD = /^(?:told|tell|tells|telling|to|with|by|via|for)$/;
const TELLING =
  /^(?:told|tell|tells|telling|speak|speaks|spoke|speaking|spoken|talked|talking|said|interview|interviewed|comment|comments|remarks|statement|expressed|reported|reports|quoted|cited|confirmed|conveyed|disclosed|discussions|conversation|conversations|briefing|via|published|wrote|writing|seen|reviewed|obtained|viewed|leaked|shared|posted)$/;

/** Outlets that the sentence names as those to whom, or by whom, something was told. */
function toldTo(speech: SpeechSentence): string | null {
  for (const span of speech.named) {
    if (span.known.kind !== 'outlet' || speech.quoted[span.from] === true) continue;
    if (/^'s?$/.test(lowerAt(speech, span.to))) continue;
    let at = span.from - 1;
    if (/^(?:the|a|an)$/.test(lowerAt(speech, at))) at -= 1;
    if (!TOLD.test(lowerAt(speech, at))) continue;
    for (let back = at; back >= 0 && at - back < 9; back -= 1) {
      if (/^[;:]$/.test(lowerAt(speech, back))) break;
      if (TELLING.test(lowerAt(speech, back))) return span.known.name;
    }
  }
  return null;
}

/**
 * Separates the outlets that carry something from those who say it: an outlet beside another speaker becomes `via`;
 * an outlet alone stays the speaker.
 */
export function carriersOf(
  speech: SpeechSentence,
  hits: readonly SpeechHit[],
): { readonly hits: SpeechHit[]; readonly via: string | null } {
  const carries = ({ speaker, form }: SpeechHit) => speaker?.kind === 'outlet' || form === 'carrier';
  const speakers = hits.filter((hit) => !carries(hit));
  const outlets = hits.filter(carries);
  if (speakers.length === 0) return { hits: outlets.slice(0, 1), via: null };
  const carrier = outlets.find(({ form }) => form !== 'participle') ?? outlets[0];
  return { hits: speakers, via: carrier?.speaker?.name ?? toldTo(speech) };
}
