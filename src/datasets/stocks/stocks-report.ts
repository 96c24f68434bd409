import { offsetPages, rowsAt } from '../../sync/paging';
import type { Paging } from '../../sync/paging/paging';
import type { WireRow } from '../../tables/table';
import type { WbCall } from '../../wb/calls';

/** WB gives up to 250,000 rows a page, at which an answer nears the 50 MB that Google takes. */
const PAGE_ROWS = 200_000;

/** Current stocks in WB's or in the seller's own warehouses. */
export function stocksReport(call: WbCall, made: (rows: WireRow[]) => WireRow[]): Paging {
  return offsetPages({
    call,
    made,
    pageSize: PAGE_ROWS,
    ask: ({ limit, offset }) => ({ body: { limit, offset } }),
    rows: (body) => rowsAt(body, 'data', 'items'),
  });
}
