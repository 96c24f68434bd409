export interface CpuTurn {
  ratio: number;
  workMs: number;
  yardstickMs: number;
}

/** Processor time of the work in milliseconds: what other programs do on the machine does not count. */
export function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * How many times more the first takes than the second: the turn in the middle of several, in each of which one comes after
 * the other. The clock of a machine swings from second to second, and both see it alike.
 */
export function cpuRatio(work: () => void, yardstick: () => void, turns: number): CpuTurn {
  const all = Array.from({ length: turns }, () => turnOf(cpuMs(work), cpuMs(yardstick)));
  return all.sort((a, b) => a.ratio - b.ratio)[(turns - 1) / 2] as CpuTurn;
}

function turnOf(workMs: number, yardstickMs: number): CpuTurn {
  return { ratio: workMs / yardstickMs, workMs, yardstickMs };
}
