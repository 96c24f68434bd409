import { spawnSync } from 'node:child_process';
import path from 'node:path';

interface Loaded {
  bytes: number;
  medianMs: number;
  bestMs: number;
}

/** Two scripts, each of one or more files with commas between them, by turns in a process of their own. */
export function comparedLoads(ours: string, theirs: string): readonly [Loaded, Loaded] {
  const { stdout } = spawnSync(process.execPath, [path.join(__dirname, 'load-child.mjs'), ours, theirs], { encoding: 'utf8' });
  return JSON.parse(stdout) as [Loaded, Loaded];
}

export function loadRatio([ours, theirs]: readonly [Loaded, Loaded]): number {
  return ours.medianMs / theirs.medianMs;
}

export function toldLoads(loads: readonly [Loaded, Loaded]): string {
  const told = loads.map(({ bytes, medianMs, bestMs }) => `${medianMs.toFixed(2)} ms for ${bytes} bytes, the best ${bestMs.toFixed(2)}`);
  return `medians by turns: ${told.join('; ')}`;
}
