/** Markup that is ready to be printed. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What may stand in markup: words, which are escaped, or markup. What is missing prints nothing. */
export type Printable = Html | string | number | null | undefined | false | readonly Printable[];

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const name = (mark: string): string => NAMED[mark] ?? mark;

/** In text a quotation mark is a mark as any other. */
const escapeText = (words: string): string => (/[&<>]/.test(words) ? words.replace(/[&<>]/g, name) : words);

/** A value in quotation marks where it needs them. */
function quote(value: string): string {
  if (/^[^\s"'=<>`&]+$/.test(value)) return value;
  return `"${value.replace(/[&<>"]/g, name)}"`;
}

function print(value: Printable): string {
  if (typeof value === 'string') return escapeText(value);
  if (value instanceof Html) return value.markup;
  if (typeof value === 'number') return `${value}`;
  if (value === null || value === undefined || value === false) return '';
  let markup = '';
  for (const each of value) markup += print(each);
  return markup;
}

/** For each value of a template, whether it is that of an attribute: `<a href=${…}>`. */
const known = new WeakMap<TemplateStringsArray, readonly boolean[]>();

function attributesOf(parts: TemplateStringsArray): readonly boolean[] {
  const found = known.get(parts);
  if (found !== undefined) return found;
  let inTag = false;
  const attributes = parts.slice(0, -1).map((part) => {
    const [open, close] = [part.lastIndexOf('<'), part.lastIndexOf('>')];
    if (open !== close) inTag = open > close;
    if (inTag && !part.endsWith('='))
      throw new Error(`a value stands inside a tag, and is none of an attribute: ${part}`);
    return inTag;
  });
  known.set(parts, attributes);
  return attributes;
}

/**
 * Markup as a template: what is put in is escaped for the place it stands in, and quoted where it is an attribute.
 *
 * Not as components, which cost a hundred times as much: for what is printed on every page of a thousand.
 *
 * @throws When a value stands inside a tag and is not the whole value of an attribute.
 * @example html`<a href=${'/dams/'}>${'Dams & locks'}</a>`.markup // '<a href=/dams/>Dams &amp; locks</a>'
 */
export function html(parts: TemplateStringsArray, ...values: readonly Printable[]): Html {
  const attributes = attributesOf(parts);
  let markup = parts[0] ?? '';
  values.forEach((value, i) => {
    markup += attributes[i] ? quote(String(value)) : print(value);
    markup += parts[i + 1] ?? '';
  });
  return new Html(markup);
}
