import { driveRefresh } from '../../local/start/drive';
import type { LoggedRequest } from '../../local/wb/request-log';
import { once } from './figure';
import { lowerBoundMs } from './lower-bound';
import { type Seller, withSeller } from './seller';

export interface Refresh {
  tookMs: number;
  boundMs: number;
  calls: number;
  leastCalls: number;
}

const HOUR_MS = 3_600_000;

/** The standard set of a shop of 300 articles and 90 days: the import into an empty file, the cells of the sheets that it makes, and a refresh an hour later. */
export const standardRefreshes = once((): Promise<{ first: Refresh; cells: SheetCells[]; later: Refresh }> => withSeller('personal', {}, async (seller) => {
  const before = cellsBySheet(seller).map(({ title }) => title);
  const first = await measured(seller);
  return { first, cells: cellsBySheet(seller).filter(({ title }) => !before.includes(title)), later: await laterRefresh(seller) };
}));

/** Every dataset that there is, of the same shop, into an empty file. */
export const refreshOfAll = once((): Promise<Refresh> => withSeller('personal', {}, async (seller) => {
  seller.addOn.chooseDatasets('all');
  return measured(seller);
}));

/** Empty cells count, as for Google's limit. */
export interface SheetCells {
  title: string;
  cells: number;
}

function cellsBySheet({ addOn }: Seller): SheetCells[] {
  return addOn.document.model.sheets.map(({ name, maxRows, maxColumns }) => ({ title: name, cells: maxRows * maxColumns }));
}

/** A refresh by the panel, an hour after the last. */
export async function laterRefresh(seller: Seller): Promise<Refresh> {
  seller.host.clock.advance(HOUR_MS);
  await seller.wb.control.changeShop({ addOrders: 3, touchOrders: 6 });
  return measured(seller);
}

async function measured({ addOn, host, wb }: Seller): Promise<Refresh> {
  await wb.control.clearLog();
  const [startMs, cellsBefore] = [host.clock.nowMs(), addOn.document.cellsWritten];
  const lines = driveRefresh(addOn, () => undefined);
  const tookMs = host.clock.nowMs() - startMs;
  const log = await wb.control.log();
  const rowsOf = (id: string): number => lines.filter((line) => line.id === id).reduce((sum, { rows }) => sum + rows, 0);
  return { tookMs, boundMs: lowerBoundMs(log, 'personal', addOn.document.cellsWritten - cellsBefore), calls: log.length, leastCalls: leastCalls(log, rowsOf) };
}

/** WB's largest pages; finance is cut by the 50 MB of an answer and the 6 minutes of an execution, and ends with a 204. */
const PAGE_ROWS: Readonly<Record<string, { page: number; endsWithEmpty: boolean; dataset: string }>> = {
  'GET /api/v1/supplier/orders': { page: 80_000, endsWithEmpty: false, dataset: 'orders' },
  'GET /api/v1/supplier/sales': { page: 80_000, endsWithEmpty: false, dataset: 'sales' },
  'POST /api/analytics/v1/order-feed': { page: 10_000, endsWithEmpty: false, dataset: 'orderFeed' },
  'POST /api/finance/v1/sales-reports/detailed': { page: 28_000, endsWithEmpty: true, dataset: 'finance' },
};

/** One call where no page size is known: an answer that is whole. Cards come in hundreds, as asked. */
function leastCalls(log: readonly LoggedRequest[], rowsOf: (dataset: string) => number): number {
  const methods = new Set(log.map(({ method, path }) => `${method} ${path}`));
  let least = 0;
  for (const key of methods) {
    const pages = PAGE_ROWS[key];
    if (key === 'POST /content/v2/get/cards/list') least += log.filter((request) => `${request.method} ${request.path}` === key).length;
    else if (pages === undefined) least += 1;
    else least += Math.max(1, Math.ceil(rowsOf(pages.dataset) / pages.page)) + (pages.endsWithEmpty ? 1 : 0);
  }
  return least;
}
