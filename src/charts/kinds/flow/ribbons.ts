import { type FlowData, type FlowStep, sum, UNTOLD } from './data.ts';
import type { FlowLayout, PlacedNode, PlacedRibbon } from './layout.ts';

/** Ribbons leave and reach each bar in the order of what is at their other end, so that few cross. */
export function placeRibbons(
  { steps }: FlowData,
  sources: FlowLayout['sources'],
  outlets: FlowLayout['outlets'],
  articles: FlowLayout['articles'],
  unit: number,
): PlacedRibbon[] {
  interface Draft {
    readonly a: PlacedNode;
    readonly b: PlacedNode;
    readonly ends: readonly [string, string];
    readonly parts: readonly FlowStep[];
  }
  const drafts: Draft[] = [];
  const add = (a: PlacedNode, b: PlacedNode, ends: readonly [string, string], parts: readonly FlowStep[]) => {
    if (parts.length > 0) drafts.push({ a, b, ends, parts });
  };
  for (const node of sources) {
    const name = node.source?.name ?? UNTOLD;
    for (const outlet of outlets) {
      add(
        node,
        outlet,
        [name, outlet.name],
        node.steps.filter((step) => step.outlet === outlet.name),
      );
    }
    for (const end of articles) {
      const own = node.steps.filter((step) => step.article === end.article.id);
      const direct = own.filter((step) => step.outlet === null || outlets.length === 0);
      add(node, end, [name, end.article.name], direct);
    }
  }
  for (const outlet of outlets) {
    for (const end of articles) {
      const own = steps.filter((step) => step.outlet === outlet.name && step.article === end.article.id);
      add(outlet, end, [outlet.name, end.article.name], own);
    }
  }
  const middle = ({ box }: PlacedNode) => box.y0 + box.y1;
  /** Upper ends of all ribbons on one side of their bars, one under the other. */
  const stack = (here: (draft: Draft) => PlacedNode, there: (draft: Draft) => PlacedNode): Map<Draft, number> => {
    const used = new Map<PlacedNode, number>();
    const tops = new Map<Draft, number>();
    for (const draft of [...drafts].sort((x, y) => middle(there(x)) - middle(there(y)))) {
      const node = here(draft);
      const y = used.get(node) ?? node.box.y0;
      tops.set(draft, y);
      used.set(node, y + sum(draft.parts) * unit);
    }
    return tops;
  };
  const leave = stack(
    ({ a }) => a,
    ({ b }) => b,
  );
  const reach = stack(
    ({ b }) => b,
    ({ a }) => a,
  );
  return drafts.map((draft): PlacedRibbon => {
    const { a, b, ends, parts } = draft;
    const [first] = parts;
    const alike = parts.every((step) => step.source?.id === first?.source?.id);
    return {
      from: [a.box.x1, leave.get(draft) ?? 0],
      to: [b.box.x0, reach.get(draft) ?? 0],
      thick: sum(parts) * unit,
      source: alike ? (first?.source ?? null) : null,
      through: parts.some(({ outlet }) => outlet !== null),
      ends,
      statements: parts.flatMap(({ statements }) => statements),
    };
  });
}
