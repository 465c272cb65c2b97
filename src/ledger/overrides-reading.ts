import type { Gazetteer } from '../model/gazetteer.ts';
import type { Attribution } from '../model/mention.ts';
import type { Message } from '../model/message.ts';
import type { Override } from '../model/overrides.ts';
import type { Reading } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';
import { findWords } from './overrides-find.ts';
import { giveMeasure, pickQuantity } from './overrides-measure.ts';
import { giveSpeaker } from './overrides-speaker.ts';
import { speakerFinder } from './speakers.ts';

/** A reason to show with what a statement gives: with the figure at the offset, else with all its claims. */
export interface StatementReason {
  readonly statement: string;
  readonly offset: number | null;
  readonly reason: string;
}

export interface AmendedReadings {
  readonly readings: readonly Reading[];
  readonly reasons: readonly StatementReason[];
  readonly messages: readonly Message[];
}

/** Gives statements the speakers, and quantities the measures, that editors say they have. */
export function amendReadings(
  given: readonly Reading[],
  gazetteer: Gazetteer,
  overrides: readonly Override[],
): AmendedReadings {
  let readings = given;
  const reasons: StatementReason[] = [];
  const messages: Message[] = [];
  for (const override of overrides) {
    if (override.do !== 'speaker' && override.do !== 'measure') continue;
    const { target, reason } = override;
    const { found, message } = findWords(readings, target);
    if (!found) {
      messages.push(message);
      continue;
    }
    const amend = (change: (reading: Reading) => Reading) => {
      readings = readings.map((reading) => (reading.article.id === target.article ? change(reading) : reading));
    };
    if (override.do === 'speaker') {
      const before = speakersIn(readings, found.statement);
      amend((reading) => giveSpeaker(reading, found, before, override.speaker, gazetteer));
      reasons.push({ statement: found.statement.id, offset: null, reason });
      continue;
    }
    const quantity = pickQuantity(found, target, override.measure, gazetteer);
    if ('rule' in quantity) messages.push(quantity);
    else {
      const measure = gazetteer.measures.find(({ id }) => id === override.measure) ?? null;
      amend((reading) => giveMeasure(reading, found.statement, quantity, measure));
      reasons.push({ statement: found.statement.id, offset: quantity.offset, reason });
    }
  }
  return { readings, reasons, messages };
}

function speakersIn(readings: readonly Reading[], statement: Statement): readonly Attribution[] {
  const reading = readings.find(({ article }) => article.id === statement.article);
  return reading ? speakerFinder(reading)(statement) : [];
}
