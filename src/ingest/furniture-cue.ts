/** A form of words by which furniture shows itself. All are general: none knows a site. */
export interface Cue {
  /** What it is, for reports. */
  readonly why: string;
  readonly test: RegExp;
  /** The longest line that it may be, in words. */
  readonly most: number;
  /** Whether the line may have the form of a paragraph; else it is a label or a headline. */
  readonly prose: boolean;
  /**
   * `anywhere`; `head`: before the first paragraph; `tail`: behind the last one; `edges`: either. Words that could stand
   * in a paragraph are looked for at the edges alone.
   */
  readonly where: 'anywhere' | 'head' | 'tail' | 'edges';
}

type Form = Omit<Cue, 'test'>;
/** Cues of one form, one an expression. */
export const cue = (form: Form, ...tests: readonly RegExp[]): readonly Cue[] =>
  tests.map((test) => ({ ...form, test }));
/** A line of any form, in the writer's own voice: quotations are left out before it is looked at. */
export const line = (why: string, most = 60, where: Cue['where'] = 'anywhere'): Form => ({
  why,
  most,
  prose: true,
  where,
});
/** A line that is no paragraph. */
export const label = (why: string, most = 30, where: Cue['where'] = 'anywhere'): Form => ({
  why,
  most,
  prose: false,
  where,
});
