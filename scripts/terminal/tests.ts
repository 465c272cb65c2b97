import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from './settings.ts';
import { runTool } from './tools.ts';

/** How many tests held, did not, and were left out. */
export interface TestTally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The part of vitest's JSON report that is counted. */
export interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Counts a run of vitest. A file that broke before its first test counts as one failure, and so does a run that ended
 * badly without naming a test, or left no report.
 */
export function tallyTests(report: TestReport | null, exitCode: number): TestTally {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  );
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Which of vitest's projects a part of the gate runs. */
const projects = { unit: ['unit', 'timed'], browser: ['browser'] } as const;

/** Runs a part of the tests in the foreground and counts what came out. */
export async function runTests(part: keyof typeof projects): Promise<TestTally> {
  const file = join(root, '.cache', `tests-${part}.json`);
  await mkdir(dirname(file), { recursive: true });
  await rm(file, { force: true });
  const code = await runTool('vitest', [
    'run',
    ...projects[part].map((name) => `--project=${name}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    // A gate compares; it never writes what it should compare with.
    '--update=none',
  ]);
  const report = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as TestReport,
    () => null,
  );
  return tallyTests(report, code);
}
