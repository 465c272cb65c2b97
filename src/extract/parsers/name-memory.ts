/** What an article has named so far. One memory an article, handed from sentence to sentence; `find` writes to it. */
export interface NameMemory {
  /** Ids of places and actors, the latest named last. */
  readonly named: Set<string>;
  /** Surnames that belong, in this article, to somebody whom the gazetteer does not have. */
  readonly shadowed: Set<string>;
  /** Surnames and other single words of known people that were met, of which a shadow would have changed the reading. */
  readonly met: Set<string>;
  /** Texts of the last two sentences. */
  recent: readonly string[];
}

/** Makes the memory of a new article. */
export function createNameMemory(): NameMemory {
  return { named: new Set(), shadowed: new Set(), met: new Set(), recent: [] };
}

/** Notes that an id was named; it becomes the latest. */
export function rememberName(memory: NameMemory, id: string): void {
  memory.named.delete(id);
  memory.named.add(id);
}

/** Notes that a sentence was read. */
export function rememberSentence(memory: NameMemory, text: string): void {
  memory.recent = [...memory.recent.slice(-1), text];
}
