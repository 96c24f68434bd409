import { tableSpec } from '../../src/app/refresh/tables';
import { datasetById } from '../../src/datasets';
import { RUSSIAN } from './russian';
import { openTable } from '../../src/sheet/table';
import { chooseRoute } from '../../src/sync/route';
import { runStep } from '../../src/sync/run';
import { type Job, NEW_JOB, queued, type Account } from '../../src/sync/job';
import { isWbError } from '../../src/wb/errors';
import { rowSource } from './finance-source';
import { noThrottle, sinkWorkbook } from './sink';

/** Streams finance rows through the real engine in a process of its own and tells the most memory it has held. */
const rows = Number(process.argv[2]);
const account: Account = { id: 'shop', tokenId: 'token', label: 'Shop', tokenType: 'personal', categories: ['finance'] };
const dataset = datasetById('finance');
const route = chooseRoute(dataset, account);
if (isWbError(route)) throw route;
const job: Job = { account, dataset, route, state: { ...queued(NEW_JOB), since: '2026-08-25' }, seen: new Set(), held: null, isResting: false };

let peakBytes = 0;
/** Arrays of numbers lie outside the heap and count as well; the page that the source keeps does not. */
const look = (): void => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  peakBytes = Math.max(peakBytes, heapUsed + arrayBuffers - source.keptBytes());
};
const source = rowSource(rows, look);
const workbook = sinkWorkbook(look);
const table = openTable(workbook, tableSpec('finance', RUSSIAN));
const clock = { nowMs: () => Date.UTC(2026, 10, 23, 6), sleepMs: () => undefined };
runStep([job], {
  clock, uuid: () => '', http: source, isHalted: () => false, tokenOf: () => 'token', throttleOf: () => noThrottle, tableOf: () => table,
  forgetTables: () => undefined, flush: look, save: look, report: () => undefined,
}, { softEndMs: Infinity, hardEndMs: Infinity });
process.stdout.write(JSON.stringify({ peakBytes, rows: job.state.rows, calls: job.state.calls, status: job.state.status }));
