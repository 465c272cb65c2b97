import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { realEffects } from '../src/effects.ts';
import { measureBuilds, measureStages } from './bench/contest.ts';
import { measureEmbeds } from './bench/embeds.ts';
import { measureLighthouse } from './bench/lighthouse.ts';
import type { Cost } from './bench/measure.ts';
import { measurePeers, peerNames } from './bench/peers.ts';
import { reportScores, reportShown, type Scores, type Shown } from './bench/readers-report.ts';
import { reportRounds, tellRound } from './bench/report.ts';
import { flagsOrEnd } from './terminal/flags.ts';
import { root, settingsOrEnd } from './terminal/settings.ts';

const flags = flagsOrEnd(
  `npm run bench -- [--rounds N] [--articles 5,100,1000] [--large] [--only PARTS] [--peers NAMES] [--json FILE]

How long a build takes, and how that grows, over generated articles on an invented subject; and what readers of the site
that was last built get: its charts on a slow phone, beside the same timeline by other libraries, and what Lighthouse gives
each kind of page. Prints ratios, the median of some rounds, and writes all figures as JSON. A run that is broken off
reports what it has measured.

  --rounds N       rounds; in each, everything is measured once (default 5)
  --articles LIST  numbers of articles (default 5,100,1000)
  --large          the stages up to the ledger and its charts over 10,000 articles too
  --only PARTS     some of: stages, build, peers, embeds, lighthouse (default all)
  --peers NAMES    some of: ${peerNames.join(', ').toLowerCase()} (default all)
  --json FILE      where the figures go (default .cache/bench.json)

Peers, libraries and Lighthouse that are not here yet are installed into node_modules/.cache; what cannot be is left out.`,
  {
    rounds: { type: 'string', default: '5' },
    articles: { type: 'string', default: '5,100,1000' },
    large: { type: 'boolean', default: false },
    only: { type: 'string', default: 'stages,build,peers,embeds,lighthouse' },
    peers: { type: 'string', default: peerNames.join(',') },
    json: { type: 'string', default: join(root, '.cache', 'bench.json') },
  },
);
const LARGE = 10_000;
const sizes = [...flags.articles.split(',').map(Number), ...(flags.large ? [LARGE] : [])];
const work = join(root, 'node_modules', '.cache', 'bench');
const only = flags.only.split(',');
const site = settingsOrEnd();
if (!existsSync(join(site.outDir, 'index.html')) && (only.includes('embeds') || only.includes('lighthouse'))) {
  console.error('there is no built site to measure: run npm run build first');
  process.exit(1);
}
const peers = flags.peers.toLowerCase().split(',');
const parts = {
  peers: (folder: string, size: number) => measurePeers(folder, size, peers, realEffects.log),
  build: measureBuilds,
  stages: measureStages,
};
const rounds: Record<string, Cost>[] = [];
const embeds: Record<string, Shown>[] = [];
const lighthouse: Record<string, Scores>[] = [];

/** A round that fills as it goes. */
function begin<T>(all: Record<string, T>[]): Record<string, T> {
  const round: Record<string, T> = {};
  all.push(round);
  return round;
}

/** Writes and prints what there is, also when a long run is broken off. */
async function finish(): Promise<void> {
  await realEffects.writeFile(flags.json, `${JSON.stringify({ sizes, rounds, embeds, lighthouse }, null, 1)}\n`);
  const tables = [
    ...(rounds.some((round) => Object.keys(round).length > 0) ? [reportRounds(rounds, sizes)] : []),
    ...(embeds.length > 0 ? [reportShown(embeds)] : []),
    ...(lighthouse.length > 0 ? [reportScores(lighthouse)] : []),
  ];
  console.log([...tables, `Median of ${rounds.length} ${rounds.length === 1 ? 'round' : 'rounds'}.`].join('\n\n'));
}
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, async () => {
    await finish();
    process.exit(1);
  });

for (let i = 1; i <= Number(flags.rounds); i += 1) {
  const round = begin(rounds);
  for (const size of sizes)
    for (const [name, measure] of Object.entries(parts)) {
      if (!only.includes(name) || (size === LARGE && name !== 'stages')) continue;
      const begun = performance.now();
      const costs = await measure(join(work, `${size}`), size);
      Object.assign(round, costs);
      const seconds = ((performance.now() - begun) / 1000).toFixed(0);
      realEffects.log(`round ${i}, ${name}, ${seconds} s on the clock\n${tellRound(costs)}`);
    }
  if (only.includes('embeds')) await measureEmbeds(site, begin(embeds), realEffects.log);
  if (only.includes('lighthouse')) await measureLighthouse(site, begin(lighthouse), realEffects.log);
}
for (const size of sizes) await rm(join(work, `${size}`), { recursive: true, force: true });
await finish();
