import { defineConfig } from 'vitest/config';

// Fourteen hours ahead of UTC: code that reads a date in local time is a day off here, and its test goes red.
process.env.TZ = 'Pacific/Kiritimati';

/** Tests that compare how long two things take: they run one after the other, when nothing else does. */
const timed = [
  'src/extract/parsers/quantity/index.test.ts',
  'src/extract/read-speed.test.ts',
  'src/extract/wording.test.ts',
  'src/ingest/sentences.test.ts',
  'src/test/hostile/corpus.test.ts',
  'src/test/hostile/growth.test.ts',
  'src/test/hostile/patterns.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/test/browser/**', 'src/test/full/**', ...timed],
          // Random input takes its time on a busy machine; what hangs still ends.
          testTimeout: 30_000,
          // The stages keep nothing between two calls, so files may share what they import; to load it anew for each
          // file costs more than all the tests. One core is not left idle, as it would be.
          isolate: false,
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'timed',
          include: timed,
          testTimeout: 30_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['src/test/browser/**/*.test.ts'],
          globalSetup: ['src/test/browser/serve-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Each file drives a browser of its own; more than two at once only make one another late.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'full',
          include: ['src/test/full/**/*.test.ts'],
          // They build, and a build waits for another.
          fileParallelism: false,
          hookTimeout: 600_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
