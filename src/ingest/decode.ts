/** A file as text, or why it is none. */
export interface Decoded {
  /** Without byte order mark; every line end is one LF. Empty when refused. */
  readonly text: string;
  /** Name of the encoding that was read, as the Encoding Standard calls it. */
  readonly encoding: string;
  /** Why the bytes are not text, in words that end a sentence beginning with "the file"; null when they are. */
  readonly refused: string | null;
}

const largest = 8 * 1024 * 1024;

/** First bytes of files that people take for text. */
const signatures: readonly (readonly [string, string])[] = [
  ['%PDF-', 'is a PDF'],
  ['PK\u0003\u0004', 'is a ZIP archive or an office document'],
  ['\u00D0\u00CF\u0011\u00E0', 'is an office document'],
  ['\u0089PNG', 'is a picture'],
  ['\u00FF\u00D8\u00FF', 'is a picture'],
  ['GIF8', 'is a picture'],
  ['\u001F\u008B', 'is a compressed file'],
  ['{\\rtf', 'is an RTF document'],
];

/**
 * Reads the bytes of a file as text: UTF-8, UTF-16 by byte order mark or by the pattern of its zero bytes, else what a
 * web page declares, else Windows-1252.
 *
 * @returns The text that all offsets count in. Line ends CRLF, CR, NEL, U+2028, U+2029, vertical tab and form feed
 *   become LF; all but CRLF keep every offset where it was.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const refuse = (refused: string): Decoded => ({ text: '', encoding: '', refused });
  if (bytes.length > largest) return refuse(`is larger than ${largest / 1024 / 1024} MB`);
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  for (const [signature, what] of signatures) if (head.startsWith(signature)) return refuse(what);

  const { encoding, text } = decodeAny(bytes);
  if (text.includes('\u0000')) return refuse('holds zero bytes, as programs and pictures do');
  // A text has line ends and tabs, at most a stray control character besides.
  const controls = text.match(/[^\t-\r -~\xA0-\uFFFC\uFFFE\uFFFF]/g)?.length ?? 0;
  if (controls > Math.max(8, text.length / 50))
    return refuse('holds many control characters, as programs and pictures do');
  const plain = OTHER_END.test(text) ? text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n') : text;
  return { text: plain, encoding, refused: null };
}

// A look at single signs is soon done, and most texts have no line end but LF.
const OTHER_END = /[\r\v\f\u0085\u2028\u2029]/;

function decodeAny(bytes: Uint8Array): { readonly encoding: string; readonly text: string } {
  const decodeAs = (encoding: string) => ({ encoding, text: new TextDecoder(encoding).decode(bytes) });
  const wide = findWideEncoding(bytes);
  if (wide !== null) return decodeAs(wide);
  try {
    return { encoding: 'utf-8', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return decodeAs(declaredEncoding(bytes) ?? (isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252'));
  }
}

/** UTF-16 by its byte order mark or by its zero bytes; null when the text is no such. */
function findWideEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const sample = bytes.subarray(0, 4096);
  for (let i = sample.indexOf(0); i !== -1; i = sample.indexOf(0, i + 1)) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Even text in another alphabet has one zero byte for each space and line end.
  if (even + odd > sample.length / 40) {
    if (even === 0) return 'utf-16le';
    if (odd === 0) return 'utf-16be';
  }
  return null;
}

/** One broken letter does not make a text of many whole ones another encoding's. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/(?![\0-\x7F\uFFFD])./gsu)?.length ?? 0;
  return whole > broken;
}

/** What a web page says of itself near its start: `<meta charset="...">`. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,20})/i.exec(
    new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048)),
  )?.[1];
  if (label === undefined || /^utf-?(?:8|16)/i.test(label)) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
