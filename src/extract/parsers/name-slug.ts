/** Slugs of the names made last: an article repeats them, and so do others. */
const known = new Map<string, string>();
const MOST = 5000;

/** An id made of a name's letters, the same in every article. */
export function slugOf(name: string): string {
  const last = known.get(name);
  if (last !== undefined) return last;
  if (known.size >= MOST) known.clear();
  const slug = makeSlug(name);
  known.set(name, slug);
  return slug;
}

function makeSlug(name: string): string {
  const letters = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const latin = letters.replaceAll('ł', 'l').replaceAll('ø', 'o').replaceAll('ß', 'ss').replaceAll('æ', 'ae');
  return latin
    .replace(/['.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
