import type { Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { FRONT_MATTER, headComment } from './components.ts';
import { toLiteral } from './literal.ts';

const writer = unified().use(remarkMdx).use(remarkFrontmatter, ['yaml']).use(remarkStringify).freeze();

/** What stands at the head of the file. */
export type HeadWords = Readonly<Record<(typeof FRONT_MATTER)[number], string>>;

/**
 * Writes the tree of an explainer as the text of its MDX file.
 *
 * @param head - Front matter, written as one-line JSON strings.
 * @param content - Components, and nothing with raw words in it.
 */
export function writeMdx(slug: string, head: HeadWords, content: readonly RootContent[]): string {
  const frontMatter = FRONT_MATTER.map((key) => `${key}: ${toLiteral(head[key])}`).join('\n');
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'yaml', value: frontMatter },
      { type: 'mdxFlowExpression', value: headComment(slug) },
      ...content,
    ],
  };
  return writer.stringify(tree);
}
