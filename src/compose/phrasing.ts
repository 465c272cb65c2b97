import type { PhrasingContent } from 'mdast';
import { placeOf, readCall } from './call.ts';
import { type Context, type Place, report } from './context.ts';
import { inlineDirectives, textNames } from './directives/index.ts';
import { addText, type Draft } from './draft.ts';
import { suggest } from './nearest.ts';
import { inline } from './tree.ts';

const ALLOWED = 'Outlines hold headings, paragraphs, lists, *emphasis*, **strong emphasis** and directives.';

/** Says that a kind of Markdown has no component. */
export function reportUnsupported(context: Context, node: { type: string; position?: unknown }): void {
  report(context, placeOf(node as Parameters<typeof placeOf>[0]), {
    level: 'error',
    rule: 'compose/markdown-unsupported',
    text: `an outline has no place for Markdown of the kind "${node.type}"`,
    hint: ALLOWED,
  });
}

export function reportUnknown(context: Context, place: Place, name: string, names: readonly string[]): void {
  report(context, place, {
    level: 'error',
    rule: 'compose/directive-unknown',
    text: `unknown directive "${name}"`,
    hint: `${suggest(name, names)} A colon that is meant as one is written \\:`,
  });
}

/** A comment for editors. */
export function isComment(value: string): boolean {
  return /^<!--[\s\S]*-->$/.test(value.trim());
}

/**
 * Composes what stands inside a sentence.
 *
 * @param nodes - Text, emphasis and inline directives of the outline; anything else is reported and left out.
 * @param draft - Takes the words and the claims that fills stand on.
 */
export function composePhrasing(nodes: readonly PhrasingContent[], draft: Draft, context: Context): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    switch (node.type) {
      case 'text':
        return addText(draft, node.value.replace(/[ \t\n]+/g, ' '));
      case 'break':
        return addText(draft, ' ');
      case 'emphasis':
        return [inline('Em', {}, composePhrasing(node.children, draft, context))];
      case 'strong':
        return [inline('Strong', {}, composePhrasing(node.children, draft, context))];
      case 'textDirective': {
        const directive = inlineDirectives.get(node.name);
        if (!directive) {
          if (node.name === 'tell') reportNested(context, placeOf(node));
          else reportUnknown(context, placeOf(node), node.name, [...textNames]);
          return [];
        }
        const call = readCall(node, directive.rules, context);
        return call ? directive.fill(call, draft, context) : [];
      }
      case 'html':
        if (!isComment(node.value)) reportUnsupported(context, node);
        return [];
      default:
        reportUnsupported(context, node);
        return [];
    }
  });
}

function reportNested(context: Context, place: Place): void {
  report(context, place, {
    level: 'error',
    rule: 'compose/tell-nested',
    text: '"tell" stands inside of something else',
    hint: 'A bound sentence stands by itself in a paragraph or a list item.',
  });
}
