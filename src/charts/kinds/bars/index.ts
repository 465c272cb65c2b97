import type { BarsFile } from '../../../model/chart-file.ts';
import type { ChartContext, Charted } from '../../context.ts';
import { chartSpec } from '../../spec.ts';

/** Draws `kind: bars`. */
export function chartBars(file: BarsFile, context: ChartContext): Charted {
  const table = { columns: [], rows: [] };
  return chartSpec(file, context, { words: {}, sentences: [], table, statements: [], any: false, draw: () => [] }, []);
}
