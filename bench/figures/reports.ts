import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { type Figure, once } from '../support/figure';
import { ROOT } from '../support/seller';

const ROWS = 500_000;
const ROOM_MB = 256;
const MEGABYTE = 1024 * 1024;

interface Execution {
  calls: number;
  cellsRead: number;
  ms: number;
  written: number;
  differ: number;
}

interface Made {
  peakBytes: number;
  first: Execution;
  again: Execution;
  changed: Execution;
}

/** Five reports of finance made three times: from nothing, with nothing new, and after a hundredth of the rows has changed. */
const made = once((): Made => {
  const child = path.join(__dirname, '..', 'support', 'report-child.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [`--max-old-space-size=${ROOM_MB}`, '--import', 'tsx', child, 'kept', String(ROWS)], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Made;
});

const FIVE = 'five reports of 500,000 finance rows';

export const reportHeap: Figure = {
  id: 'report-heap', what: `${FIVE}: peak heap`, unit: 'MB', goal: 256,
  measure: () => ({ value: made().peakBytes / MEGABYTE, note: `in a process with ${ROOM_MB} MB of old space`, growth: 'measured at one size' }),
};

export const reportCellsRead: Figure = {
  id: 'report-cells-read', what: `${FIVE}, 1 % changed: cells read ÷ cells read from nothing`, goal: 0.2,
  measure: () => {
    const { first, again, changed } = made();
    return { value: changed.cellsRead / first.cellsRead, note: `${changed.cellsRead} ÷ ${first.cellsRead}; with nothing new ${again.cellsRead} in ${again.calls} calls, ${(again.ms / 1000).toFixed(1)} s`, growth: 'measured at one size' };
  },
};

export const reportCellsWritten: Figure = {
  id: 'report-cells-written', what: `${FIVE}, 1 % changed: cells written ÷ cells that differ`, goal: 1.2,
  measure: () => {
    const { changed } = made();
    return { value: changed.written / changed.differ, note: `${changed.written} ÷ ${changed.differ}`, growth: 'measured at one size' };
  },
};
