import { openTable, type Table, type Written } from '../../src/sheet/table';
import type { TableSpec } from '../../src/sheet/table-spec';
import { memoryWorkbook, type MemoryWorkbook } from '../support/memory-workbook';

/** A small table such as a dataset makes one. */
export const ORDERS: TableSpec = {
  tag: 'orders',
  title: () => 'Orders',
  key: ['srid'],
  columns: [
    { id: 'shop', kind: 'text', widthPx: 100, header: () => 'Shop', note: () => '' },
    { id: 'srid', kind: 'id', widthPx: 100, header: () => 'Order', note: () => 'WB number' },
    { id: 'day', kind: 'date', widthPx: 80, header: () => 'Day', note: () => '', from: (row) => row['date'] },
    { id: 'price', kind: 'money', widthPx: 80, header: () => 'Price', note: () => '' },
  ],
};

/** Sheets' number of 3 January 2026. */
export const DAY = 46_025;

export const HEADER = ['Shop', 'Order', 'Day', 'Price'];

export function order(srid: string, price: unknown, date = '2026-01-03T10:00:00'): Record<string, unknown> {
  return { srid, price, date };
}

/** A workbook with the orders A 10, B 20, C 30 of one shop, and an empty log. */
export function workbookWithOrders(): MemoryWorkbook {
  const workbook = memoryWorkbook();
  open(workbook).merge('Lamp', [order('A', 10), order('B', 20), order('C', 30)]);
  workbook.log.length = 0;
  return workbook;
}

export function open(workbook: MemoryWorkbook): Table {
  return openTable(workbook, ORDERS);
}

/** As a snapshot of one page does it: the rows are everything that the shop has. */
export function replaceAll(table: Table, shop: string, rows: readonly Record<string, unknown>[], whenAbsent: Record<string, unknown>, options = {}): Written {
  const seen = new Set<string>();
  const merged = table.merge(shop, rows, { ...options, seen });
  const retired = table.retire(shop, seen, whenAbsent, options);
  return { ...merged, changed: merged.changed + retired.changed };
}
