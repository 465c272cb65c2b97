/** An id made of a name's letters, the same in every article. */
export function slugOf(name: string): string {
  const letters = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const latin = letters.replaceAll('ł', 'l').replaceAll('ø', 'o').replaceAll('ß', 'ss').replaceAll('æ', 'ae');
  return latin
    .replace(/['.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
