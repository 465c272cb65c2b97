import { flagsOrEnd } from './terminal/flags.ts';
import { settingsHelp } from './terminal/settings.ts';
import { runScript, runTool } from './terminal/tools.ts';

flagsOrEnd(
  `npm run test:full

What npm run verify does, then what takes long: builds that are killed, that run at once or have no room, the same bytes
under other conditions, whole sites of hostile words, and npm run fuzz.

  KILLS  how many builds are killed (20)
  BUILDS how many sites of hostile words are built (2)
  SEED   what chance begins from; each part tells its own

${settingsHelp}`,
  {},
);
const parts = [
  ['verify', () => runScript('test')],
  ['builds', () => runTool('vitest', ['run', '--project=full'])],
  ['fuzz', () => runScript('fuzz')],
] as const;
const ended: [string, number][] = [];
for (const [name, run] of parts) ended.push([name, await run()]);
console.log(`\n${ended.map(([name, code]) => `${code === 0 ? '✓' : '✗'} ${name}`).join('\n')}`);
process.exitCode = ended.every(([, code]) => code === 0) ? 0 : 1;
