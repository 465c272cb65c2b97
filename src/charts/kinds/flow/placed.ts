import type { Box } from '../../boxes.ts';
import type { PlacedKeyItem } from '../../marks/key.ts';
import type { Label } from '../../marks/label.ts';
import type { FlowArticle, FlowSource, FlowStep } from './data.ts';

/** A bar as high as the sentences that go through it, and its words. */
export interface PlacedNode {
  readonly box: Box;
  readonly labels: readonly Label[];
  /** What a finger may hit; null for a node that is no link. */
  readonly hit: Box | null;
}

/** A ribbon between two bars: left end, right end, thickness; `y` are upper edges. */
export interface PlacedRibbon {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly thick: number;
  readonly source: FlowSource | null;
  /** It comes through an outlet. */
  readonly through: boolean;
}

/** A bar that ribbons leave, with what goes through it. */
interface Leaving extends PlacedNode {
  readonly steps: readonly FlowStep[];
  readonly ribbons: readonly PlacedRibbon[];
}

export interface PlacedSource extends Leaving {
  readonly source: FlowSource | null;
}

export interface PlacedOutlet extends Leaving {
  readonly name: string;
}

export interface PlacedArticle extends PlacedNode {
  readonly article: FlowArticle;
}

/** Where everything in a flow stands, in px. */
export interface FlowLayout {
  readonly layout: 'narrow' | 'wide';
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly key: readonly PlacedKeyItem[];
  readonly heads: readonly Label[];
  readonly sources: readonly PlacedSource[];
  readonly outlets: readonly PlacedOutlet[];
  readonly articles: readonly PlacedArticle[];
}
