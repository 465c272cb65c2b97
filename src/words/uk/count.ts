const rules = new Intl.PluralRules('uk');

/** A number in digits, with the form of the thing counted: 1 джерело, 2 джерела, 5 джерел, 21 джерело. */
export const n = (count: number, one: string, few: string, many: string): string => {
  const rule = rules.select(count);
  // Below a thousand nothing has to be grouped, and asking for it is slow.
  return `${count < 1000 ? count : count.toLocaleString('uk-UA')}\u00a0${rule === 'one' ? one : rule === 'few' ? few : many}`;
};
