import type { Effects } from '../../src/effects.ts';
import { decodeText } from '../../src/ingest/index.ts';
import type { Message } from '../../src/model/message.ts';

/** What cannot be read, on its way to whoever tells it. */
class Unreadable extends Error {
  readonly told: Message;
  constructor(file: string, text: string, hint: string, rule: string) {
    super(text);
    this.told = { file, line: null, column: null, level: 'error', text, hint, rule: `ingest/${rule}` };
  }
}

async function orTell<T>(path: string, what: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code;
    if (why === undefined) throw error;
    throw new Unreadable(path, `the ${what} cannot be read: ${why}`, 'Check its permissions.', 'unreadable');
  }
}

/**
 * Does work that reads the content. A file or folder that cannot be read, or a file that is no text, is one message and
 * no fault of the program.
 *
 * @param work - Is handed effects that read so; else they are the same.
 */
export async function readingContent<T>(
  effects: Effects,
  work: (effects: Effects) => Promise<T>,
): Promise<T | Message> {
  const guarded: Effects = {
    ...effects,
    readDir: (path) => orTell(path, 'folder', () => effects.readDir(path)),
    readText: async (path) => {
      const { text, refused } = decodeText(await orTell(path, 'file', () => effects.readFile(path)));
      if (refused === null) return text;
      throw new Unreadable(path, `the file ${refused}, not text`, 'Save it as plain text in UTF-8.', 'not-text');
    },
  };
  try {
    return await work(guarded);
  } catch (error) {
    if (error instanceof Unreadable) return error.told;
    throw error;
  }
}
