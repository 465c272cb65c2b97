import { satteri } from '@astrojs/markdown-satteri';
import { describe, expect, test } from 'vitest';
import { COMPONENTS } from '../../compose/components.ts';
import { gateMdx } from '../../compose/gate.ts';
import { bodyOf, compose } from '../../compose/testing.ts';
import { printable } from '../../format/index.ts';
import { drive } from './alphabet.ts';

type Props = { readonly children?: unknown };
type Jsx = (type: unknown, props: Props) => unknown;

/** The renderer that Astro's MDX integration asks for, with the settings of `astro.config.mjs`. */
const renderer = satteri().createMdxRenderer?.(
  { syntaxHighlight: false, gfm: true, smartypants: false } as never,
  { optimize: false } as never,
);

const toText = (children: unknown): string =>
  Array.isArray(children) ? children.map(toText).join('') : String(children ?? '');

/** Compiles as the site does, runs it, and lists what each element printed, innermost first. */
async function run(mdx: string): Promise<readonly (readonly [name: string, text: string])[]> {
  const body = mdx.replace(/^---\n.*?\n---\n/s, '');
  const { code } = (await (await renderer)?.process(body, 'page.mdx', {})) ?? { code: '' };
  const seen: [string, string][] = [];
  const component = (name: string) => (props: Props) => {
    const text = toText(props.children);
    seen.push([name, text]);
    return text;
  };
  const jsx: Jsx = (type, props) => {
    if (typeof type === 'function') return (type as (props: Props) => unknown)(props);
    seen.push([String(type), toText(props.children)]);
    return toText(props.children);
  };
  Reflect.set(globalThis, 'hostileRuntime', { Fragment: ({ children }: Props) => toText(children), jsx, jsxs: jsx });
  const own = code.replace(
    /^import \{([^}]*)\} from ["']astro\/jsx-runtime["'];?$/m,
    (_, names: string) => `const {${names.replace(/ as /g, ': ')}} = globalThis.hostileRuntime;`,
  );
  const module = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(`${own}\nexport default MDXContent;`)}`
  );
  const components = Object.fromEntries(Object.keys(COMPONENTS).map((name) => [name, component(name)]));
  module.default({ components });
  return seen;
}

const claimsOf = (strings: readonly string[]) =>
  strings.map((label, i) => ({ id: `c${String(i).padStart(3, '0')}`, label }));

describe('MDX, by the compiler of the site', { timeout: 3_600_000 }, () => {
  test('prints the words of claims as they went in, and no element more', () =>
    drive(async (strings) => {
      const { explainer } = compose('::claims', { claims: claimsOf(strings) });
      const mdx = explainer?.mdx ?? '';
      expect(gateMdx(mdx, 'dam.mdx')).toEqual([]);
      const seen = await run(mdx);
      expect(seen.filter(([name]) => name === 'Claim').map(([, text]) => text)).toEqual(strings.map(printable));
      expect(seen.filter(([name]) => !Object.hasOwn(COMPONENTS, name))).toEqual([]);
    }));

  test('prints the prose of an outline as it stands there', () =>
    drive(async (strings) => {
      // What Markdown itself does to words: marks escaped with a backslash stand, blanks at the ends go.
      const plain = strings.map((words) => words.replace(/[\p{Cc} ]+/gu, ' ').replace(/^ +| +$/g, ''));
      const outline = plain.map((words) => `Words ${words.replace(/[!-/:-@[-`{-~]/g, '\\$&')}`).join('\n\n');
      const { explainer, messages } = compose(outline);
      expect(messages).toEqual([]);
      const seen = await run(explainer?.mdx ?? '');
      const printed = seen.filter(([name]) => name === 'P').map(([, text]) => text);
      expect(printed).toEqual(plain.map((words) => printable(`Words ${words}`.replace(/ $/, ''))));
    }));

  test('is never made to run by an outline of such words: they are refused or are text', () =>
    drive((strings) => {
      const result = compose(`${strings.join('\n\n')}\n\n::claims`, { claims: claimsOf(strings) });
      const errors = result.messages.filter(({ level, rule }) => level === 'error' && rule !== 'compose/gate');
      if (result.explainer) expect(gateMdx(bodyOf(result), 'dam.mdx')).toEqual([]);
      else expect(errors).not.toEqual([]);
    }, 4));
});
