import type { Cost } from './measure.ts';

/** Takes the cost of one piece of work after the other in this process. */
export interface Stopwatch {
  readonly take: <T>(name: string, work: () => T | Promise<T>) => Promise<T>;
  /** By name; memory is the peak of the process up to then. */
  readonly costs: Readonly<Record<string, Cost>>;
}

/** A stopwatch that has measured nothing yet. */
export function createStopwatch(): Stopwatch {
  const costs: Record<string, Cost> = {};
  return {
    costs,
    take: async (name, work) => {
      const [begun, before] = [performance.now(), process.cpuUsage()];
      const result = await work();
      const { user, system } = process.cpuUsage(before);
      const memory = process.resourceUsage().maxRSS / 1024;
      costs[name] = { cpu: (user + system) / 1e6, wall: (performance.now() - begun) / 1000, memory };
      return result;
    },
  };
}
