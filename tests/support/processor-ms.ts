const MOST_RUNS = 30;

/** The processor time that a run takes, in ms: other work on the machine does not count. */
export function processorMs(run: () => unknown): number {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1_000;
}

/** The least processor time of several runs, in ms, up to the first that takes less than `enough`. */
export function leastProcessorMs(run: () => unknown, enough: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let runs = 0; runs < MOST_RUNS && least >= enough; runs += 1) least = Math.min(least, processorMs(run));
  return least;
}
