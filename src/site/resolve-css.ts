/** A rule of a style sheet; `media` is the query it stands in, or null. */
interface CssRule {
  readonly media: string | null;
  readonly selectors: readonly string[];
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

/** Custom properties by name, as written. */
export type Properties = ReadonlyMap<string, string>;

const RULE = /([^{}]+)\{([^{}]*)\}/g;

function readRules(css: string, media: string | null): CssRule[] {
  return [...css.matchAll(RULE)].map(([, selector = '', body = '']) => ({
    media,
    selectors: selector.split(/,(?![^(]*\))/).map((one) => one.trim().replace(/\s+/g, ' ')),
    declarations: body.split(';').flatMap((line) => {
      const at = line.indexOf(':');
      return at < 0
        ? []
        : [
            [
              line.slice(0, at).trim(),
              line
                .slice(at + 1)
                .trim()
                .replace(/\s+/g, ' '),
            ] as const,
          ];
    }),
  }));
}

/**
 * Reads a style sheet of plain rules, some of them inside of one `@media` or other query.
 *
 * @returns The rules in order; nested rules are not read.
 */
export function parseCss(css: string): CssRule[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const rules: CssRule[] = [];
  let from = 0;
  for (const query of text.matchAll(/@([a-z-]+[^{]*)\{((?:[^{}]*\{[^{}]*\})*[^{}]*)\}/g)) {
    rules.push(
      ...readRules(text.slice(from, query.index), null),
      ...readRules(query[2] ?? '', (query[1] ?? '').trim()),
    );
    from = query.index + query[0].length;
  }
  return [...rules, ...readRules(text.slice(from), null)];
}

/** The custom properties that some rules set, the last one of a name. */
export function propertiesOf(rules: readonly CssRule[]): Map<string, string> {
  return new Map(rules.flatMap((rule) => rule.declarations.filter(([name]) => name.startsWith('--'))));
}

const VAR = /var\(\s*(--[\w-]+)\s*(?:,\s*((?:[^()]|\([^()]*\))*))?\)/;
const MIX = /color-mix\(in srgb,\s*(#[0-9a-f]{3,8})\s+([\d.]+)%,\s*(#[0-9a-f]{3,8}|transparent)\s*\)/i;

function channels(hex: string): number[] {
  const short = hex.length < 6;
  const digits = hex.slice(1).match(short ? /./g : /../g) ?? [];
  return digits.slice(0, 3).map((each) => Number.parseInt(short ? each + each : each, 16));
}

function mix(a: string, share: number, b: string): string {
  if (b === 'transparent') return `rgba(${channels(a).join(',')},${share})`;
  const other = channels(b);
  const mixed = channels(a).map((value, i) => Math.round(value * share + (other[i] ?? 0) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * Writes out custom properties and mixed colours, for programs that know neither.
 *
 * @returns The plain value, or null when a property has no value, as a browser would leave the declaration out.
 */
export function resolveValue(value: string, properties: Properties, depth = 0): string | null {
  let text = value;
  for (let found = VAR.exec(text); found; found = VAR.exec(text)) {
    const [whole, name = '', fallback] = found;
    const known = properties.get(name) ?? fallback;
    // A property that names itself has no value.
    if (known === undefined || depth > 20) return null;
    const plain = resolveValue(known, properties, depth + 1);
    if (plain === null) return null;
    text = text.replace(whole, () => plain);
  }
  for (let found = MIX.exec(text); found; found = MIX.exec(text)) {
    const [whole, a = '', share = '', b = ''] = found;
    text = text.replace(whole, mix(a, Number(share) / 100, b));
  }
  return text;
}
