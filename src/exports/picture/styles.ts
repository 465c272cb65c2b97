import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';

/** Style of an element by property: what the sheet says, without what it takes over from around it. */
export type Style = ReadonlyMap<string, string>;

interface Rule {
  readonly selector: string;
  readonly weight: number;
  readonly declarations: readonly (readonly [name: string, value: string])[];
}

/** Classes count ten times as much as names of elements; the sheets of charts know no ids. */
function weigh(selector: string): number {
  const classes = selector.match(/\.[\w-]+|\[[^\]]*\]|:[\w-]+/g)?.length ?? 0;
  const names = selector.match(/(?:^|[\s>+~])[a-z][\w-]*/gi)?.length ?? 0;
  return classes * 10 + names;
}

function readRules(css: string): Rule[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
    const declarations = body.split(';').flatMap((line) => {
      const at = line.indexOf(':');
      return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()] as const];
    });
    return selectors.split(',').map((part) => {
      const selector = part.trim();
      return { selector, weight: weigh(selector), declarations };
    });
  });
}

/**
 * What a style sheet says of each element, so that a picture needs no sheet.
 *
 * @param css - Plain rules without nesting, media queries, custom properties and `!important`.
 */
export function readStyles(tree: Root, css: string): ReadonlyMap<Element, Style> {
  const found = new Map<Element, Map<string, string>>();
  const rules = readRules(css).map((rule, at) => ({ rule, at }));
  rules.sort((a, b) => a.rule.weight - b.rule.weight || a.at - b.at);
  for (const { rule } of rules)
    for (const element of selectAll(rule.selector, tree)) {
      const style = found.get(element) ?? new Map<string, string>();
      for (const [name, value] of rule.declarations) style.set(name, value);
      found.set(element, style);
    }
  return found;
}
