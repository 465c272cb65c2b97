import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { realEffects } from '../src/effects.ts';
import { measureBuilds, measureStages } from './bench/contest.ts';
import type { Cost } from './bench/measure.ts';
import { measurePeers, peerNames } from './bench/peers.ts';
import { reportRounds, tellRound } from './bench/report.ts';
import type { Round } from './bench/table.ts';
import { flagsOrEnd } from './terminal/flags.ts';
import { root } from './terminal/settings.ts';

const flags = flagsOrEnd(
  `npm run bench -- [--rounds N] [--articles 5,100,1000] [--large] [--only PARTS] [--peers NAMES] [--json FILE]

How long a build takes, and how that grows, over generated articles on an invented subject. Prints ratios, the median of
some rounds, and writes all figures as JSON. A run that is broken off reports what it has measured.

  --rounds N       rounds; in each, everything is measured once (default 5)
  --articles LIST  numbers of articles (default 5,100,1000)
  --large          the stages up to the ledger and its charts over 10,000 articles too
  --only PARTS     some of: stages, build, peers (default all)
  --peers NAMES    some of: ${peerNames.join(', ').toLowerCase()} (default all)
  --json FILE      where the figures go (default .cache/bench.json)

Peers that are not here yet are installed into node_modules/.cache; one that cannot be is left out.`,
  {
    rounds: { type: 'string', default: '5' },
    articles: { type: 'string', default: '5,100,1000' },
    large: { type: 'boolean', default: false },
    only: { type: 'string', default: 'stages,build,peers' },
    peers: { type: 'string', default: peerNames.join(',') },
    json: { type: 'string', default: join(root, '.cache', 'bench.json') },
  },
);
const LARGE = 10_000;
const sizes = [...flags.articles.split(',').map(Number), ...(flags.large ? [LARGE] : [])];
const work = join(root, 'node_modules', '.cache', 'bench');
const only = flags.only.split(',');
const peers = flags.peers.toLowerCase().split(',');
const parts = {
  peers: (folder: string, size: number) => measurePeers(folder, size, peers, realEffects.log),
  build: measureBuilds,
  stages: measureStages,
};
const rounds: Round[] = [];

/** Writes and prints what there is, also when a long run is broken off. */
async function finish(): Promise<void> {
  await realEffects.writeFile(flags.json, `${JSON.stringify({ sizes, rounds }, null, 1)}\n`);
  console.log(reportRounds(rounds, sizes));
}
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, async () => {
    await finish();
    process.exit(1);
  });

for (let i = 1; i <= Number(flags.rounds); i += 1) {
  const round: Record<string, Cost> = {};
  rounds.push(round);
  for (const size of sizes)
    for (const [name, measure] of Object.entries(parts)) {
      if (!only.includes(name) || (size === LARGE && name !== 'stages')) continue;
      const begun = performance.now();
      const costs = await measure(join(work, `${size}`), size);
      Object.assign(round, costs);
      const seconds = ((performance.now() - begun) / 1000).toFixed(0);
      realEffects.log(`round ${i}, ${name}, ${seconds} s on the clock\n${tellRound(costs)}`);
    }
}
for (const size of sizes) await rm(join(work, `${size}`), { recursive: true, force: true });
await finish();
