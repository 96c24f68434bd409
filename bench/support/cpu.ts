/** Processor time of the work in milliseconds: what other programs do on the machine does not count. */
export function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * How many times more the first takes than the second. They take turns, and the best of each counts: everything else that
 * a machine does can only make a run longer.
 */
export function cpuRatio(work: () => void, yardstick: () => void, turns: number): { ratio: number; workMs: number; yardstickMs: number } {
  let [workMs, yardstickMs] = [Infinity, Infinity];
  for (let turn = 0; turn < turns; turn += 1) {
    yardstickMs = Math.min(yardstickMs, cpuMs(yardstick));
    workMs = Math.min(workMs, cpuMs(work));
  }
  return { ratio: workMs / yardstickMs, workMs, yardstickMs };
}
