import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { proposeName } from '../../src/ingest/index.ts';

/** A way to end that is no fault of the program: the words to print and the exit code. */
export interface Ending {
  readonly words: string;
  readonly code: 0 | 2;
}

type Values<T extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<{ options: T; strict: true }>>['values'];

interface Read<T extends ParseArgsOptionsConfig> {
  readonly values: Values<T>;
  /** What is no flag; empty for a command that takes flags alone. */
  readonly rest: readonly string[];
}

/**
 * Reads a command's flags; `--help` is one of every command.
 *
 * @param usage - The help, its first line the call. It is shown with what is wrong when a flag is unknown or has no value.
 * @param takesRest - Whether the command takes names besides flags.
 * @returns The values of the flags, or how to end when there is nothing more to do.
 */
export function readFlags<const T extends ParseArgsOptionsConfig>(
  usage: string,
  options: T,
  args: readonly string[],
  takesRest = false,
): Read<T> | { readonly ending: Ending } {
  const all: ParseArgsOptionsConfig = { ...options, help: { type: 'boolean' } };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: all,
      strict: true,
      allowPositionals: takesRest,
    });
    if (values.help) return { ending: { words: usage, code: 0 } };
    return { values: values as Values<T>, rest: positionals };
  } catch (error) {
    // Of the two sentences of parseArgs the second explains how to pass a path that begins with a dash.
    const [first = ''] = (error as Error).message.split('. ');
    const unknown = /^Unknown option '(--[^']+)'/.exec(first)?.[1];
    const names = Object.keys(all).map((name) => `--${name}`);
    const nearest = unknown === undefined ? '' : `\n  ${proposeName(unknown, names)}`.trimEnd();
    return { ending: { words: `${first}${nearest}\n\n${usage}`, code: 2 } };
  }
}

/** Ends the process when `readFlags` says so: help goes to standard output, what is wrong to standard error. */
export function flagsOrEnd<const T extends ParseArgsOptionsConfig>(usage: string, options: T): Values<T> {
  return orEnd(readFlags(usage, options, process.argv.slice(2))).values;
}

/** The same for a command that takes names besides flags. */
export function flagsAndRestOrEnd<const T extends ParseArgsOptionsConfig>(usage: string, options: T): Read<T> {
  return orEnd(readFlags(usage, options, process.argv.slice(2), true));
}

function orEnd<T extends ParseArgsOptionsConfig>(read: Read<T> | { readonly ending: Ending }): Read<T> {
  if (!('ending' in read)) return read;
  (read.ending.code === 0 ? console.log : console.error)(read.ending.words);
  process.exit(read.ending.code);
}
