import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Style of an element by property: what the sheet says, without what it takes over from around it. */
export type Style = ReadonlyMap<string, string>;

interface Rule {
  readonly selector: string;
  readonly weight: number;
  readonly declarations: readonly (readonly [name: string, value: string])[];
}

/** A step of a selector: an element of this name, with these classes, and how the step before it must stand to it. */
interface Step {
  readonly name: string | null;
  readonly classes: readonly string[];
  readonly after: 'above' | 'beside';
}

/** @throws When the selector is of more than names, classes, blanks and `+`. */
function readSteps(selector: string): Step[] {
  const steps: Step[] = [];
  let after: Step['after'] = 'above';
  for (const part of selector.split(/\s+/)) {
    if (part === '+') {
      after = 'beside';
      continue;
    }
    const [name = '', ...classes] = part.split('.');
    if (![name, ...classes].every((word) => /^[\w-]*$/.test(word))) throw new Error(`unknown selector: ${selector}`);
    steps.push({ name: name === '' ? null : name, classes, after });
    after = 'above';
  }
  return steps;
}

/** An element, the one above it and the one before it. */
interface Place {
  readonly element: Element;
  readonly classes: readonly unknown[];
  readonly above: Place | null;
  readonly before: Place | null;
}

function listPlaces(tree: Root): Place[] {
  const places = new Map<Element, Place>();
  const last = new Map<unknown, Place>();
  visit(tree, 'element', (element, _, parent) => {
    const { className } = element.properties;
    const classes = Array.isArray(className) ? className : [];
    const above = parent?.type === 'element' ? (places.get(parent) ?? null) : null;
    const place = { element, classes, above, before: last.get(parent) ?? null };
    last.set(parent, place);
    places.set(element, place);
  });
  return [...places.values()];
}

function isStep({ element, classes }: Place, step: Step): boolean {
  return (step.name === null || step.name === element.tagName) && step.classes.every((name) => classes.includes(name));
}

/** Whether what stands before the step holds for a place that the step fits. */
function isLedTo(place: Place, steps: readonly Step[], at: number): boolean {
  const earlier = steps[at - 1];
  if (earlier === undefined) return true;
  if (steps[at]?.after === 'beside')
    return place.before !== null && isStep(place.before, earlier) && isLedTo(place.before, steps, at - 1);
  for (let up = place.above; up !== null; up = up.above)
    if (isStep(up, earlier) && isLedTo(up, steps, at - 1)) return true;
  return false;
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
 * @param css - Plain rules without nesting, media queries, custom properties and `!important`; selectors of names,
 *   classes, blanks and `+`.
 */
export function readStyles(tree: Root, css: string): ReadonlyMap<Element, Style> {
  const found = new Map<Element, Map<string, string>>();
  const rules = readRules(css).map((rule, at) => ({ ...rule, at, steps: readSteps(rule.selector) }));
  rules.sort((a, b) => a.weight - b.weight || a.at - b.at);
  for (const place of listPlaces(tree)) {
    for (const { steps, declarations } of rules) {
      const own = steps.at(-1);
      if (own === undefined || !isStep(place, own) || !isLedTo(place, steps, steps.length - 1)) continue;
      const style = found.get(place.element) ?? new Map<string, string>();
      for (const [name, value] of declarations) style.set(name, value);
      found.set(place.element, style);
    }
  }
  return found;
}
