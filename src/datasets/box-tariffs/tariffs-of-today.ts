import { lastDays, objectAt, rowsAt, single } from '../../sync/paging';
import type { Route } from '../../sync/source';
import { isNothing } from '../../tables/inside';
import type { WbCall } from '../../wb/calls';

/** WB gives the tariffs of one day by warehouse; their currency and the days of the next ones stand beside the list. */
export function tariffsOfToday(call: WbCall): Route<never> {
  return {
    tokenTypes: ['personal', 'service', 'base'],
    isQuick: true,
    paging: lastDays({ days: 1 }, single({
      call,
      ask: ({ to }) => ({ query: { date: to } }),
      rows: (body, { to }) => {
        if (body === null) return [];
        const data = objectAt(body, 'response', 'data');
        return rowsAt(data, 'warehouseList').map((row) => (isNothing(row) ? row : { ...data, ...row, day: to }));
      },
    })),
  };
}
