import type { Paging } from '../../sync/source';
import { offsetPages, rowsAt } from '../../sync/paging';
import { everySeconds } from '../../wb/limits';

/** WB gives up to 250,000 rows a page, at which an answer nears the 50 MB that Google takes. */
const PAGE_ROWS = 200_000;

/** Current stocks in WB's or in the seller's own warehouses. */
export function stocksReport(of: 'wb-warehouses' | 'seller-warehouses'): Paging {
  return offsetPages({
    pageSize: PAGE_ROWS,
    request: ({ limit, offset }) => ({
      method: 'POST',
      path: `/api/analytics/v1/stocks-report/${of}`,
      body: { limit, offset },
      limits: { full: everySeconds(20) },
    }),
    rows: (body) => rowsAt(body, 'data', 'items'),
  });
}
