// Loaded first by every Node process of a measured run: writes at the end what the process took. Threads are passed over,
// since a process counts its own.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const folder = process.env.BENCH_NOTES;
if (folder && isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const noted = { program: process.argv[1] ?? '', cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
    writeFileSync(`${folder}/${process.pid}.json`, JSON.stringify(noted));
  });
