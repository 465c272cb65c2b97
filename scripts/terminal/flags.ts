import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** A way to end that is no fault of the program: the words to print and the exit code. */
export interface Ending {
  readonly words: string;
  readonly code: 0 | 2;
}

type Values<T extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<{ options: T; strict: true }>>['values'];

/**
 * Reads a command's flags; `--help` is one of every command.
 *
 * @param usage - The help, its first line the call. It is shown with what is wrong when a flag is unknown or has no value.
 * @returns The values of the flags, or how to end when there is nothing more to do.
 */
export function readFlags<const T extends ParseArgsOptionsConfig>(
  usage: string,
  options: T,
  args: readonly string[],
): { readonly values: Values<T> } | { readonly ending: Ending } {
  try {
    const all: ParseArgsOptionsConfig = { ...options, help: { type: 'boolean' } };
    const { values } = parseArgs({ args: [...args], options: all, strict: true });
    if (values.help) return { ending: { words: usage, code: 0 } };
    return { values: values as Values<T> };
  } catch (error) {
    // Of the two sentences of parseArgs the second explains how to pass a path that begins with a dash.
    const [first] = (error as Error).message.split('. ');
    return { ending: { words: `${first}\n\n${usage}`, code: 2 } };
  }
}

/** Ends the process when `readFlags` says so: help goes to standard output, what is wrong to standard error. */
export function flagsOrEnd<const T extends ParseArgsOptionsConfig>(usage: string, options: T): Values<T> {
  const read = readFlags(usage, options, process.argv.slice(2));
  if ('values' in read) return read.values;
  (read.ending.code === 0 ? console.log : console.error)(read.ending.words);
  process.exit(read.ending.code);
}
