import type { Job, Shop } from '../sync/job';
import { openThrottle, type Throttle } from '../sync/throttle';
import type { JobEvent, World } from '../sync/world';
import { saveJob } from './jobs';
import type { Services } from './services';
import type { Tables } from './tables';
import { tokenOf } from './vault';

/** WB keeps orders and sales for 90 days; finance rows of the same span fit a spreadsheet comfortably. */
const HISTORY_DAYS = 90;

/** The engine's view of the services: its tables, throttles and job states are those of this file and user. */
export function worldOf(services: Services, tables: Tables, report: (job: Job, event: JobEvent) => void): World {
  const tokens = remember((shop: Shop) => tokenOf(services, shop.id));
  return {
    clock: services.clock,
    http: services.http,
    historyDays: HISTORY_DAYS,
    tokenOf: tokens,
    throttleOf: throttlesOf(services),
    tableOf: tables.of,
    forgetTables: tables.forget,
    flush: services.workbook.flush,
    save: (job) => saveJob(services, job),
    report,
  };
}

/** WB counts calls per account and kind of token, whatever file they come from: so the count is the user's. */
export function throttlesOf({ userStore, clock }: Pick<Services, 'userStore' | 'clock'>): (shop: Pick<Shop, 'id' | 'tokenType'>) => Throttle {
  return remember(({ id, tokenType }: Pick<Shop, 'id' | 'tokenType'>) => openThrottle(userStore, clock, `throttle.${id}.${tokenType}`));
}

function remember<S extends Pick<Shop, 'id'>, T>(make: (shop: S) => T): (shop: S) => T {
  const made = new Map<string, T>();
  return (shop) => {
    const value = made.get(shop.id) ?? make(shop);
    made.set(shop.id, value);
    return value;
  };
}
