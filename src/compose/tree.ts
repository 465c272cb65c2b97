import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { ComponentName } from './components.ts';
import { words } from './literal.ts';

/** `true` is an attribute without a value, null leaves it out. */
type AttributeValues = Readonly<Record<string, string | true | null>>;

function toAttributes(values: AttributeValues): MdxJsxAttribute[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [{ type: 'mdxJsxAttribute' as const, name, value: value === true ? null : value }],
  );
}

/** A component on a line: `<Claim id="…">{"…"}</Claim>`. Its children are words or further components. */
export function inline(
  name: ComponentName,
  attributes: AttributeValues,
  children: readonly PhrasingContent[] | string,
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: toAttributes(attributes),
    children: typeof children === 'string' ? words(children) : [...children],
  };
}

/** Puts lines into a paragraph. MDX takes such a paragraph away again, as it holds components and expressions alone. */
export function joinLines(lines: readonly (readonly PhrasingContent[])[]): Paragraph {
  const children = lines.flatMap((line, i) =>
    i === 0 ? [...line] : [{ type: 'text' as const, value: '\n' }, ...line],
  );
  return { type: 'paragraph', children };
}

/** A component over several lines, each indented. Without lines it closes itself: `<Chart name="…" />`. */
export function block(
  name: ComponentName,
  attributes: AttributeValues,
  lines: readonly (readonly PhrasingContent[])[] = [],
): MdxJsxFlowElement {
  const children = lines.length === 0 ? [] : [joinLines(lines)];
  return { type: 'mdxJsxFlowElement', name, attributes: toAttributes(attributes), children };
}

/** A component that holds such components. */
export function blockOf(
  name: ComponentName,
  attributes: AttributeValues,
  children: readonly MdxJsxFlowElement[],
): MdxJsxFlowElement {
  return { ...block(name, attributes), children: [...children] };
}

/** Components on one line each, at the root. */
export function line(...children: readonly PhrasingContent[]): RootContent {
  return joinLines([children]);
}

/** Joins sentences, one a line. The blank between them is written out, as JSX takes away a line end. */
export function sentenceLines(sentences: readonly (readonly PhrasingContent[])[]): PhrasingContent[][] {
  return sentences.map((sentence, i) => (i < sentences.length - 1 ? [...sentence, ...words(' ')] : [...sentence]));
}
