import { dateWindows, offsetPages, rowsAt } from '../sync/paging';
import type { Paging } from '../sync/paging/paging';
import type { WbCall } from '../wb/calls';
import { addDays, mskStartOfDayMs } from '../wb/time/moscow-time';
import type { QueryValue } from '../wb/request/url';

/** WB takes back what it kept unduly, and says so in the old row. */
const REREAD_DAYS = 120;

/** The reports of what WB keeps back for a breach (https://dev.wildberries.ru/openapi/reports): all days at once, by offset. */
export function retentionPages(call: WbCall, order: Readonly<Record<string, QueryValue>> = {}): Paging {
  return dateWindows({ days: Infinity, reread: REREAD_DAYS }, offsetPages({
    call,
    pageSize: 1000,
    ask: ({ limit, offset }, { from, to }) => ({ query: { dateFrom: midnight(from), dateTo: midnight(addDays(to, 1)), ...order, limit, offset } }),
    rows: (body) => rowsAt(body, 'data', 'reports'),
  }));
}

/** The beginning of a Moscow day, in UTC. */
function midnight(day: string): string {
  return `${new Date(mskStartOfDayMs(day)).toISOString().slice(0, 19)}Z`;
}
