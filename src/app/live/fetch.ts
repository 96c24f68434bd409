import { datasetById } from '../../datasets';
import { decodedRows } from '../../sheet/rows/decoded-rows';
import type { TableSpec } from '../../sheet/table-spec';
import { COSTLY_INTERVAL_MS } from '../../sync/advance';
import { nextCall } from '../../sync/call';
import type { WireRow } from '../../tables/table';
import { type Job, NEW_JOB, queued } from '../../sync/job';
import { runStep } from '../../sync/run';
import { type ErrorCode, type ErrorDetails, isWbError, UserActionError } from '../../wb/errors';
import { accessTo } from '../shops/access';
import type { ConnectedShop } from '../shops/shops';
import { ownShops } from '../shops/vault';
import { type AskingServices, type JoinedTables, memoryWorld } from './memory-world';
import { notReady, type Outcome } from './outcome';

/** Counted from the start of the execution, which Google ends after thirty seconds. The first call of a dataset may begin later than the last of the one it joins. */
const LAST_CALL_MS = 12_000;
export const FIRST_CALL_BY_MS = 18_000;
const END_MS = 24_000;
/** Long enough that a thousand cells do not ask in vain, short enough that a new token helps soon. */
const FAILED_MS = 300_000;

export interface Wanted {
  spec: TableSpec;
  shop: ConnectedShop;
  joined: JoinedTables;
  startedAtMs: number;
}

/**
 * All rows of a dataset, asked of WB with the token of the spreadsheet's owner: by the routes, limits and paging of a
 * refresh, into memory instead of a sheet.
 */
export function fetchOutcome(services: AskingServices, { spec, shop, joined, startedAtMs }: Wanted): Outcome {
  const refuse = (code: ErrorCode, details: ErrorDetails): Outcome =>
    ({ code, details, untilMs: code === 'FORMULA_OWNER_ONLY' ? 0 : services.clock.nowMs() + FAILED_MS });
  const tooLong = (): Outcome => refuse('FORMULA_TOO_LONG', { sheet: spec.title() });
  const job = jobOf(services, spec.tag, shop);
  if (isWbError(job)) return refuse(job.code, job.details);
  let rows: readonly WireRow[] = [];
  const endsAtMs = startedAtMs + END_MS;
  const world = memoryWorld(services, { sheet: spec.title(), joined, endsAtMs, take: (some) => { rows = rows.concat(some); } });
  if (!isQuick(job)) return tooLong();
  const { resumeAtMs } = runStep([job], world, { softEndMs: startedAtMs + LAST_CALL_MS, hardEndMs: endsAtMs });
  const { status, error, calls, attempts } = job.state;
  // Without the cards a row lacks what only they fill, and is one all the same.
  const foundBy = job.route?.foundBy;
  if (status === 'done') return { rows: decodedRows(foundBy === undefined ? spec : { ...spec, foundBy }, job.account.label, rows) };
  if (status === 'failed' && error !== null) return refuse(error.code, error.details);
  // Pages that came before the time was over are lost: another try would end the same.
  return calls > attempts ? tooLong() : notReady(spec.title(), Number(resumeAtMs));
}

function jobOf(services: AskingServices, datasetId: string, shop: ConnectedShop): Job | UserActionError {
  const [own] = ownShops(services, [shop]);
  if (own === undefined) return new UserActionError('FORMULA_OWNER_TOKEN', { shop: shop.label });
  const dataset = datasetById(datasetId);
  const access = accessTo(dataset, own, services.clock.nowMs());
  if (isWbError(access)) return access;
  return { ...access, dataset, state: queued(NEW_JOB), seen: new Set(), held: null, isResting: false };
}

/** A call that WB gives once in hours is left to the import. */
function isQuick(job: Job): boolean {
  return job.route?.isQuick === true && nextCall(job).limit.intervalMs < COSTLY_INTERVAL_MS;
}
