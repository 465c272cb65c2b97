import type { FlowFile } from '../../../model/chart-file.ts';
import type { ChartContext, Charted } from '../../context.ts';
import { chartSpec, type Findings } from '../../spec.ts';

/** Draws `kind: flow`. */
export function chartFlow(file: FlowFile, context: ChartContext): Charted {
  const findings: Findings = {
    words: {},
    sentences: [],
    table: { columns: [], rows: [] },
    statements: [],
    any: false,
    draw: () => [],
  };
  return chartSpec(file, context, findings, []);
}
