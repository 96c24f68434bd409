import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { type Figure, NO_ROWS } from '../support/figure';
import { DIST } from '../support/seller';

/** A cell formula pays this for every cell: each is an execution of its own. */
export const codeLoad: Figure = {
  id: 'code-load',
  what: 'compile and load dist/Code.js in a fresh context',
  unit: 'ms',
  goal: 5,
  measure: () => {
    const child = path.join(__dirname, '..', 'support', 'load-child.mjs');
    const { stdout } = spawnSync(process.execPath, [child, path.join(DIST, 'Code.js')], { encoding: 'utf8' });
    const { medianMs, bestMs, loads } = JSON.parse(stdout) as { medianMs: number; bestMs: number; loads: number };
    return { value: medianMs, note: `the median of ${loads} contexts in a process of their own; the best ${bestMs.toFixed(2)} ms`, growth: NO_ROWS };
  },
};
