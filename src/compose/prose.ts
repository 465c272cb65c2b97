import type { PhrasingContent } from 'mdast';
import { placeOf, readCall } from './call.ts';
import type { Context, Place } from './context.ts';
import { bindSentence, tellRules } from './directives/tell.ts';
import { createDraft, type Draft } from './draft.ts';
import { addNote, countWords, type Page, slugify, takeId } from './page.ts';
import { composePhrasing } from './phrasing.ts';
import { inline } from './tree.ts';

/** Splits the content of a paragraph at its line ends; an outline has one sentence a line. */
function splitLines(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') {
      lines.push([]);
      continue;
    }
    if (node.type !== 'text') {
      lines.at(-1)?.push(node);
      continue;
    }
    const start = placeOf(node);
    node.value.split('\n').forEach((value, i) => {
      if (i > 0) lines.push([]);
      const point = { line: start.line + i, column: i === 0 ? start.column : 1 };
      if (value !== '') lines.at(-1)?.push({ type: 'text', value, position: { start: point, end: point } });
    });
  }
  return lines.filter((line) => line.length > 0);
}

/** Full stops and closing marks that stand behind a bound sentence belong to it. */
const TAIL = /^[.,;:!?…)\]”’"]+/;

interface Piece {
  readonly nodes: PhrasingContent[];
  readonly tell: (PhrasingContent & { type: 'textDirective' }) | null;
}

/** Parts of a line: bound sentences, and what stands before, between and after them. */
function splitPieces(line: readonly PhrasingContent[]): Piece[] {
  const pieces: Piece[] = [];
  for (const node of line) {
    const last = pieces.at(-1);
    if (node.type === 'textDirective' && node.name === 'tell') {
      pieces.push({ nodes: [...node.children], tell: node });
    } else if (last && !last.tell) {
      last.nodes.push(node);
    } else if (last && node.type === 'text' && TAIL.test(node.value)) {
      const [tail = ''] = TAIL.exec(node.value) ?? [];
      last.nodes.push({ type: 'text', value: tail });
      if (node.value.length > tail.length)
        pieces.push({ nodes: [{ ...node, value: node.value.slice(tail.length) }], tell: null });
    } else {
      pieces.push({ nodes: [node], tell: null });
    }
  }
  return pieces;
}

/**
 * The name of a sentence, which is its address. It comes from the claims it is bound to; where an earlier sentence of the
 * page has that name, its first words are added and not a number, so that a sentence put between moves no address.
 */
function nameSentence(draft: Draft, page: Page): string {
  const name = `s-${slugify(draft.binding.join(' '))}`;
  if (!page.ids.has(name)) return name;
  const start = draft.text.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !/\d/.test(word));
  return `${name}-${slugify(start.slice(0, 4).join(' '))}`;
}

/** Prints a sentence: as `<S>` with its note when it stands on claims, else as bare words. */
function printSentence(draft: Draft, nodes: PhrasingContent[], place: Place, page: Page): PhrasingContent[] {
  const claims = [...draft.claims.values()];
  if (claims.length === 0) return nodes;
  const id = takeId(page, nameSentence(draft, page));
  const note = addNote(page, { id, text: draft.text.trim(), place }, claims);
  return [inline('S', { id, disputed: note.disputed || null }, nodes)];
}

function composeLine(line: readonly PhrasingContent[], page: Page, context: Context): PhrasingContent[] {
  let before = '';
  const printed: { draft: Draft; nodes: PhrasingContent[]; place: Place }[] = [];
  for (const { nodes, tell } of splitPieces(line)) {
    const draft = createDraft(before);
    const call = tell && readCall(tell, tellRules, context);
    if (call) bindSentence(call, draft, context);
    const [first] = nodes;
    printed.push({ draft, nodes: composePhrasing(nodes, draft, context), place: placeOf(tell ?? first ?? {}) });
    before = draft.text;
  }
  // A sentence with a hole in it would say something else.
  if (printed.some(({ draft }) => draft.hole)) return [];
  page.words += countWords(before);
  return printed.flatMap(({ draft, nodes, place }) => printSentence(draft, nodes, place, page));
}

/**
 * Composes a paragraph of the outline.
 *
 * @returns Sentences in order; those that a fill left with a hole are gone, and the list is empty when none is left.
 */
export function composeSentences(nodes: readonly PhrasingContent[], page: Page, context: Context): PhrasingContent[][] {
  return splitLines(nodes)
    .map((line) => composeLine(line, page, context))
    .filter((sentence) => sentence.length > 0);
}
