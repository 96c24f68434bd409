import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { type Figure, SIZES } from '../support/figure';
import { ROOT } from '../support/seller';

const MEGABYTE = 1024 * 1024;
/** The collector leaves garbage lying while there is room, so the room is what a million rows may take. */
const ROOM_MB = 256;

export const heap: Figure = {
  id: 'heap',
  what: 'peak heap while streaming 1,000,000 finance rows',
  unit: 'MB',
  goal: 256,
  measure: () => {
    const points = SIZES.map((rows) => ({ rows, value: peakMb(rows) }));
    return { value: points[points.length - 1]?.value ?? Infinity, note: `in a process with ${ROOM_MB} MB of old space`, growth: { of: 'MB', points } };
  },
};

/** Infinity when the rows do not go through. */
function peakMb(rows: number): number {
  const child = path.join(__dirname, '..', 'support', 'heap-child.ts');
  const options = { cwd: ROOT, encoding: 'utf8' as const };
  const { status, stdout } = spawnSync(process.execPath, [`--max-old-space-size=${ROOM_MB}`, '--expose-gc', '--import', 'tsx', child, String(rows)], options);
  return status === 0 ? (JSON.parse(stdout) as { peakBytes: number }).peakBytes / MEGABYTE : Infinity;
}
