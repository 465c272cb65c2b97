/**
 * An object as JSON of which every entry of a list stands on a line of its own, so that nobody who writes or reads it needs
 * to hold the whole text: that of a large site is longer than a string can be.
 *
 * @param objects - Keys of objects that are cut in the same way, not put on one line.
 * @returns Pieces of the text, in order.
 */
export function* writeJsonLines(value: object, objects: readonly string[] = []): Generator<string> {
  let text = '';
  for (const line of linesOfObject(value, objects)) {
    text += line;
    if (text.length < PIECE) continue;
    yield text;
    text = '';
  }
  yield text;
}

/** Letters in a piece, about. */
const PIECE = 1 << 18;

function* linesOfObject(value: object, objects: readonly string[]): Generator<string> {
  yield '{\n';
  let comma = '';
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    yield `${comma}${JSON.stringify(key)}:`;
    comma = ',\n';
    if (Array.isArray(item) && item.length > 0) {
      yield '[\n';
      for (const [at, one] of item.entries()) yield `${at > 0 ? ',\n' : ''}${JSON.stringify(one)}`;
      yield '\n]';
    } else if (objects.includes(key)) yield* linesOfObject(item, []);
    else yield JSON.stringify(item);
  }
  yield '\n}';
}

const END = '\n'.charCodeAt(0);

function* linesOf(bytes: Buffer): Generator<string> {
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(END, from);
    const to = end < 0 ? bytes.length : end;
    yield bytes.toString('utf8', from, to);
    from = to + 1;
  }
}

/** Gives an object a key of its own, as JSON.parse does, whatever the key is called: `__proto__` is one, too. */
const give = (into: object, key: string, value: unknown): unknown =>
  Object.defineProperty(into, key, { value, writable: true, enumerable: true, configurable: true });

/**
 * Reads what {@link writeJsonLines} wrote, line after line.
 *
 * @param shorten - What to read of the line of an entry, without its comma, by the key of its list; of null nothing.
 * @throws SyntaxError when it is something else.
 */
export function readJsonLines(
  bytes: Buffer,
  shorten: (line: string, list: string) => string | null = (line) => line,
): unknown {
  const root: Record<string, unknown> = {};
  const open: { readonly key: string; readonly into: Record<string, unknown> | unknown[] }[] = [];
  for (const whole of linesOf(bytes)) {
    const line = whole.endsWith(',') ? whole.slice(0, -1) : whole;
    const last = open.at(-1);
    if (last === undefined) {
      if (line !== '{') throw new SyntaxError('not written in lines');
      open.push({ key: '', into: root });
      continue;
    }
    const { key, into } = last;
    if (line === '}' || line === ']') open.pop();
    else if (Array.isArray(into)) {
      const read = shorten(line, key);
      if (read !== null) into.push(JSON.parse(read));
    } else if (line.endsWith(':{') || line.endsWith(':[')) {
      const inner = { key: JSON.parse(line.slice(0, -2)) as string, into: line.endsWith('{') ? {} : [] };
      give(into, inner.key, inner.into);
      open.push(inner);
    } else for (const [name, value] of Object.entries(JSON.parse(`{${line}}`))) give(into, name, value);
  }
  if (bytes.length === 0 || open.length > 0) throw new SyntaxError('ends too early');
  return root;
}
