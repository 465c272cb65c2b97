import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { realEffects } from '../src/effects.ts';
import { measureBuilds, measureStages } from './bench/contest.ts';
import type { Cost } from './bench/measure.ts';
import { measurePeers } from './bench/peers.ts';
import { reportRounds } from './bench/report.ts';
import { flagsOrEnd } from './terminal/flags.ts';
import { root } from './terminal/settings.ts';

const flags = flagsOrEnd(
  `npm run bench -- [--rounds N] [--sizes 5,100,1000] [--large] [--only PARTS] [--json FILE]

How long a build takes, and how that grows, over generated articles on an invented subject. Prints ratios, the median of
some rounds, and writes all figures as JSON.

  --rounds N    rounds; in each, everything is measured once (default 5)
  --sizes LIST  numbers of articles (default 5,100,1000)
  --large       10,000 articles too
  --only PARTS  some of: stages, build, peers (default all)
  --json FILE   where the figures go (default .cache/bench.json)

Peers that are not here yet are installed into node_modules/.cache; one that cannot be is left out.`,
  {
    rounds: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '5,100,1000' },
    large: { type: 'boolean', default: false },
    only: { type: 'string', default: 'stages,build,peers' },
    json: { type: 'string', default: join(root, '.cache', 'bench.json') },
  },
);
const sizes = [...flags.sizes.split(',').map(Number), ...(flags.large ? [10_000] : [])];
const work = join(root, 'node_modules', '.cache', 'bench');
const only = flags.only.split(',');
const parts = { stages: measureStages, build: measureBuilds, peers: measurePeers };
const rounds: Record<string, Cost>[] = [];
for (let i = 1; i <= Number(flags.rounds); i += 1) {
  const round: Record<string, Cost> = {};
  for (const size of sizes)
    for (const [name, measure] of Object.entries(parts))
      if (only.includes(name)) {
        realEffects.log(`round ${i}, ${size} articles: ${name}`);
        Object.assign(round, await measure(join(work, `${size}`), size, realEffects.log));
      }
  rounds.push(round);
  // After each round, so that a long run that is stopped has told something.
  await realEffects.writeFile(flags.json, `${JSON.stringify({ sizes, rounds }, null, 1)}\n`);
}
for (const size of sizes) await rm(join(work, `${size}`), { recursive: true, force: true });
console.log(reportRounds(rounds, sizes));
