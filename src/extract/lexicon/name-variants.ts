import lists from './name-variants.json' with { type: 'json' };

const groups = (lines: readonly string[]) => lines.map((line) => line.split(', '));
const given = new Map(groups(lists.given).flatMap((names) => names.map((name) => [name, names] as const)));
const endings = groups(lists.endings);

/** The spellings of a family name: `Orlovsky` is also `Orlovskyi`. */
function familyForms(name: string): string[] {
  const group = endings.find((forms) => forms.some((ending) => name.endsWith(ending)));
  const ending = group?.filter((form) => name.endsWith(form)).sort((a, b) => b.length - a.length)[0];
  if (group === undefined || ending === undefined) return [name];
  return group.map((form) => name.slice(0, -ending.length) + form);
}

/**
 * The other spellings of a person's name, or of a family name alone, as agencies write names of other alphabets.
 *
 * @returns Without the name itself; empty for a name of more than two words, or without known variants.
 */
export function nameVariants(name: string): string[] {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length > 2) return [];
  const first = words.length === 2 ? (words[0] ?? '') : null;
  const firsts = first === null ? [null] : (given.get(first) ?? [first]);
  const all = firsts.flatMap((one) => familyForms(last).map((family) => (one === null ? family : `${one} ${family}`)));
  return all.filter((form) => form !== name);
}
