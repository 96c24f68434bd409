import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { type Figure, SIZES } from '../support/figure';
import { ROOT } from '../support/seller';

const MEGABYTE = 1024 * 1024;
/** The collector leaves garbage lying while there is room, so the room is what the rows may take; more only where they do not go through. */
const ROOMS_MB = [256, 512];

export const heap: Figure = {
  id: 'heap',
  what: 'peak heap while streaming 1,000,000 finance rows',
  unit: 'MB',
  goal: 256,
  measure: () => {
    const points = SIZES.map((rows) => ({ rows, value: peakMb(rows) }));
    return { value: points[points.length - 1]?.value ?? Infinity, note: `in a process with ${ROOMS_MB[0]} MB of old space, or ${ROOMS_MB[1]} where that is not enough`, growth: { of: 'MB', points } };
  },
};

/** @throws Error when the rows do not go through even so */
function peakMb(rows: number): number {
  const child = path.join(__dirname, '..', 'support', 'heap-child.ts');
  for (const roomMb of ROOMS_MB) {
    const args = [`--max-old-space-size=${roomMb}`, '--expose-gc', '--import', 'tsx', child, String(rows)];
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
    if (status === 0) return (JSON.parse(stdout) as { peakBytes: number }).peakBytes / MEGABYTE;
  }
  throw new Error(`${rows} rows do not go through ${ROOMS_MB[ROOMS_MB.length - 1]} MB`);
}
