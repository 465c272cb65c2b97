// Quoted without escapes, or plain: a letter or digit, then nothing that YAML gives a meaning.
const LINE =
  /^([a-zA-Z]\w*): (?:"([^"\\]*)"|'([^']*)'|(?!.*(?:: | #|[: ]$))([A-Za-z0-9][ -~\xA1-\u024F\u2010-\u2027\u2030-\u205E\u20AC]*))$/;

/**
 * Reads YAML that is nothing but lines `key: value`, as front matter mostly is: a hundredth of the work that the whole
 * grammar takes.
 *
 * @returns Each value as the text that stands there; null when any line says more or a key stands twice.
 */
export function readFlatYaml(text: string): Record<string, string> | null {
  const values = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [, key = '', double, single, plain] = LINE.exec(line) ?? [];
    const value = double ?? single ?? plain;
    if (value === undefined || values.has(key)) return null;
    values.set(key, value);
  }
  return values.size === 0 ? null : Object.fromEntries(values);
}
