/** Words without case and marks, in the order of the text. */
export type Words = readonly string[];

/** `Ada's dam—it held.` has the words `adas dam it held`. */
export function wordsOf(text: string): Words {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/['’‘ʼ\u00ad]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** What a file shows: texts that are read in one go, and what of them stands in quotation marks. */
interface FileWords {
  readonly texts: readonly Words[];
  readonly quotations: readonly Words[];
}

const MARKS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decodeMarks(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, digits, name) => {
    if (name !== undefined) return MARKS[name] ?? whole;
    const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

// Tags are taken out rather than parsed: this runs over every file of every build, and it is the site's own HTML.
function readMarkup(markup: string): FileWords {
  const scripts = [...markup.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/gi)].map(([, script = '']) => script);
  const rest = markup.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gi, ' ');
  const marked = [...rest.matchAll(/<(q|blockquote)\b[^>]*>([\s\S]*?)<\/\1>/gi)].map(([, , inside = '']) => inside);
  const attributes = [...rest.matchAll(/=\s*"([^"]*)"|=\s*'([^']*)'/g)].map(([, one, other]) => one ?? other ?? '');
  const plain = (html: string): string => decodeMarks(html.replace(/<[^>]*>/g, ' '));
  const text = plain(rest);
  return {
    texts: [text, ...attributes.map(decodeMarks), ...scripts].map(wordsOf),
    quotations: [...marked.map(plain), ...quotedIn(text)].map(wordsOf),
  };
}

/** What stands in double quotation marks, as far as a paragraph reaches. */
function quotedIn(text: string): string[] {
  return [...text.matchAll(/“([^“”\n]{1,400})”|"([^"\n]{1,400})"/g)].map(
    ([, curly, straight]) => curly ?? straight ?? '',
  );
}

const TEXTS = /\.(?:csv|txt|md|ics|js|css|webmanifest)$/;

/** Reads the words of a file of the site; a picture or a font has none. JSON that cannot be parsed is read as text. */
export function wordsOfFile(path: string, bytes: Uint8Array): FileWords {
  const text = () => Buffer.from(bytes).toString('utf8');
  if (/\.(?:html|xml|svg)$/.test(path)) return readMarkup(text());
  if (/json$/.test(path)) {
    try {
      return { texts: stringsIn(JSON.parse(text())).map(wordsOf), quotations: [] };
    } catch {
      return { texts: [wordsOf(text())], quotations: [] };
    }
  }
  return { texts: TEXTS.test(path) ? [wordsOf(text())] : [], quotations: [] };
}
