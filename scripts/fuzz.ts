import { flagsOrEnd } from './terminal/flags.ts';
import { runTool } from './terminal/tools.ts';

flagsOrEnd(
  `npm run fuzz

Puts 100,000 hostile strings through every sink (a page's MDX, tables, feeds, calendar, pictures, linked data, codes to
paste, the Markdown of npm run add) and compares what comes out with what went in.

  RUNS   how many strings a sink (npm test takes 2,000)
  SEED   what they begin from; the run before told its own`,
  {},
);
process.env.RUNS ||= '100000';
const files = ['sinks', 'mdx', 'add'].map((name) => `src/test/hostile/${name}.test.ts`);
process.exitCode = await runTool('vitest', ['run', '--project=unit', ...files]);
