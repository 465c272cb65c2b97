import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { textOf } from './site.ts';

/** Elements by which an SVG file could run something, ask for something or change what it shows. */
const ACTIVE = new Set(['script', 'foreignObject', 'iframe', 'animate', 'set', 'handler', 'embed', 'object']);

/** What an SVG file holds that is more than shapes and words, as it stands there; words may say anything. */
export function findActive(svg: string): string | null {
  const [head = ''] = svg.split(/<svg\b/i, 1);
  const declared = /<!ENTITY|<!DOCTYPE|<\?xml-stylesheet/i.exec(head)?.[0];
  if (declared !== undefined) return declared;
  let found: string | null = null;
  visit(fromHtml(svg, { fragment: true, space: 'svg' }), 'element', (element: Element) => {
    const { tagName, properties } = element;
    if (ACTIVE.has(tagName)) found ??= `<${tagName}`;
    if (tagName === 'style' && textOf(element).includes('@import')) found ??= '@import';
    for (const [name, value] of Object.entries(properties)) {
      if (/^on/i.test(name)) found ??= `${name}=`;
      if (/^(?:href|src|xLinkHref)$/i.test(name) && /^\s*(?:javascript|data):/i.test(String(value)))
        found ??= `${name}="${String(value).slice(0, 20)}"`;
    }
  });
  return found;
}
