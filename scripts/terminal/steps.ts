import type { Watch } from './progress.ts';

/** One step of a longer run, and how long it took. */
export interface Step {
  readonly name: string;
  readonly seconds: number;
}

/** Keeps the time of each step of a run. */
export class Steps {
  readonly done: Step[] = [];
  readonly #watch: Watch | undefined;

  /** @param watch - Is told of each step as it begins and ends. */
  constructor(watch?: Watch) {
    this.#watch = watch;
  }

  /** Does one step and notes its time, also when it fails. */
  async take<T>(name: string, work: () => Promise<T>): Promise<T> {
    const begun = performance.now();
    this.#watch?.begin(name);
    try {
      return await work();
    } finally {
      this.#watch?.end();
      this.done.push({ name, seconds: (performance.now() - begun) / 1000 });
    }
  }

  /** All in one line: `types 3.1 s, lint 0.4 s`. */
  toString(): string {
    return this.done.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)} s`).join(', ');
  }
}

/** `1 explainer`, `3 explainers`; a noun that does more than gain an s is given both ways. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? noun : plural}`;
}
