import { LocalHost, type RunStats, VirtualClock } from '../local/host';
import { formulaCaller } from './figures/formula';
import { sheetCalls } from './support/merge-run';
import { scriptProject } from './support/script-project';
import type { Way } from './support/report';

const PAGES = 10;
const ROWS_A_PAGE = 300;
const COLUMNS = 16;
const FORMULAS = 1000;
const STOCK_ROWS = 10_000;

/** The same jobs the way they are mostly done, and ours. */
export function naive(): Way[] {
  const job = `${(PAGES * ROWS_A_PAGE).toLocaleString('en')} orders in ${PAGES} pages`;
  const one = formulaCaller(STOCK_ROWS);
  const formulas = `stocks of ${FORMULAS.toLocaleString('en')} articles`;
  const perCell = one('plain', 1);
  return [
    way(job, 'this add-on', runOf('merge', 'importPages', [COLUMNS, PAGES, ROWS_A_PAGE])),
    way(job, 'every page rewrites the whole sheet', runOf('naive', 'wholeSheet', [PAGES, ROWS_A_PAGE])),
    way(job, 'one call per row', runOf('naive', 'rowByRow', [PAGES * ROWS_A_PAGE])),
    { job: formulas, way: 'this add-on, one formula for the range', seconds: one('WB_STOCKS', FORMULAS) / 1000, calls: 1, cells: 0 },
    { job: formulas, way: 'one formula per cell, one after another', seconds: (perCell * FORMULAS) / 1000, calls: FORMULAS, cells: 0 },
  ];
}

function way(job: string, name: string, stats: RunStats): Way {
  return { job, way: name, seconds: stats.elapsedMs / 1000, calls: sheetCalls(stats), cells: stats.cellsWritten };
}

function runOf(file: string, name: string, args: readonly number[]): RunStats {
  const host = new LocalHost({ distDir: scriptProject(file, [name]), clock: new VirtualClock(Date.UTC(2026, 10, 23, 6)) });
  const user = host.createUser('seller@example.com');
  const result = host.run(name, [...args], { document: host.createDocument('Bench', user), user, mode: 'trigger' });
  host.dispose();
  if (result.kind === 'error') throw new Error(result.stack);
  return result.stats;
}
