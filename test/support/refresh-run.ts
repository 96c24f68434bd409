import type { HttpPort } from '../../src/ports/http';
import type { StorePort } from '../../src/ports/store';
import type { WorkbookPort } from '../../src/ports/workbook';
import type { Dataset } from '../../src/sync/dataset';
import { type Job, type JobState, NEW_JOB, persistent, queued, type Account } from '../../src/sync/job';
import { chooseRoute } from '../../src/sync/route';
import { runStep, type StepResult } from '../../src/sync/run';
import { openTable, type Table } from '../../src/sheet/table';
import type { TableSpec } from '../../src/sheet/table-spec';
import { isWbError } from '../../src/wb/errors';
import type { Life } from './mortal';
import type { ManualClock } from './manual-clock';
import { storedThrottle } from './stored-throttle';

/** What outlives an execution. */
export interface Lasting {
  clock: ManualClock;
  http: HttpPort;
  states: StorePort;
  throttles: StorePort;
  workbook: WorkbookPort;
}

/** One execution of a refresh: everything is read from the stores, as if nothing had been before. */
export function execution({ clock, ...lasting }: Lasting, datasets: readonly Dataset[], account: Account, { mortal }: Life): StepResult {
  const [http, states, throttles, workbook] = [mortal(lasting.http), mortal(lasting.states), mortal(lasting.throttles), mortal(lasting.workbook)];
  const opened = new Map<string, Table>();
  const throttle = storedThrottle(throttles, clock, account.id);
  const world = {
    clock, http, isHalted: () => false, uuid: () => '00000000-0000-4000-8000-000000000007',
    tokenOf: () => 'token',
    throttleOf: () => throttle,
    tableOf: (id: string) => {
      const table = opened.get(id) ?? openTable(workbook, specOf(datasets.find((dataset) => dataset.id === id) as Dataset));
      opened.set(id, table);
      return table;
    },
    forgetTables: () => opened.clear(),
    flush: () => workbook.flush(),
    save: (job: Job) => states.set(job.dataset.id, JSON.stringify(persistent(job))),
    report: () => undefined,
  };
  const nowMs = clock.nowMs();
  const jobs = datasets.map((dataset) => jobOf(dataset, account, states.get(dataset.id)));
  return runStep(jobs, world, { softEndMs: nowMs + 270_000, hardEndMs: nowMs + 320_000 });
}

function jobOf(dataset: Dataset, account: Account, stored: string | null): Job {
  const route = chooseRoute(dataset, account);
  if (isWbError(route)) throw route;
  const state = stored === null ? { ...queued(NEW_JOB), since: '2025-10-05' } : (JSON.parse(stored) as JobState);
  return { account, dataset, route, state, seen: new Set(), held: null, isResting: false };
}

/** The dataset's sheet, with ids for headers. */
function specOf({ table: { id, columns, key } }: Dataset): TableSpec {
  return {
    tag: id,
    title: () => id,
    columns: [
      { id: 'shop', kind: 'text', widthPx: 140, header: () => 'shop', note: () => '' },
      ...columns.map((column) => ({ ...column, header: () => column.id, note: () => '' })),
    ],
    key: ['shop', ...key],
  };
}
