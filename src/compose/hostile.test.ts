import { evaluate } from '@mdx-js/mdx';
import fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import { describe, expect, test } from 'vitest';
import { COMPONENTS } from './components.ts';
import { gateMdx } from './gate.ts';
import { printable } from './literal.ts';
import { bodyOf, compose } from './testing.ts';

/** Words that some parser on the way would run, link, decode, cut or choke on. */
const traps = [
  'export const a = 1',
  'import a from "fs"',
  'export controls were tightened',
  '{alert(1)}',
  '{/* a */}',
  '*/}',
  '</S>',
  '</Claim>',
  '<script>',
  '<!-- a -->',
  '`code`',
  '```',
  '\u0024{a}',
  'www.a.b',
  'https://a.b/?c&d',
  'a@b.co',
  '&amp;',
  '&#123;',
  '__VITE_ASSET__x__',
  '__ASTRO_ASSET_IMAGE__x__',
  '\u2028',
  '\u2029',
  '\ud800',
  '\u202e',
  '\ufeff',
  '\u0000',
  '# a',
  '- a',
  '1. a',
  '---',
  '[a](b)',
  '![](x?raw)',
  ':tell[a]{b="c"}',
  '::chart{name="flow"}',
  '10:30',
  '"quoted"',
  '“quoted”',
  "'",
  '\\',
  '\\u0041',
  '...',
  '\t',
  '__proto__',
  '\u{1f30a}',
];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...traps), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    minLength: 1,
    maxLength: 6,
  })
  .chain((parts) => fc.constantFrom(' ', '').map((glue) => parts.join(glue)));

type Props = { readonly children?: unknown };

/** A JSX runtime whose elements are their text. */
const toText = (children: unknown): string =>
  Array.isArray(children) ? children.map(toText).join('') : String(children ?? '');

async function textOf(mdx: string): Promise<string> {
  const seen: [string, string][] = [];
  const component = (name: string) => (props: Props) => {
    seen.push([name, toText(props.children)]);
    return toText(props.children);
  };
  const components = Object.fromEntries(Object.keys(COMPONENTS).map((name) => [name, component(name)]));
  const jsx = (type: unknown, props: Props) => (typeof type === 'function' ? type(props) : toText(props.children));
  const { default: page } = await evaluate(mdx, {
    Fragment: ({ children }: Props) => toText(children),
    jsx: jsx as never,
    jsxs: jsx as never,
    remarkPlugins: [remarkFrontmatter],
  });
  page({ components });
  return seen.find(([name]) => name === 'Claim' || name === 'P')?.[1] ?? '';
}

describe('words of others', { timeout: 60_000 }, () => {
  test('come out of a compiled claim as they went in', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (label) => {
        const { explainer } = compose('::claims', { claims: [{ id: 'a', label }] });
        const mdx = explainer?.mdx ?? '';
        expect(gateMdx(mdx, 'dam.mdx')).toEqual([]);
        expect(await textOf(mdx)).toBe(printable(label));
      }),
      { numRuns: 200 },
    );
  });

  test('come out of compiled prose as they went in', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (words) => {
        // What Markdown itself does to words: marks escaped with a backslash stand, blanks at the ends go.
        const plain = words.replace(/[\p{Cc} ]+/gu, ' ').replace(/^ +| +$/g, '');
        const { explainer, messages } = compose(`Words ${plain.replace(/[!-/:-@[-`{-~]/g, '\\$&')}`);
        expect(messages).toEqual([]);
        expect(await textOf(explainer?.mdx ?? '')).toBe(printable(`Words ${plain}`.replace(/ $/, '')));
      }),
      { numRuns: 200 },
    );
  });

  test('never make compose throw or pass the gate as code, even written into an outline as they are', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const result = compose(`${words}\n\n::claims`, { claims: [{ id: 'a', label: words }] });
        if (result.explainer) expect(gateMdx(bodyOf(result), 'dam.mdx')).toEqual([]);
        else
          expect(result.messages.filter(({ level, rule }) => level === 'error' && rule !== 'compose/gate')).not.toEqual(
            [],
          );
      }),
      { numRuns: 200 },
    );
  });
});
