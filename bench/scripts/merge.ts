import { benchWorkbook } from '../support/bench-workbook';
import { openTable, type Written } from '../../src/sheet/table';
import { changedOrders, type Distribution, orderRow, ordersSpec, SHOP } from '../support/order-rows';

/** Makes the sheet with its first rows. */
export function create(kept: number, rows: number): void {
  const table = openTable(benchWorkbook(), ordersSpec(kept));
  table.merge(SHOP, Array.from({ length: rows }, (_, n) => orderRow(n, rows, false)));
}

/** What an hourly refresh does with one page: a hundredth of the orders changed, as many new. */
export function merge(kept: number, total: number, distribution: Distribution): Written {
  const changed = changedOrders(total, distribution).map((n) => orderRow(n, total, true));
  const added = Array.from({ length: Math.round(total / 100) }, (_, at) => orderRow(total + at, total, false));
  return openTable(benchWorkbook(), ordersSpec(kept)).merge(SHOP, changed.concat(added));
}

/** The same rows with nothing new: what it costs to look. */
export function look(kept: number, total: number): Written {
  return openTable(benchWorkbook(), ordersSpec(kept)).merge(SHOP, [orderRow(total - 1, total, false)]);
}

/** A first import that comes in pages. */
export function importPages(kept: number, pages: number, rowsAPage: number): void {
  const table = openTable(benchWorkbook(), ordersSpec(kept));
  const total = pages * rowsAPage;
  for (let page = 0; page < pages; page += 1) {
    table.merge(SHOP, Array.from({ length: rowsAPage }, (_, at) => orderRow(page * rowsAPage + at, total, false)));
  }
}
