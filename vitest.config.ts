import { defineConfig } from 'vitest/config';

// Fourteen hours ahead of UTC: code that reads a date in local time is a day off here, and its test goes red.
process.env.TZ = 'Pacific/Kiritimati';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/test/browser/**', 'src/test/full/**'],
          // Random input takes its time on a busy machine; what hangs still ends.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'full',
          include: ['src/test/full/**/*.test.ts'],
          // They build, and a build waits for another.
          fileParallelism: false,
          hookTimeout: 600_000,
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
        },
      },
    ],
  },
});
