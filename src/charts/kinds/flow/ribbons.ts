import { type FlowStep, sum } from './data.ts';
import type { PlacedArticle, PlacedNode, PlacedOutlet, PlacedRibbon, PlacedSource } from './placed.ts';

interface Draft<N extends PlacedNode = PlacedNode> {
  readonly a: N;
  readonly b: PlacedNode;
  readonly parts: readonly FlowStep[];
}

/** Upper ends of all ribbons on one side of their bars, one under the other, in the order of what is at the other end. */
function stack(
  drafts: readonly Draft[],
  here: (draft: Draft) => PlacedNode,
  there: (draft: Draft) => PlacedNode,
  unit: number,
): Map<Draft, number> {
  const middle = ({ box }: PlacedNode) => box.y0 + box.y1;
  const used = new Map<PlacedNode, number>();
  const tops = new Map<Draft, number>();
  for (const draft of [...drafts].sort((x, y) => middle(there(x)) - middle(there(y)))) {
    const node = here(draft);
    const y = used.get(node) ?? node.box.y0;
    tops.set(draft, y);
    used.set(node, y + sum(draft.parts) * unit);
  }
  return tops;
}

type Bare<N extends { readonly ribbons: unknown }> = Omit<N, 'ribbons'>;

/** Gives each bar its ribbons; they leave and reach a bar in the order of what is at their other end, so that few cross. */
export function placeRibbons(
  sources: readonly Bare<PlacedSource>[],
  outlets: readonly Bare<PlacedOutlet>[],
  articles: readonly PlacedArticle[],
  unit: number,
): { readonly sources: PlacedSource[]; readonly outlets: PlacedOutlet[] } {
  const drafts: Draft[] = [];
  const add = (a: PlacedNode, b: PlacedNode, parts: readonly FlowStep[]) => {
    if (parts.length > 0) drafts.push({ a, b, parts });
  };
  for (const node of sources) {
    for (const end of outlets)
      add(
        node,
        end,
        node.steps.filter(({ outlet }) => outlet === end.name),
      );
    // Where outlets have no column, everything goes straight to the article.
    const direct = node.steps.filter(({ outlet }) => outlet === null || outlets.length === 0);
    for (const end of articles)
      add(
        node,
        end,
        direct.filter(({ article }) => article === end.article.id),
      );
  }
  for (const node of outlets) {
    for (const end of articles)
      add(
        node,
        end,
        node.steps.filter(({ article }) => article === end.article.id),
      );
  }
  const leave = stack(
    drafts,
    ({ a }) => a,
    ({ b }) => b,
    unit,
  );
  const reach = stack(
    drafts,
    ({ b }) => b,
    ({ a }) => a,
    unit,
  );
  const ribbonsOf = (node: PlacedNode): PlacedRibbon[] =>
    drafts
      .filter(({ a }) => a === node)
      .map((draft) => {
        const { a, b, parts } = draft;
        const [first] = parts;
        const alike = parts.every((step) => step.source?.id === first?.source?.id);
        return {
          from: [a.box.x1, leave.get(draft) ?? 0],
          to: [b.box.x0, reach.get(draft) ?? 0],
          thick: sum(parts) * unit,
          source: alike ? (first?.source ?? null) : null,
          through: parts.some(({ outlet }) => outlet !== null),
        };
      });
  return {
    sources: sources.map((node) => ({ ...node, ribbons: ribbonsOf(node) })),
    outlets: outlets.map((node) => ({ ...node, ribbons: ribbonsOf(node) })),
  };
}
