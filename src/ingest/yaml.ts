import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { z } from 'zod';
import type { Message } from '../model/message.ts';
import { readFlatYaml } from './yaml-flat.ts';
import { explainIssue } from './yaml-issue.ts';

export interface YamlOptions {
  /**
   * `typed` (default) reads numbers and true/false as YAML 1.2 does; dates stay text. `text` reads every value as the
   * text that stands there, so that a name such as `002` keeps its zeros.
   */
  readonly values?: 'typed' | 'text';
  /** How many lines of the file stand before `text`, for places in messages. */
  readonly linesBefore?: number;
}

/** What was read, or null when anything was wrong with it. */
export interface YamlResult<T> {
  readonly value: T | null;
  readonly messages: readonly Message[];
  /** Place of a value or a key of the document, for checks that go beyond the schema; null when it has none. */
  readonly placeOf: (path: readonly PropertyKey[]) => { readonly line: number; readonly column: number } | null;
}

// Editors repeat a few entries with an alias; thousands are an attack ("billion laughs").
const maxAliasCount = 20;
const maxFaults = 10;

/**
 * Reads a YAML file that an editor wrote and holds it against its schema.
 *
 * @param text - The YAML, one document.
 * @param path - For messages.
 * @param schema - Its descriptions become hints.
 * @returns The value with defaults filled in, or null with one error for each fault: place of the value (of the key when
 *   it is unknown), what was found, the nearest right name. Never throws.
 */
export function readYaml<S extends z.ZodType>(
  text: string,
  path: string,
  schema: S,
  options: YamlOptions = {},
): YamlResult<z.output<S>> {
  const flat = options.values === 'text' ? readFlatYaml(text) : null;
  const parsed = flat === null ? null : schema.safeParse(flat);
  if (!parsed?.success) return parseYaml(text, path, schema, options);
  return { value: parsed.data, messages: [], placeOf: (at) => parseYaml(text, path, schema, options).placeOf(at) };
}

/** Reads with the whole grammar of YAML, and finds the place of every fault. */
function parseYaml<S extends z.ZodType>(
  text: string,
  path: string,
  schema: S,
  options: YamlOptions,
): YamlResult<z.output<S>> {
  const lineCounter = new LineCounter();
  const placeAt = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1) + (options.linesBefore ?? 0), column: Math.max(col, 1) };
  };
  const error = (offset: number, message: string, hint: string, rule: string): Message => {
    return { file: path, ...placeAt(offset), level: 'error', text: message, hint, rule: `ingest/${rule}` };
  };

  let doc: Document.Parsed;
  let raw: unknown;
  try {
    doc = parseDocument(text, {
      lineCounter,
      schema: options.values === 'text' ? 'failsafe' : 'core',
      version: '1.2',
      strict: true,
      uniqueKeys: true,
      merge: false,
      prettyErrors: false,
      // At 'silent' a second document would pass without a word.
      logLevel: 'error',
    });
    const faults: YAMLError[] = [...doc.errors, ...doc.warnings];
    if (faults.length > 0) {
      if (faults.some(({ message }) => message.includes('call stack'))) throw new RangeError('nested too deeply');
      // One slip can make a fault of every line behind it.
      const told = faults.slice(0, maxFaults);
      const messages = told.map((fault) => error(fault.pos[0], ...explainSyntax(fault), 'yaml-syntax'));
      return { value: null, messages, placeOf: () => null };
    }
    raw = doc.toJS({ maxAliasCount });
  } catch (fault) {
    // A bomb of aliases, or nesting so deep that the parser runs out of stack.
    const isLost = fault instanceof ReferenceError && /unresolved/i.test(fault.message);
    const why =
      fault instanceof RangeError
        ? 'it is nested too deeply'
        : isLost
          ? 'a value that begins with "*" is an alias in YAML, and names nothing here'
          : 'it repeats too much by aliases';
    const hint = isLost ? 'Put the value in quotation marks.' : 'Write the values out.';
    return { value: null, messages: [error(0, `cannot be read: ${why}`, hint, 'yaml-syntax')], placeOf: () => null };
  }

  const offsetOf = (at: readonly PropertyKey[], atKey: boolean) => nodeOffset(doc, at, atKey);
  const placeOf = (at: readonly PropertyKey[]) => placeAt(offsetOf(at, false));
  const parsed = schema.safeParse(raw, { reportInput: true });
  if (parsed.success) return { value: parsed.data, messages: [], placeOf };
  const messages = parsed.error.issues
    .flatMap((issue) => explainIssue(issue, schema))
    .map((fault) => error(offsetOf(fault.path, fault.atKey), fault.text, fault.hint, fault.rule))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  return { value: null, messages, placeOf };
}

function explainSyntax(fault: YAMLError): [text: string, hint: string] {
  switch (fault.code) {
    case 'DUPLICATE_KEY':
      return ['the same key stands here twice', 'Keep one of the two.'];
    case 'MULTIPLE_DOCS':
      return ['a second document begins here', 'A file holds one document: remove the line "---".'];
    case 'TAB_AS_INDENT':
      return ['a tab stands where YAML wants spaces', 'Indent with spaces.'];
    case 'TAG_RESOLVE_FAILED':
      return ['a word that begins with "!" stands here', 'Put the value in quotation marks.'];
    case 'BAD_ALIAS':
      return ['a value that begins with "*" is an alias in YAML', 'Put the value in quotation marks.'];
    default: {
      const [first = ''] = fault.message.split('\n');
      const hint =
        'Check indentation, colons and quotation marks; a value that holds ": " or begins with a sign needs quotation marks.';
      return [`cannot be read as YAML: ${first}`, hint];
    }
  }
}

/** Where the value at a path stands; for a missing one, where the map that should hold it does. */
function nodeOffset(doc: Document.Parsed, path: readonly PropertyKey[], atKey: boolean): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? doc.contents : doc.getIn(path.slice(0, length - 1), true);
    const name = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === name);
      const node = atKey || !isNode(pair?.value) ? pair?.key : pair.value;
      if (isNode(node) && node.range) return node.range[0];
    } else {
      const node = doc.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return node.range[0];
    }
  }
  return doc.contents?.range?.[0] ?? 0;
}
