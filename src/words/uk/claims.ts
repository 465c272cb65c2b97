/* The frames of claims. Names stand in the nominative everywhere, because no rule can decline them. */

// Names of speakers come from English articles, so their number is read there.
export { isPlural, pluralizeVerb } from '../en/claims.ts';

const join = (names: readonly string[], joint: string): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${joint} ${names.at(-1)}`;

export const listed = (names: readonly string[]): string => join(names, 'і');
export const either = (values: readonly string[]): string => join(values, 'або');
export const inSentence = (name: string, _hasArticle: boolean): string => name;
/** A label of the gazetteer cannot be put into the plural, so several are told as each of them. */
export const holds = (holders: readonly string[], stance: string, several: boolean): string =>
  several ? `Кожен із названих (${listed(holders)}) ${stance}` : `${listed(holders)} ${stance}`;

const PARTS = { stated: 'як описано', denied: 'як кажуть, без цього', unclear: 'ясності немає' } as const;
export const guarantee = (model: string, part: string, status: keyof typeof PARTS): string =>
  `${model}, ${PARTS[status]}: ${part}`;
export const isPart = 'Належить до складових';
export const isNoPart = 'Не належить до складових';
export const role = (former: boolean, name: string, of: string): string =>
  `${former ? 'у минулому ' : ''}${name} (${of})`;
export const hasRole = (person: string, former: boolean, name: string, of: string): string =>
  `${person}: посаду названо так – ${role(former, name, of)}`;
export const oneArticle = 'одна стаття';
export const somebody = 'Хтось';

const SAYS_SO = /каж(?:е|уть)|сказа|назива|назва|повідом|оціню|оцінен|очіку|за словами|за даними/i;

export const accordingTo = (label: string, names: readonly string[]): string =>
  SAYS_SO.test(label) ? label : `${label}, ${names.length > 1 ? 'кажуть' : 'каже'} ${listed(names)}`;
export const describedBy = (label: string, names: readonly string[]): string =>
  `${label}, ${names.length > 1 ? 'кажуть' : 'каже'} ${listed(names)}`;
export const unnamed = (_words: string, several: boolean): string =>
  several ? 'неназвані джерела' : 'неназване джерело';
export const citedBy = (who: string, outlet: string): string => `${who} (посилання: ${outlet})`;
/** A label of the gazetteer has to be written without a verb that agrees with a number or with several. */
export const afterOne = (label: string): string => label;
export const afterSeveral = (label: string): string => label;

export const ownVoiceOf = (outlet: string): string => `від власного імені: ${outlet}`;
export const citing = (outlet: string, who: string): string => `${outlet}, із посиланням на: ${who}`;
export const toOutlet = (who: string, outlet: string): string => `${who}, для ${outlet}`;

export const when = (event: string): string => `Коли: ${event}`;
export const whether = (statement: string): string => `Чи правда, що ${statement}`;
export const called = (person: string): string => `${person}: ким названо`;
export const leftOver = (measure: string, total: string, rest: string): string =>
  `${measure}: ціле – ${total}, названим частинам бракує до нього: ${rest}`;
export const tooMuch = (measure: string, total: string, more: string): string =>
  `${measure}: ціле – ${total}, названі частини перевищують його на: ${more}`;
