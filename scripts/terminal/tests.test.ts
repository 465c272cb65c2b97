import { describe, expect, test } from 'vitest';
import { type TestReport, tallyTests } from './tests.ts';

const report = (part: Partial<TestReport> = {}): TestReport => ({
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [],
  ...part,
});

describe('tallyTests', () => {
  test('counts tests that held, did not and were left out', () => {
    const failing = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] };
    expect(tallyTests(report(), 0)).toEqual({ passed: 5, failed: 0, skipped: 2 });
    expect(tallyTests(report({ numFailedTests: 1, testResults: [failing] }), 1)).toMatchObject({ failed: 1 });
  });

  test('counts a file that broke before its first test', () => {
    const broken = { status: 'failed', assertionResults: [] };
    expect(tallyTests(report({ testResults: [broken] }), 1)).toMatchObject({ passed: 5, failed: 1 });
  });

  test('never calls a run good that ended badly', () => {
    expect(tallyTests(report(), 1)).toMatchObject({ failed: 1 });
    expect(tallyTests(null, 0)).toMatchObject({ failed: 1 });
  });
});
