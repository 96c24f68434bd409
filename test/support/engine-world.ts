import { throttlesOf } from '../../src/app/refresh/world';
import { type Dataset, defineDataset } from '../../src/sync/dataset';
import { type Job, type JobState, NEW_JOB, persistent, queued, type Account } from '../../src/sync/job';
import { chooseRoute } from '../../src/sync/route';
import { runStep, type StepResult } from '../../src/sync/run';
import type { Paging } from '../../src/sync/paging/paging';
import type { Join, Route } from '../../src/sync/source';
import type { Throttle } from '../../src/sync/throttle';
import type { World } from '../../src/sync/world';
import type { Table, WireRow } from '../../src/tables/table';
import { isWbError } from '../../src/wb/errors';
import type { WbCall } from '../../src/wb/calls';
import { call } from '../../src/wb/calls/call';
import type { Limit, Limits } from '../../src/wb/request/limits';
import { type ManualClock, manualClock } from './manual-clock';
import { memoryStore } from './memory-store';
import { type MemoryTable, memoryTable } from './memory-table';
import { onTheWire, type Script, scriptedHttp, type ScriptedHttp } from './scripted-http';

/** 3 January 2026, 12:00 in Moscow. */
export const NOW = Date.UTC(2026, 0, 3, 9);

/** 90 days before `NOW`. */
const SINCE = '2025-10-05';

export const LAMP: Account = { id: 'lamp', label: 'Lamp', tokenId: 'own', tokenType: 'personal', categories: ['common', 'content', 'analytics', 'statistics', 'finance'] };

export interface Sample {
  limit?: Limit;
  base?: Limit;
  write?: Table['write'];
  joins?: readonly Join[];
  paging?: Partial<Paging>;
  whenAbsent?: Table['whenAbsent'];
  tokenTypes?: Route['tokenTypes'];
}

interface SamplePage {
  rows: readonly WireRow[];
  isMore?: boolean;
  waitMs?: number;
}

/** A call that no list has. */
export function sampleCall(path: string, limits: Limits = { full: { intervalMs: 1000, burst: 1 } }): WbCall {
  return call({ method: 'GET', path, category: 'analytics', limits, source: 'https://dev.wildberries.ru' });
}

/** A dataset of `GET /<id>?page=n`, whose answers are a list of rows (the last page) or a `SamplePage`. */
export function sample(id: string, { limit = { intervalMs: 60_000, burst: 1 }, base, paging, write = 'merge', tokenTypes = ['personal', 'base'], joins, ...table }: Sample = {}): Dataset {
  const limits = base === undefined ? { full: limit } : { full: limit, base };
  const own = sampleCall(`/${id}`, limits);
  const pages: Paging = {
    start: () => ({ page: 1 }),
    call: () => own,
    request: ({ page }) => ({ call: own, query: { page: Number(page) } }),
    read: (body, { page }) => {
      const { rows, isMore = false, ...wait } = Array.isArray(body) ? { rows: body as WireRow[] } : (body as SamplePage | null) ?? { rows: [] };
      return isMore ? { rows, next: { page: Number(page) + 1 }, ...wait } : { rows, next: null };
    },
  };
  return defineDataset({
    table: { id, columns: [], key: [], write, ...table },
    source: {
      documentation: { url: 'https://dev.wildberries.ru', checkedOn: '2026-01-03' },
      routes: [{ tokenTypes, paging: { ...pages, ...paging } }],
      freshForMs: 0,
      ...(joins === undefined ? {} : { joins }),
    },
    group: 'sales', presets: [], size: [],
  });
}

export function jobOf(dataset: Dataset, account: Account = LAMP, state: Partial<JobState> = {}): Job {
  const route = chooseRoute(dataset, account);
  return { account, dataset, route: isWbError(route) ? null : route, state: { ...queued(NEW_JOB), since: SINCE, ...state }, seen: new Set(), held: null, isResting: false };
}

export interface EngineWorld extends World {
  clock: ManualClock;
  http: ScriptedHttp;
  /** Everything the engine did, in order. */
  log: string[];
  tables: Readonly<Record<string, MemoryTable>>;
  /** What was stored of each job last. */
  stored: Record<string, JobState>;
  throttles: ReturnType<typeof memoryStore>;
  /** One execution of `softMs`, killed by Google after `hardMs`. */
  step(jobs: readonly Job[], length?: { softMs?: number; hardMs?: number; patienceMs?: number }): StepResult;
}

/** The engine over scripted answers and tables in memory. */
export function engineWorld(script: Script, tableNames: readonly string[] = ['a', 'b', 'c']): EngineWorld {
  const log: string[] = [];
  const clock = manualClock(NOW);
  const http = scriptedHttp(clock, script);
  const stored: Record<string, JobState> = {};
  const throttles = memoryStore();
  const tables = Object.fromEntries(tableNames.map((name) => [name, memoryTable(name, log)]));
  const opened = new Map<string, Throttle>();
  let uuids = 0;
  const world: EngineWorld = {
    uuid: () => `uuid ${(uuids += 1)}`,
    clock, log, tables, stored, throttles, isHalted: () => false,
    http: {
      ...http,
      send: (request) => {
        const { method, pathname, search } = onTheWire(request);
        log.push(`send ${method} ${pathname}${search}`);
        return http.send(request);
      },
    },
    tokenOf: ({ id }) => `token of ${id}`,
    throttleOf: ({ id, tokenType }) => {
      const throttle = opened.get(id) ?? throttlesOf({ userStore: throttles, clock })({ id, tokenType });
      opened.set(id, throttle);
      return throttle;
    },
    tableOf: (id) => {
      const table = tables[id];
      if (table === undefined) throw new Error(`no table ${id}`);
      return table;
    },
    forgetTables: () => {
      log.push('forget tables');
    },
    flush: () => {
      log.push('flush');
    },
    save: (job) => {
      const { dataset, state } = job;
      log.push(`save ${dataset.id} ${state.status}${state.cursor === null ? '' : ` ${JSON.stringify(state.cursor)}`}`);
      stored[dataset.id] = JSON.parse(JSON.stringify(persistent(job))) as JobState;
    },
    report: ({ dataset }, event) => {
      log.push(`report ${dataset.id} ${event}`);
    },
    step: (jobs, { softMs = 270_000, hardMs = 320_000, ...patience } = {}) => {
      const nowMs = clock.nowMs();
      return runStep(jobs, world, { softEndMs: nowMs + softMs, hardEndMs: nowMs + hardMs, ...patience });
    },
  };
  return world;
}

/** The job as the next execution finds it. */
export function revived(job: Job, { stored }: EngineWorld): Job {
  const state = stored[job.dataset.id];
  return { ...job, seen: new Set(), held: null, state: state === undefined ? queued(NEW_JOB) : { ...state } };
}
