import type { Effects } from '../../src/effects.ts';
import { formatMessage, sortMessages } from '../../src/message.ts';
import type { Message } from '../../src/model/message.ts';
import { count } from './steps.ts';

/** Tells all messages in the order of their places, then how many there are of what matters. */
export function tellMessages(effects: Pick<Effects, 'log'>, messages: readonly Message[]): void {
  for (const message of sortMessages(messages)) effects.log(formatMessage(message));
  const amount = (level: Message['level']): number => messages.filter((message) => message.level === level).length;
  if (amount('error') + amount('warning') > 0)
    effects.log(`${count(amount('error'), 'error')}, ${count(amount('warning'), 'warning')}`);
}
