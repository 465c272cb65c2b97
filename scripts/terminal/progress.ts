/** Is told which step of a longer run begins and ends. */
export interface Watch {
  readonly begin: (name: string) => void;
  readonly end: () => void;
}

/** What progress is written to: standard error, or a test. */
export interface Line {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

const cells = 20;

/**
 * Shows how far a run is: on a terminal a bar that stands in one line and goes away at the end, elsewhere a plain line for
 * each step.
 *
 * @param steps - How many there are.
 */
export function showProgress(steps: number, out: Line = process.stderr): Watch {
  if (!out.isTTY) return { begin: (name) => out.write(`${name} …\n`), end: () => {} };
  let done = 0;
  let tick: NodeJS.Timeout | undefined;
  return {
    begin: (name) => {
      const begun = performance.now();
      const draw = (): void => {
        const full = Math.min(cells, Math.round((done / steps) * cells));
        const seconds = Math.floor((performance.now() - begun) / 1000);
        out.write(`\r\u001B[2K[${'#'.repeat(full)}${'-'.repeat(cells - full)}] ${name} ${seconds} s`);
      };
      draw();
      tick = setInterval(draw, 250);
      tick.unref();
    },
    end: () => {
      clearInterval(tick);
      done += 1;
      out.write('\r\u001B[2K');
    },
  };
}
