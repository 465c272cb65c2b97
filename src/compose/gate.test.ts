import { describe, expect, test } from 'vitest';
import { gateMdx } from './gate.ts';

const HEAD = '{/* Made by the build from content/outlines/dam.md. Edit that file, not this one. */}';

function textsOf(mdx: string): string[] {
  return gateMdx(mdx, 'dam.mdx').map(({ line, column, text }) => `${line}:${column} ${text}`);
}

describe('gateMdx', () => {
  test.each([
    ['nothing', ''],
    ['the head', `---\ntitle: "The dam"\nquestion: "Who?"\n---\n\n${HEAD}\n`],
    ['components with words', '<P>\n  <S id="s-a:b/c.d-1" disputed>{"Words."}</S>{" "}\n  {"More."}\n</P>\n'],
    ['a component that closes itself', '<Chart name="flow" />\n'],
    ['words that only look like code', '<P>\n  {"export const a = </S> {`\u0024{b}`} www.a.b"}\n</P>\n'],
  ])('lets %s through', (_, mdx) => {
    expect(textsOf(mdx)).toEqual([]);
  });

  test.each([
    ['an export', 'export const a = 1\n'],
    ['an import', 'import a from "fs"\n'],
    ['words', 'Words.\n'],
    ['words in a component', '<P>\nWords.\n</P>\n'],
    ['a heading', '## Heading\n'],
    ['a link', '[a](https://example.org)\n'],
    ['a picture', '![](../x?raw)\n'],
    ['an autolink', '<https://example.org>\n'],
    ['HTML', '<script>{"a"}</script>\n'],
    ['a component we do not have', '<Danger />\n'],
    ['a name of an object that every object has', '<constructor />\n'],
    ['a fragment', '<>{"a"}</>\n'],
    ['a component of a component', '<P.S />\n'],
    ['a call', '<P>{alert("a")}</P>\n'],
    ['a name', '<P>{props}</P>\n'],
    ['a template', '<P>{`a`}</P>\n'],
    ['a sum', '<P>{"a" + "b"}</P>\n'],
    ['a number', '<P>{1}</P>\n'],
    ['an empty expression', '<P>{}</P>\n'],
    ['a comment that is not the head', '{/* a */}\n'],
    ['the head comment in the text', `<P>\n  {${HEAD.slice(1, -1)}}\n</P>\n`],
    ['a mark of a bundler', '<P>{"__VITE_ASSET__a__"}</P>\n'],
    ['an attribute that is an expression', '<Chart name={"flow"} />\n'],
    ['a spread', '<Chart {...props} />\n'],
    ['an attribute we do not have', '<P onclick="a">{"a"}</P>\n'],
    ['an attribute with words', '<Chart name="a b" />\n'],
    ['a flag with a value', '<S id="a" disputed="yes">{"a"}</S>\n'],
    ['an id without a value', '<S id>{"a"}</S>\n'],
    ['a layout', '---\nlayout: "../x.astro"\n---\n'],
    ['front matter that is not a JSON string', '---\ntitle: The dam\n---\n'],
    ['front matter of several lines', '---\ntitle: "a\n  b"\n---\n'],
    ['a mark of a bundler in front matter', '---\ntitle: "__VITE_ASSET__a__"\n---\n'],
  ])('refuses %s', (_, mdx) => {
    expect(textsOf(mdx)).not.toEqual([]);
  });

  test('says where', () => {
    expect(textsOf('<P>\n  {"a"}\n  {b}\n</P>\n\n## c\n')).toMatchInlineSnapshot(`
      [
        "3:3 an expression that is not one string",
        "6:1 Markdown of the kind "heading"",
        "6:4 words outside of a string literal",
      ]
    `);
  });

  test('says where the parser gave up', () => {
    expect(gateMdx('<P>\n  {"a"\n</P>\n', 'dam.mdx')).toMatchInlineSnapshot(`
      [
        {
          "column": 1,
          "file": "dam.mdx",
          "hint": "Explainers are made by the build: write in the outline and build again.",
          "level": "error",
          "line": 4,
          "rule": "compose/gate",
          "text": "the file is not MDX: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`",
        },
      ]
    `);
  });
});
